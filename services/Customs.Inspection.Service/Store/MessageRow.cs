namespace Customs.Inspection.Service.Store;

/// <summary>A message as it came in. Its head stays with the declaration; its content is encrypted and forgotten after some time.</summary>
public sealed class MessageRow
{
    /// <summary>Resource name, messages/{request id}.</summary>
    public required string Name { get; init; }

    /// <summary>Resource name of the declaration that it lodged, changed or moved; empty when it was refused.</summary>
    public required string Declaration { get; set; }

    /// <summary>Whether it lodged the declaration; answers are given in the form of the message that did.</summary>
    public bool Lodged { get; init; }

    /// <summary>History scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Key of the form.</summary>
    public required string Form { get; init; }

    /// <summary>Family of the form.</summary>
    public int Family { get; init; }

    /// <summary>Syntax of the form.</summary>
    public int Syntax { get; init; }

    /// <summary>Namespace of an XML root.</summary>
    public required string Namespace { get; init; }

    /// <summary>The sender's id of the message.</summary>
    public string? MessageId { get; init; }

    /// <summary>Sender as the message says.</summary>
    public string? Sender { get; init; }

    /// <summary>Recipient as the message says.</summary>
    public string? Recipient { get; init; }

    /// <summary>Local reference number.</summary>
    public string? Lrn { get; init; }

    /// <summary>Unique consignment reference.</summary>
    public string? Ucr { get; init; }

    /// <summary>Office that it is for.</summary>
    public string? Office { get; init; }

    /// <summary>Number of the holder of the transit procedure.</summary>
    public string? Holder { get; init; }

    /// <summary>Identity that sent it.</summary>
    public required string ReceivedFrom { get; init; }

    /// <summary>When it came in.</summary>
    public DateTimeOffset ReceivedAt { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required byte[] Sha256 { get; init; }

    /// <summary>The content, encrypted; null once it was forgotten.</summary>
    public byte[]? Content { get; set; }

    /// <summary>A MessageError with the violations that it was refused for; null when it was taken in.</summary>
    public byte[]? Refusal { get; init; }
}

/// <summary>An economic operator, by whose EORI number messages name a party.</summary>
public sealed class OperatorRow
{
    /// <summary>EORI number.</summary>
    public required string Eori { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; set; }

    /// <summary>Street and number.</summary>
    public required string Street { get; set; }

    /// <summary>Town.</summary>
    public required string City { get; set; }

    /// <summary>Postal code.</summary>
    public required string Postcode { get; set; }

    /// <summary>Country, two letters.</summary>
    public required string Country { get; set; }
}
