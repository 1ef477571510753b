using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using Customs.Primitives;
using Google.Api;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace Customs.ServiceDefaults;

/// <summary>
/// Checks a message against <c>google.api.field_behavior</c> (REQUIRED) and <c>google.api.field_info</c> (UUID4), through nested and repeated messages and maps.
/// A number or switch without presence can not be missing; an enum of value 0 is.
/// </summary>
public static class RequiredFields
{
    private const int Most = 100;

    private static readonly ConcurrentDictionary<MessageDescriptor, Rule[]> Plans = new();

    /// <summary>What the message lacks, by proto path such as <c>declaration.goods_items[1].commodity_code</c>; at most 100 of them.</summary>
    public static IReadOnlyList<FieldViolation> Violations(IMessage message)
    {
        var found = new List<FieldViolation>();
        Visit(message, "", found);
        return found;
    }

    private static void Visit(IMessage message, string path, List<FieldViolation> found)
    {
        foreach (var rule in Plans.GetOrAdd(message.Descriptor, MakePlan))
        {
            if (found.Count >= Most)
            {
                return;
            }

            var field = path + rule.Field.Name;
            if (!IsSet(message, rule.Field))
            {
                if (rule.Required)
                {
                    found.Add(new FieldViolation(field, "is required"));
                }

                continue;
            }

            var value = rule.Field.Accessor.GetValue(message);
            if (rule.Uuid4 && value is string text && !IsUuid4(text))
            {
                found.Add(new FieldViolation(field, "must be a UUID of version 4"));
            }

            if (rule.Nested)
            {
                VisitNested(value, field, found);
            }
        }
    }

    private static void VisitNested(object value, string field, List<FieldViolation> found)
    {
        switch (value)
        {
            case IMessage inner:
                Visit(inner, field + ".", found);
                break;
            case IDictionary map:
                foreach (DictionaryEntry entry in map)
                {
                    Visit((IMessage)entry.Value!, string.Create(CultureInfo.InvariantCulture, $"{field}[{entry.Key}]."), found);
                }

                break;
            case IList list:
                for (var i = 0; i < list.Count && found.Count < Most; i++)
                {
                    Visit((IMessage)list[i]!, string.Create(CultureInfo.InvariantCulture, $"{field}[{i}]."), found);
                }

                break;
            default:
                throw new InvalidOperationException($"{field} is a {value.GetType()}, which is no nested value");
        }
    }

    private static bool IsSet(IMessage message, FieldDescriptor field) =>
        field.IsRepeated ? ((ICollection)field.Accessor.GetValue(message)).Count > 0
        : field.HasPresence ? field.Accessor.HasValue(message)
        : field.Accessor.GetValue(message) switch
        {
            string text => text.Length > 0,
            ByteString bytes => bytes.Length > 0,
            Enum value => Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0,
            _ => true,
        };

    private static bool IsUuid4(string text) => Guid.TryParseExact(text, "D", out var id) && id.Version == 4 && id.Variant is >= 8 and <= 11;

    // Only fields that can go wrong are looked at in a call.
    private static Rule[] MakePlan(MessageDescriptor descriptor) =>
    [
        .. descriptor.Fields.InFieldNumberOrder().Select(f => new Rule(f, IsRequired(f), IsUuid4(f), IsNested(f))).Where(r => r.Required || r.Uuid4 || r.Nested),
    ];

    private static bool IsRequired(FieldDescriptor field) =>
        field.GetOptions()?.GetExtension(FieldBehaviorExtensions.FieldBehavior) is { } behaviours && behaviours.Contains(FieldBehavior.Required);

    private static bool IsUuid4(FieldDescriptor field) =>
        field.GetOptions()?.GetExtension(FieldInfoExtensions.FieldInfo)?.Format == FieldInfo.Types.Format.Uuid4;

    private static bool IsNested(FieldDescriptor field) =>
        field.FieldType == FieldType.Message && (!field.IsMap || field.MessageType.FindFieldByNumber(2).FieldType == FieldType.Message);

    private sealed record Rule(FieldDescriptor Field, bool Required, bool Uuid4, bool Nested);
}
