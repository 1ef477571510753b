namespace Customs.Primitives;

/// <summary>One thing that is wrong with one field of what was sent.</summary>
/// <param name="Field">Path of the field as its form writes it: <c>declaration.goods_items[1].commodity_code</c>.</param>
/// <param name="Description">What is wrong and what would be right, for a developer or an officer to read.</param>
public readonly record struct FieldViolation(string Field, string Description);
