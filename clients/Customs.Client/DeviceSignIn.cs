using Duende.IdentityModel;
using Duende.IdentityModel.Client;

namespace Customs.Client;

/// <summary>
/// Signs a person in at an OpenID Connect issuer by the device flow (RFC 8628): the terminal shows an address and a code, the person opens the
/// address on any device, and the terminal asks until that was done. No password is typed into the terminal, and no token is written to a disk.
/// </summary>
public sealed class DeviceSignIn : IDisposable
{
    // A token is renewed this long before it ends, so that no call meets an ended one.
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan SlowDown = TimeSpan.FromSeconds(5);
    private readonly HttpClient http;
    private readonly DeviceSignInOptions options;
    private readonly TimeProvider time;
    private DiscoveryDocumentResponse? found;
    private volatile Held? held;

    /// <summary>A sign-in at an issuer; nothing is asked yet.</summary>
    public DeviceSignIn(DeviceSignInOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        var handler = new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5) };
        if (options.Authority is { } file)
        {
            var authority = new Authority(file);
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors) => authority.Check(certificate, errors);
        }

        http = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(15) };
    }

    /// <summary>The token for calls; null before signing in and after it has ended.</summary>
    public string? Token => held is { } now && now.Ends > time.GetUtcNow() ? now.Access : null;

    /// <summary>Signs in: returns when the person has done it.</summary>
    /// <param name="prompt">Is told where and with which code.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="SignInException">The issuer can not be reached, the person refused, or the code has ended.</exception>
    public async Task SignInAsync(Action<DevicePrompt> prompt, CancellationToken ct)
    {
        var issuer = await DiscoverAsync(ct);
        using var ask = new DeviceAuthorizationRequest { Address = issuer.DeviceAuthorizationEndpoint, ClientId = options.ClientId, Scope = options.Scope, ClientCredentialStyle = ClientCredentialStyle.PostBody };
        var device = await http.RequestDeviceAuthorizationAsync(ask, ct);
        if (device.IsError || device.DeviceCode is not { } code || (device.VerificationUriComplete ?? device.VerificationUri) is not { } address)
        {
            throw new SignInException($"{options.Issuer} gives no code to sign in with: {device.ErrorDescription ?? device.Error ?? "the answer is incomplete"}");
        }

        var until = time.GetUtcNow() + TimeSpan.FromSeconds(device.ExpiresIn ?? 300);
        prompt(new(address, device.UserCode ?? "", until));
        await PollAsync(issuer, code, TimeSpan.FromSeconds(Math.Max(device.Interval, 1)), until, ct);
    }

    /// <summary>Renews the token with the refresh token shortly before it ends, until it can not or is cancelled.</summary>
    public async Task KeepAsync(CancellationToken ct)
    {
        while (held is { Refresh: { } refresh } now)
        {
            var wait = now.Ends - Early - time.GetUtcNow();
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, time, ct);
            var issuer = await DiscoverAsync(ct);
            using var ask = new RefreshTokenRequest { Address = issuer.TokenEndpoint, ClientId = options.ClientId, RefreshToken = refresh, ClientCredentialStyle = ClientCredentialStyle.PostBody };
            var answer = await http.RequestRefreshTokenAsync(ask, ct);
            if (answer.IsError || answer.AccessToken is null)
            {
                return;
            }

            Hold(answer, refresh);
        }
    }

    /// <summary>Forgets the token, so that the person has to sign in again.</summary>
    public void Forget() => held = null;

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task<DiscoveryDocumentResponse> DiscoverAsync(CancellationToken ct)
    {
        if (found is not null)
        {
            return found;
        }

        using var ask = new DiscoveryDocumentRequest { Address = options.Issuer.ToString().TrimEnd('/'), Policy = { RequireKeySet = false } };
        var answer = await http.GetDiscoveryDocumentAsync(ask, ct);
        return answer.IsError ? throw new SignInException($"{options.Issuer} can not be asked: {answer.Error}")
            : answer.DeviceAuthorizationEndpoint is null ? throw new SignInException($"{options.Issuer} has no device flow")
            : found = answer;
    }

    private async Task PollAsync(DiscoveryDocumentResponse issuer, string code, TimeSpan interval, DateTimeOffset until, CancellationToken ct)
    {
        while (time.GetUtcNow() < until)
        {
            await Task.Delay(interval, time, ct);
            using var ask = new DeviceTokenRequest { Address = issuer.TokenEndpoint, ClientId = options.ClientId, DeviceCode = code, ClientCredentialStyle = ClientCredentialStyle.PostBody };
            var answer = await http.RequestDeviceTokenAsync(ask, ct);
            switch (answer.Error)
            {
                case null when answer.AccessToken is not null:
                    Hold(answer, null);
                    return;
                case OidcConstants.TokenErrors.AuthorizationPending:
                    break;
                case OidcConstants.TokenErrors.SlowDown:
                    interval += SlowDown;
                    break;
                case OidcConstants.TokenErrors.AccessDenied:
                    throw new SignInException("signing in was refused");
                case OidcConstants.TokenErrors.ExpiredToken:
                    throw new SignInException("the code has ended before anybody signed in");
                case var error when answer.ErrorType != ResponseErrorType.Exception:
                    throw new SignInException($"{options.Issuer} refuses: {answer.ErrorDescription ?? error}");
            }
        }

        throw new SignInException("the code has ended before anybody signed in");
    }

    private void Hold(TokenResponse answer, string? refresh) =>
        held = new(answer.AccessToken!, answer.RefreshToken ?? refresh, time.GetUtcNow() + TimeSpan.FromSeconds(answer.ExpiresIn > 0 ? answer.ExpiresIn : 300));

    private sealed record Held(string Access, string? Refresh, DateTimeOffset Ends);
}

/// <summary>Where and as which program to sign in.</summary>
/// <param name="Issuer">Address of the OpenID Connect issuer, https.</param>
/// <param name="ClientId">Id of the terminal at the issuer; a public client without a secret.</param>
/// <param name="Scope">Scopes to ask for; "offline_access" brings a refresh token.</param>
/// <param name="Authority">File with the certificate authority of the issuer; null trusts those of the machine.</param>
public sealed record DeviceSignInOptions(Uri Issuer, string ClientId, string Scope = "openid profile offline_access", string? Authority = null);

/// <summary>Where the person signs in.</summary>
/// <param name="Address">Address to open.</param>
/// <param name="Code">Code to enter.</param>
/// <param name="Until">When the code ends.</param>
public sealed record DevicePrompt(string Address, string Code, DateTimeOffset Until);

/// <summary>A person could not be signed in.</summary>
public sealed class SignInException(string message) : Exception(message);
