using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Customs.Inspection.V1;
using Google.Protobuf;
using Grpc.Core;

namespace Customs.Referral.Service.Tests;

/// <summary>Files and declarations for cases of tests.</summary>
internal static class Files
{
    /// <summary>The first bytes of a PNG and some more.</summary>
    public static byte[] Png(int length = 5_000) => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, .. Enumerable.Range(0, length).Select(i => (byte)(i * 7 % 251))];

    public static V1.EvidenceParticulars Particulars(string @case, byte[] bytes, string mediaType = "image/png") => new()
    {
        Case = @case,
        Kind = V1.Evidence.Types.Kind.Photograph,
        FileName = "Typenschild 标牌.png",
        MediaType = mediaType,
        Sha256 = ByteString.CopyFrom(SHA256.HashData(bytes)),
        Words = "type plate",
        Subject = "goods_items/1",
        RequestId = Guid.NewGuid().ToString(),
    };

    public static async Task<V1.Evidence> AddAsync(V1.ReferralService.ReferralServiceClient client, V1.EvidenceParticulars particulars, byte[] bytes, int piece = 1_000)
    {
        using var call = client.AddEvidence(cancellationToken: TestContext.Current.CancellationToken);
        try
        {
            await call.RequestStream.WriteAsync(new V1.AddEvidenceRequest { Particulars = particulars });
            foreach (var part in bytes.Chunk(piece))
            {
                await call.RequestStream.WriteAsync(new V1.AddEvidenceRequest { Content = ByteString.CopyFrom(part) });
            }

            await call.RequestStream.CompleteAsync();
        }
        catch (RpcException)
        {
            // Refused before all was sent; the answer says why.
        }

        return await call;
    }

    public static async Task<byte[]> CollectAsync<T>(IAsyncStreamReader<T> stream, Func<T, ByteString> content)
    {
        var all = new MemoryStream();
        while (await stream.MoveNext(TestContext.Current.CancellationToken))
        {
            await all.WriteAsync(content(stream.Current).Memory);
        }

        return all.ToArray();
    }

    public static X509Certificate2 Authority(Desks desks) => X509CertificateLoader.LoadCertificateFromFile(Path.Combine(desks.Suite.Data, "identity", "ca.pem"));

    /// <summary>A referral with a real frozen declaration.</summary>
    public static V1.OpenReferralRequest Referral(int number, string consignee, string destination = "MY", string phone = "", string presumed = "", params string[] programmes)
    {
        var request = Desks.Referral(number);
        var declaration = new Declaration
        {
            Name = request.Subject.Declaration,
            Version = 1,
            Dossier = new Dossier { Declared = new DeclaredContent { Mrn = request.Subject.Declaration["declarations/".Length..], CountryOfDestination = destination } },
            Assessment = new Assessment { Name = request.Subject.Assessment, Outcome = Outcome.StopRefer },
        };
        declaration.Dossier.Declared.Parties.Add(new Party { Roles = { "EXPORTER" }, Name = "Strahltechnik GmbH", Address = new() { Country = "DE" } });
        declaration.Dossier.Declared.Parties.Add(new Party { Roles = { "CONSIGNEE" }, Name = consignee, Phone = phone, Address = new() { Street = $"Jalan {number}", City = "Shah Alam", Country = destination } });
        declaration.Dossier.Declared.GoodsItems.Add(new GoodsItem { ItemNumber = 1, Hs6 = "851531", Description = "electron-beam welder" });
        declaration.Assessment.Basis.Add(new Common.V1.EditionRef { List = "ofac-sdn", Edition = "2024-05-03" });
        if (presumed.Length > 0)
        {
            var named = new Indication { Indicator = "P13", Axis = "PROCUREMENT", State = Indication.Types.State.Hit, Sentence = "named" };
            named.Fields.Add(new FieldEvidence { Path = "declaration.parties[1].address.country", Value = presumed, Source = "declaration" });
            declaration.Assessment.Indications.Add(named);
        }

        var bytes = declaration.ToByteArray();
        request.Subject.FrozenDeclaration = ByteString.CopyFrom(bytes);
        request.Subject.FrozenHash = ByteString.CopyFrom(SHA256.HashData(bytes));
        request.Office = "DE007430";
        request.Programmes.AddRange(programmes);
        return request;
    }
}
