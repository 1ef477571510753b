namespace Customs.Inspection.Service.Tests;

public sealed class NamesTests
{
    [Theory]
    [InlineData("declarations/26DE7430102A0417B4", true)]
    [InlineData("declarations/26DE7430102A0417B4~run-1", true)]
    [InlineData("declarations/26DE7430102A0417B4~", false)]
    [InlineData("declarations/26DE7430102A0417B4~run_1", false)]
    [InlineData("declarations/26de7430102a0417b4", false)]
    [InlineData("declarations/26DE7430102A0417B4 ", false)]
    [InlineData("cases/26DE7430102A0417B4", false)]
    [InlineData("", false)]
    public void A_declaration_is_named_by_its_MRN_and_perhaps_a_scope(string name, bool expected) => Assert.Equal(expected, Names.IsDeclaration(name));

    [Fact]
    public void A_name_below_a_declaration_leads_back_to_it()
    {
        var declaration = Names.Declaration("26DE7430102A0417B4", "run-1");
        Assert.Equal(declaration, Names.DeclarationOf(Names.Subject(declaration, "owner/csg/1")));
        Assert.True(Names.TryParseHold(Names.Hold(declaration, 3), out var back, out var number));
        Assert.Equal((declaration, 3), (back, number));
        Assert.False(Names.TryParseHold(declaration + "/holds/0", out _, out _));
        Assert.False(Names.TryParseHold("holds/1", out _, out _));
        Assert.Empty(Names.DeclarationOf("cases/2026-1"));
    }

    [Fact]
    public void Paths_of_the_dossier_form_become_proto_paths() =>
        Assert.Equal(
            ["dossier.declared.goods_items[0].item_number", "dossier.declared.lodge_time", "dossier.context.register.csg"],
            FormPaths.ToProto([new("declaration.goodsItems[0].itemNumber", ""), new("declaration.lodgedAt", ""), new("context.register.csg", "")], "dossier").Select(v => v.Field));
}
