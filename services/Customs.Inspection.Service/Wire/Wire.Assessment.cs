using Customs.Inspection.Assessing;
using Customs.Inspection.Gates;
using Customs.Inspection.Indicators;

namespace Customs.Inspection.Service;

internal static partial class Wire
{
    /// <summary>An assessment as messages carry it, without what the service adds: name, time, answers of the other services and those that are missing.</summary>
    public static V1.Assessment Write(Assessment assessment) => new()
    {
        Outcome = Write(assessment.Outcome),
        Lane = (V1.Lane)((int)assessment.Lane + 1),
        Axes = { assessment.Axes.Select(a => new V1.Axis { Axis_ = Codes<Axis>.Word(a.Axis), Value = a.Value, Level = (V1.AxisLevel)((int)a.Level + 1), Coverage = a.Coverage }) },
        Gates = { assessment.Gates.Select(Write) },
        Indications = { assessment.Indications.Select(Write) },
        Handling = { assessment.Handling },
        LegalBasis = { assessment.LegalBasis },
        Questions = { assessment.Questions.Select(q => new V1.AssessmentQuestion { Field = q.Field, Text = q.Text, Concerns = q.Concerns }) },
        Coverage = assessment.Coverage,
        Counterfactuals =
        {
            assessment.Counterfactuals.Select(c => new V1.Counterfactual { Facts = { c.Facts }, Sentence = c.Sentence, Outcome = Write(c.Outcome) }),
        },
        Reason = assessment.Reason,
        RandomControl = assessment.RandomControl,
    };

    private static V1.Outcome Write(Outcome outcome) => (V1.Outcome)((int)outcome + 1);

    private static V1.Gate Write(GateResult gate) => new()
    {
        Id = gate.Gate,
        Sentence = gate.Sentence,
        LegalBasis = gate.LegalBasis,
        Effect = Codes<GateEffect>.Word(gate.Effect),
        Fields = { gate.Fields.Select(Write) },
    };

    private static V1.Indication Write(Indication indication)
    {
        var wire = new V1.Indication
        {
            Indicator = indication.Indicator.Id,
            Axis = Codes<Axis>.Word(indication.Indicator.Axis),
            Group = indication.Indicator.Group.Name,
            Contribution = indication.Contribution,
            Sources = { indication.Indicator.Sources.Select(s => s.Key) },
            Mitigators = { indication.Mitigators },
            Title = indication.Indicator.Title,
            OutcomeWithout = Write(indication.OutcomeWithout),
        };
        switch (indication.Result)
        {
            case IndicatorResult.Hit hit:
                wire.State = V1.Indication.Types.State.Hit;
                wire.Strength = hit.Strength;
                wire.Sentence = hit.Sentence;
                wire.Fields.AddRange(hit.Fields.Select(Write));
                break;
            case IndicatorResult.Suppressed suppressed:
                wire.State = V1.Indication.Types.State.Suppressed;
                wire.SuppressedBy = suppressed.By;
                wire.Sentence = suppressed.Sentence;
                wire.Fields.AddRange(suppressed.Fields.Select(Write));
                break;
            case IndicatorResult.NotEvaluable missing:
                wire.State = V1.Indication.Types.State.NotEvaluable;
                wire.Missing.AddRange(missing.Missing.Select(m => m.Path));
                break;
            case IndicatorResult.Clear or IndicatorResult.NotApplicable:
                wire.State = V1.Indication.Types.State.Clear;
                break;
            default:
                throw new InvalidOperationException($"unknown result of {indication.Indicator.Id}");
        }

        return wire;
    }

    private static V1.FieldEvidence Write(Evidence evidence) => new() { Path = evidence.Path, Value = evidence.Value, Source = evidence.Source };
}
