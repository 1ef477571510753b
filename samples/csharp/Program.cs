using Customs.Client;
using Grpc.Core;

// Submits a message file: https://host:port IDENTITY-FOLDER IDENTITY FILE.
using var channel = SuiteChannel.Open(new Uri(args[0]), args[1], args[2]);
var border = new BorderClient(channel);
try
{
    var answer = await border.SubmitAsync(await File.ReadAllBytesAsync(args[3], CancellationToken.None), Path.GetFileName(args[3]), CancellationToken.None);
    Console.WriteLine($"{answer.Declaration.Name} {answer.Declaration.State} {answer.Declaration.Assessment.Outcome}");
    return 0;
}
catch (RpcException e)
{
    var error = SuiteError.From(e);
    Console.WriteLine($"refused: {error.Reason}");
    foreach (var (field, description) in error.Violations)
    {
        Console.WriteLine($"  {field}: {description}");
    }

    return 1;
}
