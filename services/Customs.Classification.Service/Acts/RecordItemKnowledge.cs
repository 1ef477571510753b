using System.Globalization;
using Customs.Primitives;
using Customs.ServiceDefaults;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Conclusion = Customs.Classification.V1.ItemKnowledge.Types.Conclusion;

namespace Customs.Classification.Service;

/// <summary>Remembers what somebody confirmed of a maker's model, as evidence for later lines.</summary>
internal sealed class RecordItemKnowledge(Store<ClassificationDb> store, ControlLists lists)
{
    private const int MostSigns = 200;
    private const int MostSource = 1000;

    /// <summary>Runs it; all bad fields are named at once.</summary>
    public async Task<V1.ItemKnowledge> RunAsync(V1.RecordItemKnowledgeRequest request, ServerCallContext context)
    {
        // 1. Read.
        var ct = context.CancellationToken;
        var violations = new List<FieldViolation>();
        Check(request.ItemKnowledge, violations);
        if (violations.Count > 0)
        {
            throw Rpc.InvalidArgument(violations);
        }

        // 2. One transaction: the confirmation, audit, what followers are told.
        var answer = await store.ActAsync<V1.ItemKnowledge>(ActRequest.From(request.RequestId, request, context), (act, inner) => RecordAsync(act, request.ItemKnowledge, inner), ct);

        // 3. It counts from here on.
        await lists.RefreshAsync(ct);
        return answer;
    }

    private async Task<V1.ItemKnowledge> RecordAsync(Act<ClassificationDb> act, V1.ItemKnowledge asked, CancellationToken ct)
    {
        var number = await act.NextNumberAsync("item-knowledge", ct);
        var knowledge = asked.Clone();
        knowledge.Name = string.Create(CultureInfo.InvariantCulture, $"itemKnowledge/{number}");
        knowledge.ValidFrom ??= Dates.ToWire(lists.Today);
        knowledge.RecordedBy = act.Actor;
        knowledge.RecordTime = act.Time.ToTimestamp();
        act.Db.ItemKnowledge.Add(new ItemKnowledgeRow { Name = knowledge.Name, Sequence = number, ModelKey = KnownItems.Key(knowledge.Model), Content = knowledge.ToByteArray() });
        act.Audit(knowledge.Name, "ItemKnowledgeRecorded", ("conclusion", knowledge.Conclusion.ToString()), ("codes", string.Join(' ', knowledge.Codes)));
        act.Publish(ControlListFollower.Topic, knowledge.Name, knowledge);
        return knowledge;
    }

    private void Check(V1.ItemKnowledge knowledge, List<FieldViolation> violations)
    {
        const string at = "item_knowledge";
        Text(knowledge.Manufacturer, MostSigns, $"{at}.manufacturer", violations);
        Text(knowledge.Model, MostSigns, $"{at}.model", violations);
        Text(knowledge.Source, MostSource, $"{at}.source", violations);
        if (knowledge.Model.Length is > 0 and <= MostSigns && KnownItems.Key(knowledge.Model).Length is 0 or > MostSigns)
        {
            violations.Add(new FieldViolation($"{at}.model", "has to have 1 to 200 letters and digits"));
        }

        if ((knowledge.Conclusion == Conclusion.Listed) != (knowledge.Codes.Count > 0))
        {
            violations.Add(new FieldViolation($"{at}.codes", knowledge.Codes.Count == 0 ? "names no code, though the conclusion is LISTED" : "names codes, though the conclusion is not LISTED"));
        }

        violations.AddRange(knowledge.Codes.Select((c, i) => (c, i)).Where(c => c.c.IndexOf(':', StringComparison.Ordinal) is <= 0 or >= 6 || c.c.Length > MostSigns)
            .Select(c => new FieldViolation($"{at}.codes[{c.i}]", $"'{c.c}' is not written LIST:CODE")));
        var (from, to) = (Day(knowledge.ValidFrom, $"{at}.valid_from", violations), Day(knowledge.ValidTo, $"{at}.valid_to", violations));
        if (to < (from ?? lists.Today))
        {
            violations.Add(new FieldViolation($"{at}.valid_to", "lies before the first day"));
        }

        CheckParameters(knowledge, at, violations);
    }

    // A parameter that is not understood would never count, so it is refused rather than kept.
    private void CheckParameters(V1.ItemKnowledge knowledge, string at, List<FieldViolation> violations)
    {
        var pack = lists.Now.Set.Pack;
        for (var i = 0; i < knowledge.Parameters.Count; i++)
        {
            var line = new GoodsLine("", "") { Parameters = [LineWire.Parameter(knowledge.Parameters[i])] };
            var read = new LineReader(pack.Parameters, lists.Now.Set.Properties, pack.Trade).Read(line);
            violations.AddRange(read.NotUnderstood.Select(n => new FieldViolation($"{at}.parameters[{i}]", $"not understood: {n}")));
            violations.AddRange(read.Contradictions.Select(c => new FieldViolation($"{at}.parameters[{i}]", c.Description)));
        }
    }

    private static DateOnly? Day(Google.Type.Date? wire, string field, List<FieldViolation> violations)
    {
        if (wire is not null && Dates.ToCore(wire) is null)
        {
            violations.Add(new FieldViolation(field, "is not a day of the calendar"));
        }

        return Dates.ToCore(wire);
    }

    private static void Text(string text, int most, string field, List<FieldViolation> violations)
    {
        if (text.Length > most || string.IsNullOrWhiteSpace(text))
        {
            violations.Add(new FieldViolation(field, $"has to have 1 to {most} signs"));
        }
    }
}
