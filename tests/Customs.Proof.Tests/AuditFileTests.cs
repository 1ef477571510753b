using System.Text;
using CsCheck;

namespace Customs.Proof.Tests;

public sealed class AuditFileTests : IDisposable
{
    private readonly TestAuthority authority = new();

    public void Dispose() => authority.Dispose();

    [Fact]
    public void A_trail_as_it_was_written_is_whole_however_it_is_cut_into_pieces()
    {
        var file = Samples.File(Samples.Trail(20), authority);
        Gen.Int[1, 400].Sample(piece =>
        {
            var proof = Samples.Prove(file, authority, piece);
            return proof is { Whole: true, Events: 20, Sequence: 20, Service: "referral", Kind: "whole", Signer: "referral" } && proof.Authority == SignedLine.Fingerprint(authority.Certificate);
        });
    }

    [Fact]
    public void Texts_of_any_signs_come_back_as_they_were_hashed() =>
        Gen.String.Where(s => s.EnumerateRunes().All(r => r.Value != 0xFFFD)).Sample(actor => Samples.Prove(Samples.File(Samples.Trail(4, actor: actor), authority), authority).Whole);

    // Every byte of the file, and every bit of it: header, events, line ends, head, certificate, signature.
    [Fact]
    public void One_flipped_bit_anywhere_is_found()
    {
        var file = Samples.File(Samples.Trail(6, actor: "Müller \"\\\u0001"), authority);
        for (var at = 0; at < file.Length; at++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                file[at] ^= (byte)(1 << bit);
                Assert.False(Samples.Prove(file, authority).Whole, $"bit {bit} of byte {at}");
                file[at] ^= (byte)(1 << bit);
            }
        }

        Assert.True(Samples.Prove(file, authority).Whole);
    }

    [Fact]
    public void Any_other_byte_anywhere_is_found()
    {
        var file = Samples.File(Samples.Trail(40), authority);
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Where((at, value) => file[at] != value).Sample((at, value) =>
        {
            var changed = file.ToArray();
            changed[at] = value;
            return !Samples.Prove(changed, authority).Whole;
        });
    }

    [Fact]
    public void The_first_broken_link_is_named()
    {
        var trail = Samples.Trail(10);
        trail[6] = trail[6] with { Actor = "somebody else" };
        var proof = Samples.Prove(Samples.File(trail, authority), authority);
        Assert.False(proof.Whole);
        Assert.Equal((7, trail[6].Resource, 8), (proof.BrokenSequence, proof.BrokenResource, proof.Line));
    }

    [Fact]
    public void An_event_that_was_taken_out_is_missed_even_where_its_resource_has_no_other()
    {
        var trail = Samples.Trail(10, resources: 10);
        trail.RemoveAt(4);
        var proof = Samples.Prove(Samples.File(trail, authority), authority);
        Assert.Contains("event 5 is missing", proof.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_trail_that_was_written_anew_as_a_whole_disagrees_with_the_head_of_an_earlier_day()
    {
        var head = Head(Samples.Trail(8), 5);
        Assert.Equal(1, Samples.Prove(Samples.File(Samples.Trail(8), authority), authority, 100, head).HeadsMet);

        var forged = Samples.Prove(Samples.File(Samples.Trail(8, actor: "forger"), authority), authority, 100, head);
        Assert.Equal(5, forged.BrokenSequence);
        var cut = Samples.Prove(Samples.File(Samples.Trail(4), authority), authority, 100, head);
        Assert.Contains("stands at event 5", cut.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_extract_may_leave_events_out_but_no_link_of_a_resource()
    {
        var trail = Samples.Trail(12);
        var mine = trail.Where(e => e.Resource == trail[0].Resource).ToList();
        Assert.True(Samples.Prove(Samples.File(mine, authority, isWhole: false), authority).Whole);
        mine.RemoveAt(1);
        Assert.False(Samples.Prove(Samples.File(mine, authority, isWhole: false), authority).Whole);
    }

    [Fact]
    public void Another_authority_does_not_stand_behind_it()
    {
        using var other = new TestAuthority();
        var proof = Samples.Prove(Samples.File(Samples.Trail(3), authority), other);
        Assert.Contains("not issued by the authority", proof.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_was_cut_short_or_that_is_something_else_is_not_whole()
    {
        var file = Samples.File(Samples.Trail(3), authority);
        for (var length = 0; length < file.Length; length++)
        {
            Assert.False(Samples.Prove(file[..length], authority).Whole);
        }

        Assert.Contains("first line", Samples.Prove(Encoding.UTF8.GetBytes("PK\n"), authority).Problem, StringComparison.Ordinal);
    }

    private static AuditHead Head(List<Event> trail, int sequence)
    {
        var digest = new byte[32];
        foreach (var e in trail.Take(sequence))
        {
            AuditHead.Roll(digest, e.Hash);
        }

        return new AuditHead("referral", sequence, sequence, digest);
    }
}
