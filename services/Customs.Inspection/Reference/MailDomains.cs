using Customs.Primitives;

namespace Customs.Inspection.Reference;

/// <summary>What a mail or web domain says: a free-mail service, or a country by its last label.</summary>
/// <remarks>Services as their own pages name them; last labels of ISO 3166-1 (IANA root zone). Names under .example stand in for real ones in cases for training.</remarks>
public static class MailDomains
{
    private static readonly HashSet<string> s_services = [.. """
        gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud me mac aol gmx mail email inbox protonmail proton pm tutanota tuta zoho fastmail hushmail yandex ya bk list rambler mailru webde freenet t-online
        arcor laposte orange wanadoo libero virgilio tiscali seznam centrum wp onet interia o2 abv ukr i qq 163 126 sina sohu foxmail aliyun yeah naver hanmail daum rediffmail indiatimes freemail webmail mynet superonline chmail
        mailinator guerrillamail startmail posteo mailbox runbox web
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];

    // Common words that are a free-mail service only under these ends.
    private static readonly Dictionary<string, string[]> s_only = new(StringComparer.Ordinal)
    {
        ["web"] = ["de"], ["mail"] = ["ru", "com", "ee", "by", "kz", "ua", "bg", "de"], ["me"] = ["com"], ["mac"] = ["com"], ["i"] = ["ua"], ["list"] = ["ru"], ["live"] = ["com", "de", "fr", "it", "nl", "co.uk", "hk", "com.my", "cn"],
        ["email"] = ["com", "cz", "it"], ["inbox"] = ["ru", "lv", "com", "lt"], ["orange"] = ["fr"], ["ya"] = ["ru"], ["o2"] = ["pl"], ["wp"] = ["pl"], ["pm"] = ["me"], ["mailbox"] = ["org"], ["yeah"] = ["net"], ["proton"] = ["me", "mail"], ["outlook"] = ["com", "de", "fr", "it", "es", "my"],
    };

    // Last labels that are sold as if they were generic, so that they say nothing of a country.
    private static readonly HashSet<string> s_generic = [.. "io co me tv ai cc ws fm to ly gg sh ac la vc bz nu tk ml ga cf gq eu".Split(' ')];

    /// <summary>The domain of an e-mail address, lower case, or null.</summary>
    public static string? DomainOf(string? address)
    {
        var at = address?.LastIndexOf('@') ?? -1;
        return at < 0 || at == address!.Length - 1 ? null : address[(at + 1)..].Trim().ToLowerInvariant();
    }

    /// <summary>Whether a domain belongs to a service where anybody gets an address for nothing.</summary>
    public static bool IsFree(string domain)
    {
        var labels = domain.Split('.');
        for (var i = 0; i < labels.Length - 1; i++)
        {
            if (s_services.Contains(labels[i]) && (!s_only.TryGetValue(labels[i], out var ends) || ends.Contains(string.Join('.', labels[(i + 1)..]))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Country of the last label; null for generic ends and for those that are sold as generic.</summary>
    public static CountryCode? Country(string? domain)
    {
        var last = domain?.TrimEnd('.', '/').Split('.')[^1];
        return last switch
        {
            null => null,
            "xn--p1ai" or "рф" or "su" => CountryCode.Parse("RU"),
            "xn--mgba3a4f16a" or "ایران" => CountryCode.Parse("IR"),
            "xn--90ais" or "бел" => CountryCode.Parse("BY"),
            "xn--ogbpf8fl" => CountryCode.Parse("SY"),
            "xn--mgbai9azgqp6j" => CountryCode.Parse("PK"),
            "uk" => CountryCode.Parse("GB"),
            _ when s_generic.Contains(last) => null,
            _ => CountryCode.TryParse(last, out var country) ? country : null,
        };
    }
}
