using Customs.Inspection.Service.Checks;
using Customs.Inspection.Service.Messages;
using Customs.Inspection.Service.Networks;
using Customs.Inspection.Service.Relays;
using Customs.Inspection.Service.Store;
using Customs.Inspection.Service.Webhooks;
using Customs.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Customs.Inspection.Service;

/// <summary>The inspection service as a module of the suite.</summary>
public sealed class InspectionModule : IServiceModule
{
    /// <inheritdoc/>
    public string Name => "inspection";

    /// <inheritdoc/>
    public void Add(IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<InspectionOptions>, InspectionOptionsValidator>();
        builder.Services.AddOptions<InspectionOptions>().BindConfiguration(InspectionOptions.Section).ValidateOnStart();
        builder.AddStore<InspectionDb, SqliteInspectionDb, PgInspectionDb>(Name);
        builder.AddSibling<ScreeningV1.ScreeningService.ScreeningServiceClient>("screening");
        builder.AddSibling<ClassificationV1.ClassificationService.ClassificationServiceClient>("classification");
        builder.AddSibling<ReferralV1.ReferralService.ReferralServiceClient>("referral");
        AddUseCases(builder.Services);
        AddWatches(builder.Services);
        builder.Services.AddSingleton(WebhookSettings.Read(builder.Configuration)).AddSingleton<WebhookSenders>().AddHostedService(s => s.GetRequiredService<WebhookSenders>());
    }

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGrpcService<InspectionGrpc>();
        endpoints.MapGrpcService<WebhookGrpc>();
    }

    private static void AddUseCases(IServiceCollection services) => services
        .AddSingleton<Bases>()
        .AddSingleton<ClassificationLookup>()
        .AddSingleton<ScreeningLookup>()
        .AddSingleton<HistoryLookup>()
        .AddSingleton<AssessmentMaker>()
        .AddSingleton<RandomControl>()
        .AddSingleton<Reassessment>()
        .AddSingleton<SubmitDeclaration>()
        .AddSingleton<MessageVault>()
        .AddSingleton<Schemas>()
        .AddSingleton<OperatorRegister>()
        .AddSingleton<MessageActs>()
        .AddSingleton<SubmitMessage>()
        .AddSingleton<GetMessageAnswer>()
        .AddSingleton<GetMessage>()
        .AddSingleton<ImportOperators>()
        .AddSingleton<StreamSubmitMessage>()
        .AddSingleton<AmendDeclaration>()
        .AddSingleton<AddFacts>()
        .AddSingleton<ReassessDeclaration>()
        .AddSingleton<RecordMovement>()
        .AddSingleton<GetDeclaration>()
        .AddSingleton<ListQueueEntries>()
        .AddSingleton<WatchQueue>()
        .AddSingleton<ListAssessments>()
        .AddSingleton<ListAuditEvents>()
        .AddSingleton<TakeDeclaration>()
        .AddSingleton<PlaceHold>()
        .AddSingleton<ReferHold>()
        .AddSingleton<LiftHold>()
        .AddSingleton<ConfirmHold>()
        .AddSingleton<ExtendHold>()
        .AddSingleton<AnswerProposal>()
        .AddSingleton<WithdrawProposal>()
        .AddSingleton<ListClocks>()
        .AddSingleton<AnswerDesk>()
        .AddSingleton<RecordExamination>()
        .AddSingleton<ReleaseDeclaration>()
        .AddSingleton<RecallDeclaration>()
        .AddSingleton<ApplyDecision>()
        .AddSingleton<ReplayAssessment>()
        .AddSingleton<TryWeights>()
        .AddSingleton<ListHitRates>();

    private static void AddWatches(IServiceCollection services) => services
        .AddHostedService<Seeing.QueueGauges>()
        .AddHostedService<BasisWatch>()
        .AddHostedService<ReferralRelay>()
        .AddHostedService<AnswerRelay>()
        .AddHostedService<ClockRelay>()
        .AddHostedService<ClockWatch>()
        .AddHostedService<SubjectsRelay>()
        .AddHostedService<ReferralWatch>()
        .AddHostedService<AlertWatch>()
        .AddHostedService<OutageWatch>()
        .AddHostedService<NetworkFollower>()
        .AddHostedService<MessagePurge>()
        .AddHostedService<ClusterWatch>();
}
