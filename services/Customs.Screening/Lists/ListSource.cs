using System.Text;
using System.Text.Json;
using System.Xml;

namespace Customs.Screening.Lists;

/// <summary>One file of a source, opened by the host.</summary>
/// <param name="Name">File name without folder; a reader tells sdn.csv from alt.csv by it.</param>
/// <param name="Content">The content from its beginning; .gz and .zip are unpacked by the reader.</param>
public sealed record SourceFile(string Name, Stream Content);

/// <summary>What the importer was told beside the files.</summary>
/// <param name="EditionDate">Day of issue; null takes it from the file, and a file without one is refused.</param>
/// <param name="List">Name of the list; null takes the source's own.</param>
/// <param name="LoadDay">Day on which it is loaded; the day of issue of a file that does not state one. Null refuses such a file.</param>
public sealed record ReadRequest(DateOnly? EditionDate = null, string? List = null, DateOnly? LoadDay = null);

/// <summary>A form in which official lists are published, with its reader.</summary>
/// <param name="Name">Name on the command line, such as ofac-sdn-csv.</param>
/// <param name="List">Short name of the list that it fills, unless the request names another.</param>
/// <param name="Reader">Reads named files; throws <see cref="UnreadableListException"/> for a file that must be refused.</param>
public sealed record ListSource(string Name, string List, Func<IReadOnlyList<SourceFile>, ListDraft> Reader)
{
    /// <summary>Every form that is understood.</summary>
    public static IReadOnlyList<ListSource> All { get; } =
    [
        new("ofac-sdn-csv", "ofac-sdn", Ofac.OfacCsvReader.Read),
        new("ofac-cons-csv", "ofac-cons", Ofac.OfacCsvReader.Read),
        new("ofac-enhanced-xml", "ofac-sdn", Ofac.OfacEnhancedReader.Read),
        new("ofac-xml", "ofac-sdn", Ofac.OfacXmlReader.Read),
        new("un-xml", "un", Un.UnReader.Read),
        new("eu-fsf-xml", "eu-fsf", Eu.EuXmlReader.Read),
        new("eu-fsf-csv", "eu-fsf", Eu.EuCsvReader.Read),
        new("uk-csv", "uk", Uk.UkCsvReader.Read),
        new("uk-ofsi-csv", "uk-ofsi", Uk.UkOfsiReader.Read),
        new("us-csl-csv", "us-csl", Csl.CslCsvReader.Read),
        new("us-csl-json", "us-csl", Csl.CslJsonReader.Read),
        new("ca-sema-xml", "ca-sema", Ca.CaSemaReader.Read),
        new("house", "house", House.HouseReader.Read),
    ];

    /// <summary>The form with a name, or null.</summary>
    public static ListSource? Find(string name) => All.FirstOrDefault(s => s.Name == name);

    /// <summary>Reads the files of one edition: all of it, or none.</summary>
    public ReadOutcome Read(IReadOnlyList<SourceFile> files, ReadRequest request)
    {
        try
        {
            if (files.Count == 0)
            {
                return new ReadOutcome.Rejected("no file was given", []);
            }

            return Reader([.. files.Select(Unpacking.Open)]).Finish(request.List ?? List, request.EditionDate, request.LoadDay);
        }
        catch (UnreadableListException e)
        {
            return new ReadOutcome.Rejected(e.Message, []);
        }
        catch (XmlException e)
        {
            return new ReadOutcome.Rejected($"the XML is not well formed: {e.Message}", []);
        }
        catch (JsonException e)
        {
            return new ReadOutcome.Rejected($"the JSON is not well formed: {e.Message}", []);
        }
        catch (DecoderFallbackException)
        {
            return new ReadOutcome.Rejected("the text is not in the encoding that it should be in", []);
        }
        catch (InvalidDataException e)
        {
            return new ReadOutcome.Rejected($"the packed file is damaged: {e.Message}", []);
        }
        catch (EndOfStreamException)
        {
            return new ReadOutcome.Rejected("the packed file is truncated", []);
        }
    }
}

/// <summary>The file has to be refused as a whole.</summary>
public sealed class UnreadableListException : Exception
{
    /// <summary>Says why.</summary>
    public UnreadableListException(string message)
        : base(message)
    {
    }

    /// <summary>Says nothing; use the one with a reason.</summary>
    public UnreadableListException()
    {
    }

    /// <summary>Says why, with the cause.</summary>
    public UnreadableListException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
