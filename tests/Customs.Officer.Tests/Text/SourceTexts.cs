using Customs.Officer.Keys;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Customs.Officer.Tests.Text;

/// <summary>Every English text that the code of the terminal can show, read from its source by the compiler's own parser.</summary>
public static class SourceTexts
{
    private static readonly string Root = Repository.Root;

    /// <summary>The file with the texts of a language; "" is English.</summary>
    public static string File(string language) => Path.Combine(Root, "clients/Customs.Officer/Text", language.Length == 0 ? "Texts.resx" : $"Texts.{language}.resx");

    /// <summary>The keys, in order.</summary>
    public static SortedSet<string> Read()
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in new[] { "Customs.Officer", "Customs.Officer.Terminal" }.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Root, "clients", project), "*.cs", SearchOption.AllDirectories)))
        {
            if (file.Contains("/obj/", StringComparison.Ordinal) || file.Contains("/bin/", StringComparison.Ordinal))
            {
                continue;
            }

            var root = CSharpSyntaxTree.ParseText(System.IO.File.ReadAllText(file)).GetRoot();
            foreach (var call in root.DescendantNodes().OfType<InvocationExpressionSyntax>())
            {
                keys.UnionWith(call.Expression.ToString() switch
                {
                    "Texts.Of" or "Texts.Fill" => Texts(call.ArgumentList.Arguments[0].Expression, file),
                    "Say.Count" => Count([.. call.ArgumentList.Arguments.Skip(1).Select(one => one.Expression)]),
                    _ => [],
                });
            }

            // The words of the services stand in one list.
            if (Path.GetFileName(file) == "WireWords.cs")
            {
                keys.UnionWith(root.DescendantNodes().OfType<CollectionExpressionSyntax>().SelectMany(list => list.DescendantNodes().OfType<LiteralExpressionSyntax>()).Select(one => one.Token.ValueText));
            }
        }

        keys.UnionWith(KeyTable.Rows.SelectMany(row => new[] { row.Short, row.Words }));
        return keys;
    }

    private static IEnumerable<string> Texts(ExpressionSyntax argument, string file) => argument switch
    {
        LiteralExpressionSyntax literal => [literal.Token.ValueText],
        InterpolatedStringExpressionSyntax text => [Format(text)],
        // A word that was chosen before: its literals are keys of their own, or it comes from a list above.
        IdentifierNameSyntax or MemberAccessExpressionSyntax or BinaryExpressionSyntax or InvocationExpressionSyntax => [],
        _ => throw new InvalidOperationException($"{file}: a text must be a literal, not {argument}"),
    };

    private static List<string> Count(ExpressionSyntax[] words) =>
        words.OfType<LiteralExpressionSyntax>().Select(one => one.Token.ValueText).ToList() switch
        {
            [var one] => [one, one + "s"],
            var both => both,
        };

    // The same format that the compiler makes of it for FormattableString.
    private static string Format(InterpolatedStringExpressionSyntax text)
    {
        var (format, holes) = ("", 0);
        foreach (var part in text.Contents)
        {
            format += part switch
            {
                InterpolatedStringTextSyntax plain => plain.TextToken.ValueText,
                InterpolationSyntax hole => $"{{{holes++}{hole.AlignmentClause}{hole.FormatClause}}}",
                _ => "",
            };
        }

        return format;
    }
}
