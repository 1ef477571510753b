using Customs.Primitives;
using Customs.ServiceDefaults;
using Grpc.Core;

namespace Customs.Classification.Service;

/// <summary>Classifies goods lines, in a batch or in a stream, from the lists in force on a day.</summary>
internal sealed class ClassifyGoodsLines(ControlLists lists)
{
    private const int MostLines = 500;
    private const int MostCandidates = 50;
    private const int DefaultCandidates = 5;

    /// <summary>Classifies a batch; all bad fields are named at once.</summary>
    public V1.ClassifyGoodsLinesResponse Run(V1.ClassifyGoodsLinesRequest request)
    {
        var violations = new List<FieldViolation>();
        if (request.Lines.Count > MostLines)
        {
            violations.Add(new FieldViolation("lines", $"has {request.Lines.Count} entries; at most {MostLines} are classified in one call"));
        }

        var read = request.Lines.Select((line, i) => LineWire.Read(line, $"lines[{i}]", violations)).ToList();
        var (day, top) = Options(request.Options, violations);
        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }

        var classifier = lists.Now.Classifier;
        var response = new V1.ClassifyGoodsLinesResponse();
        response.Classifications.AddRange(read.Select(line => ClassificationWire.ToWire(classifier.Classify(line!, day), top)));
        return response;
    }

    /// <summary>Classifies a stream in order. HTTP/2 flow control is the back-pressure.</summary>
    public async Task StreamAsync(IAsyncStreamReader<V1.StreamClassifyGoodsLineRequest> requests, IServerStreamWriter<V1.StreamClassifyGoodsLineResponse> responses, CancellationToken ct)
    {
        V1.ClassificationOptions? options = null;
        var violations = new List<FieldViolation>();
        while (await requests.MoveNext(ct))
        {
            options = requests.Current.Options ?? options;
            violations.Clear();
            var (day, top) = Options(options, violations);
            var line = LineWire.Read(requests.Current.Line ?? new V1.GoodsLine(), "line", violations);
            await responses.WriteAsync(
                line is null || violations.Count > 0
                    ? Refuse(violations)
                    : new V1.StreamClassifyGoodsLineResponse { Classification = ClassificationWire.ToWire(lists.Now.Classifier.Classify(line, day), top) },
                ct);
        }
    }

    private (DateOnly Day, int Top) Options(V1.ClassificationOptions? wire, List<FieldViolation> violations)
    {
        var day = Dates.ToCore(wire?.AsOf);
        if (wire?.AsOf is not null && day is null)
        {
            violations.Add(new FieldViolation("options.as_of", "is not a day of the calendar"));
        }

        if (wire?.Top is < 0 or > MostCandidates)
        {
            violations.Add(new FieldViolation("options.top", $"has to be 0 to {MostCandidates}"));
        }

        return (day ?? lists.Today, wire is null || wire.Top == 0 ? DefaultCandidates : wire.Top);
    }

    private static V1.StreamClassifyGoodsLineResponse Refuse(List<FieldViolation> violations)
    {
        var error = new V1.LineError { Reason = Reasons.InvalidFields, Message = $"wrong fields: {string.Join(", ", violations.Select(v => v.Field))}" };
        error.Violations.AddRange(violations.Select(v => new V1.LineError.Types.Violation { Field = v.Field, Description = v.Description }));
        return new V1.StreamClassifyGoodsLineResponse { Error = error };
    }
}
