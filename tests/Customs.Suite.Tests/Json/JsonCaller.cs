using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Customs.Testing;

namespace Customs.Suite.Tests.Json;

/// <summary>A caller without gRPC: HTTP, JSON and a token.</summary>
internal sealed class JsonCaller : IDisposable
{
    private readonly HttpClient http;

    private JsonCaller(HttpClient http) => this.http = http;

    /// <summary>Calls the suite as a local identity; null brings no token.</summary>
    public static JsonCaller Of(InProcessSuite suite, string? identity)
    {
        var root = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(suite.Data, "identity", "ca.pem"));
        var handler = new SocketsHttpHandler();
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { root }, RevocationMode = X509RevocationMode.NoCheck };
        var client = new HttpClient(handler) { BaseAddress = suite.Address };
        if (identity is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", File.ReadAllText(Path.Combine(suite.Data, "identity", identity + ".token")));
        }

        return new JsonCaller(client);
    }

    public async Task<(int Status, JsonElement Body)> GetAsync(string path, CancellationToken ct) => await AnswerAsync(await http.GetAsync(new Uri(path, UriKind.Relative), ct), ct);

    public async Task<(int Status, JsonElement Body)> PostAsync(string path, object body, CancellationToken ct) =>
        await AnswerAsync(await http.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, ct), ct);

    public async Task<(int Status, JsonElement Body)> PostAsync(string path, HttpContent body, CancellationToken ct) =>
        await AnswerAsync(await http.PostAsync(new Uri(path, UriKind.Relative), body, ct), ct);

    public Task<string> ReadAsync(string path, CancellationToken ct) => http.GetStringAsync(new Uri(path, UriKind.Relative), ct);

    /// <summary>The first line of a stream of answers.</summary>
    public async Task<string> FirstLineAsync(string path, CancellationToken ct)
    {
        using var reader = new StreamReader(await http.GetStreamAsync(new Uri(path, UriKind.Relative), ct));
        return await reader.ReadLineAsync(ct) ?? "";
    }

    public void Dispose() => http.Dispose();

    private static async Task<(int Status, JsonElement Body)> AnswerAsync(HttpResponseMessage response, CancellationToken ct)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync(ct);
            return ((int)response.StatusCode, text.Length > 0 && text[0] is '{' or '[' ? JsonDocument.Parse(text).RootElement : default);
        }
    }
}
