# The suite's one program; CUSTOMS_SERVICES says which services a container runs (docs/operations.md).
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Build.targets Directory.Packages.props .editorconfig ./
COPY eng/ eng/
COPY protos/ protos/
COPY services/ services/
RUN dotnet publish services/Customs.Suite -c Release -o /app -p:ContinuousIntegrationBuild=true -p:RunAnalyzers=false

# Not the chiseled image: names in every script need ICU, working days need the time zones.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
# The data folder is a volume of the user that runs the program: keys in it are 0600.
RUN mkdir -m 0700 /data && chown $APP_UID:$APP_UID /data
VOLUME /data
USER $APP_UID
ENV CUSTOMS_DATA=/data \
    CUSTOMS_LISTEN=0.0.0.0 \
    DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false
EXPOSE 16600
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["/app/Customs.Suite", "probe"]
ENTRYPOINT ["/app/Customs.Suite"]
