using System.Text.Json.Serialization;

namespace Customs.Screening.Lists.House;

/// <summary>One line of the house list form; unknown fields are refused.</summary>
internal sealed record HouseRow(
    string Id,
    IReadOnlyList<HouseName> Names,
    string? Kind = null,
    IReadOnlyList<string>? Countries = null,
    IReadOnlyList<HouseAddress>? Addresses = null,
    IReadOnlyList<string>? BirthDates = null,
    IReadOnlyList<HouseIdentifier>? Identifiers = null,
    IReadOnlyList<string>? Programmes = null,
    IReadOnlyList<string>? Measures = null,
    IReadOnlyList<HouseLink>? Links = null,
    string? Remarks = null,
    string? ValidFrom = null,
    string? ValidTo = null,
    string? Source = null);

/// <summary>One name of a house row.</summary>
internal sealed record HouseName(string Name, string? Quality = null, string? Script = null);

/// <summary>One address of a house row.</summary>
internal sealed record HouseAddress(string? Street = null, string? City = null, string? Postcode = null, string? Country = null, string? Full = null);

/// <summary>One identifier of a house row.</summary>
internal sealed record HouseIdentifier(string Type, string Value, string? Country = null);

/// <summary>One link of a house row.</summary>
internal sealed record HouseLink(string Id, string Relation, decimal? Percent = null, string? From = null, string? To = null);

/// <summary>How house rows are written: snake_case, nothing unknown, nothing required missing.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(HouseRow))]
internal sealed partial class HouseJson : JsonSerializerContext;
