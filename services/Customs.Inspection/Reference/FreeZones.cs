using Customs.Inspection.Dossiers;

namespace Customs.Inspection.Reference;

/// <summary>Free zones by the words of an address and by the legal forms that only they give.</summary>
/// <remarks>Sources: the zones' own pages; legal forms FZE, FZCO, FZ-LLC and DMCC of the Emirates. A zone is a normal place of business: it counts only beside other facts.</remarks>
public static class FreeZones
{
    private static readonly Phrases s_address = new("""
        free zone*|freezone*|free trade zone*|free port|freeport|special economic zone*|economic zone*|export processing zone*|bonded zone*|bonded area|free industrial zone*|freihafen|freizone*|zone franche|zone libre|zona franca|zona libre|
        serbest bolge*|свободная экономическая зона|сэз|зона свободной торговли|保税区|自贸区|自由贸易|zon bebas|
        jafza|jebel ali free*|saif zone|hamriyah free*|hamriyah fz*|rakez|rak free*|ras al khaimah economic*|ajman free*|fujairah free*|umm al quwain free*|uaq ftz|dafza|dubai airport free*|dmcc|jlt|jumeirah lakes*|
        dubai silicon oasis|dubai multi commodities*|difc|adgm|khalifa industrial zone|kizad|kezad|sharjah airport international*|creative city|ifza|meydan free*|spc free*|
        waigaoqiao|labuan|port klang free*|batam|colon free*|aqaba special*|salalah free*|sohar free*|duqm|poti free*|kutaisi free*|tbilisi free*|khorgos|aktau sea port sez|meghri free*|alliance free*|mersin serbest*|ege serbest*|tanger free*|subic|clark freeport*|iskandar|
        kish*|qeshm*|anzali free*|aras free*|arvand free*|chabahar free*
        """);

    private static readonly Phrases s_legalForm = new("fze|fzc|fzco|fz llc|fz co|f z e|f z c o|f z llc|fzllc|dmcc|dwc llc|fz est");

    /// <summary>The words by which an address or a name lies in a free zone, or null.</summary>
    public static string? Sign(Party party) =>
        s_address.In(party.Address.Street) ?? s_address.In(party.Address.City) ?? s_legalForm.In(party.Name) ?? s_address.In(party.Name);
}
