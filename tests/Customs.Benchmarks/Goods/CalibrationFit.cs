using System.Globalization;
using System.Text;
using Customs.Classification;
using Customs.Corpora;

namespace Customs.Benchmarks.Goods;

/// <summary>Learns the weights of <see cref="Calibration"/> from labelled lines: <c>fit-calibration</c>. The lines that the authors wrote and the real innocent goods teach; the development cases only test.</summary>
public static class CalibrationFit
{
    private const int Rounds = 60;

    // Holds the weights of rare features near nothing.
    private const double Ridge = 1.0;

    private static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>Runs it; prints the weights and how reliable they are.</summary>
    public static int Run()
    {
        var classifier = new Classifier(new ControlListSet(StarterPack.Read()));
        var eval = Shared.Locate("eval", "classification");
        var teach = Directory.GetFiles(OfficialFiles.OwnLines, "*.jsonl").Append(Path.Combine(eval, "real_hscodecomp_innocent_hs.jsonl")).Append(Path.Combine(eval, "real_canada_remission_goods_hs.jsonl"))
            .SelectMany(LabelledLine.Read).SelectMany(r => Samples(classifier, r)).ToArray();
        var test = LabelledLine.Read(Path.Combine(eval, "declaration_lines.jsonl")).SelectMany(r => Samples(classifier, r)).ToArray();
        var weights = Newton(teach);
        var output = new StringBuilder();
        output.AppendLine(CultureInfo.InvariantCulture, $"{teach.Length} candidates teach, {teach.Count(s => s.Right)} of them right; {test.Length} test, {test.Count(s => s.Right)} right").AppendLine();
        output.AppendLine("| feature | weight |").AppendLine("| --- | ---: |");
        foreach (var (name, weight) in Calibration.Names.Zip(weights))
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {weight:0.00} |");
        }

        Report("teach, fitted", teach, s => Sigmoid(Dot(weights, s.Features)), output);
        Report("test, fitted", test, s => Sigmoid(Dot(weights, s.Features)), output);
        Report("test, as committed", test, s => s.Score, output);
        Console.Write(output);
        return 0;
    }

    // One sample a candidate whose rule the pack knows; a line with a missing parameter teaches nothing.
    private static IEnumerable<Sample> Samples(Classifier classifier, LabelledLine row)
    {
        if (row.Label == "M" || (row.Label == "C" && row.Expected.Count == 0))
        {
            yield break;
        }

        foreach (var candidate in classifier.Classify(row.Line, Day).Candidates.Where(c => c.EntryId.Length > 0 && c.Tier is Tier.Threshold or Tier.Named))
        {
            var right = row.Label == "C" && candidate.SameCodes.Prepend(candidate.Code).Any(c => row.Expected.Concat(row.Acceptable).Any(e => EccnGrade.Head(e) == EccnGrade.Head(c)));
            yield return new Sample(candidate.Features, right, candidate.Score);
        }
    }

    private static double[] Newton(Sample[] samples)
    {
        var n = Calibration.Names.Count;
        var weights = new double[n];
        for (var round = 0; round < Rounds; round++)
        {
            var (gradient, hessian) = (new double[n], new double[n, n]);
            foreach (var sample in samples)
            {
                var p = Sigmoid(Dot(weights, sample.Features));
                for (var i = 0; i < n; i++)
                {
                    gradient[i] += ((sample.Right ? 1 : 0) - p) * sample.Features[i];
                    for (var j = 0; j < n; j++)
                    {
                        hessian[i, j] += p * (1 - p) * sample.Features[i] * sample.Features[j];
                    }
                }
            }

            for (var i = 1; i < n; i++)
            {
                gradient[i] -= Ridge * weights[i];
                hessian[i, i] += Ridge;
            }

            var step = Solve(hessian, gradient);
            for (var i = 0; i < n; i++)
            {
                weights[i] += step[i];
            }
        }

        return weights;
    }

    // Gauss's elimination with the largest pivot.
    private static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        for (var column = 0; column < n; column++)
        {
            var pivot = Enumerable.Range(column, n - column).MaxBy(r => Math.Abs(a[r, column]));
            for (var k = 0; k < n; k++)
            {
                (a[column, k], a[pivot, k]) = (a[pivot, k], a[column, k]);
            }

            (b[column], b[pivot]) = (b[pivot], b[column]);
            for (var row = column + 1; row < n; row++)
            {
                var factor = a[row, column] / (a[column, column] == 0 ? 1e-12 : a[column, column]);
                for (var k = column; k < n; k++)
                {
                    a[row, k] -= factor * a[column, k];
                }

                b[row] -= factor * b[column];
            }
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < n; k++)
            {
                b[row] -= a[row, k] * b[k];
            }

            b[row] /= a[row, row] == 0 ? 1e-12 : a[row, row];
        }

        return b;
    }

    private static void Report(string name, Sample[] samples, Func<Sample, double> probability, StringBuilder output)
    {
        var scored = samples.Select(s => (P: probability(s), s.Right)).ToArray();
        var brier = scored.Average(s => Math.Pow(s.P - (s.Right ? 1 : 0), 2));
        output.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{name}: Brier {brier:0.000}").AppendLine();
        output.AppendLine("| score | candidates | mean score | right |").AppendLine("| --- | ---: | ---: | ---: |");
        foreach (var bin in scored.GroupBy(s => Math.Min(4, (int)(s.P * 5))).OrderBy(g => g.Key))
        {
            output.AppendLine(CultureInfo.InvariantCulture, $"| {bin.Key / 5.0:0.0} to {(bin.Key + 1) / 5.0:0.0} | {bin.Count()} | {bin.Average(s => s.P):0.00} | {bin.Average(s => s.Right ? 1.0 : 0.0):0.00} |");
        }
    }

    private static double Dot(double[] weights, IReadOnlyList<double> features)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return sum;
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    private sealed record Sample(IReadOnlyList<double> Features, bool Right, double Score);
}
