using CsCheck;
using Customs.Referral.V1;
using Grpc.Core;

namespace Customs.ServiceDefaults.Tests.Paging;

public sealed class PageTokenTests
{
    [Fact]
    public void A_token_gives_its_cursor_back_whatever_the_page_size() =>
        Gen.Select(Gen.String, Gen.String, Gen.Int[0, 500], Gen.Int[0, 500]).Sample((filter, cursor, size, other) =>
        {
            var token = PageToken.Write(new ListCasesRequest { Filter = filter, PageSize = size }, cursor);
            return PageToken.Read(new ListCasesRequest { Filter = filter, PageSize = other, PageToken = token }, token) == cursor;
        });

    [Fact]
    public void A_token_of_other_arguments_is_refused_and_says_so()
    {
        var token = PageToken.Write(new ListCasesRequest { Filter = "state:new" }, "7");
        var failure = Assert.Throws<RpcException>(() => PageToken.Read(new ListCasesRequest { Filter = "state:closed" }, token));
        Assert.Equal(["page_token"], failure.Fields());
    }

    [Fact]
    public void No_text_is_a_token_by_chance() =>
        Gen.String.Where(s => s.Length > 0).Sample(text => Assert.Throws<RpcException>(() => PageToken.Read(new ListCasesRequest(), text)));

    [Theory]
    [InlineData(0, 50)]
    [InlineData(7, 7)]
    [InlineData(10_000, 500)]
    public void A_page_has_a_default_and_a_cap(int wish, int size) => Assert.Equal(size, PageToken.Size(wish));

    [Fact]
    public void A_negative_page_is_refused() => Assert.Equal(["page_size"], Assert.Throws<RpcException>(() => PageToken.Size(-1)).Fields());
}
