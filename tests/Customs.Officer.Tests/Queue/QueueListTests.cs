using CsCheck;
using Customs.Officer.Consignments;
using Customs.Officer.Queue;

namespace Customs.Officer.Tests.Queue;

public sealed class QueueListTests
{
    private static readonly QueueRow Row = Samples.Rows[0];

    [Fact]
    public void The_selection_stays_on_its_consignment_whatever_comes_or_goes() =>
        Gen.Select(Gen.Int[0, 30].List[0, 40], Gen.Int[0, 3].List[0, 40]).Sample((names, kinds) =>
        {
            var list = new QueueList();
            list.Apply([.. Enumerable.Range(0, 20).Select(Named)], [], true);
            list.Move(7);
            var chosen = list.Selected;
            var order = Order(list);
            foreach (var (name, kind) in names.Zip(kinds))
            {
                list.Apply(kind == 0 ? [] : [Named(name) with { Lane = (Lane)kind, Urgency = name }], kind == 0 ? [$"declarations/{name}"] : [], false);
            }

            return list.Selected == chosen && Order(list).SequenceEqual(order);
        });

    [Fact]
    public void New_rows_are_counted_and_wait_until_they_are_let_in()
    {
        var list = Filled();
        list.Move(1);
        list.Apply([Named(99) with { Lane = Lane.Stop, Urgency = 100 }], [], false);
        Assert.Equal((1, 3), (list.Waiting, list.Count));
        list.LetIn();
        Assert.Equal((0, 4), (list.Waiting, list.Count));
    }

    [Fact]
    public void Before_the_officer_touches_a_key_new_rows_come_in_by_themselves_and_the_most_urgent_is_selected()
    {
        var list = Filled();
        list.Apply([Named(99) with { Lane = Lane.Stop, Urgency = 100 }], [], false);
        Assert.Equal("declarations/99", list.Selected);
    }

    [Fact]
    public void A_row_that_no_longer_fits_stays_until_it_is_let_go()
    {
        var list = Filled();
        Assert.True(QueueFilter.TryParse("lane:stop", out var filter, out _));
        list.Show(filter);
        list.Move(0);
        list.Apply([Named(1) with { Lane = Lane.Green }], [], false);
        Assert.Equal(3, list.Count);
        Assert.False(list.Fits("declarations/1"));
        list.LetIn();
        Assert.Equal(2, list.Count);
    }

    [Fact]
    public void When_the_selected_consignment_leaves_the_one_in_its_place_is_selected()
    {
        var list = Filled();
        list.Move(1);
        var (gone, next) = (list.Selected!, Order(list)[2]);
        list.Apply([], [gone], false);
        list.LetIn();
        Assert.Equal(next, list.Selected);
    }

    [Fact]
    public void What_waits_for_the_officer_comes_before_what_waits_for_a_desk_and_what_is_finished()
    {
        var list = new QueueList();
        list.Apply(Samples.Rows, [], true);
        Assert.Equal([Samples.Welder, "declarations/26FRLEH0000981C2K1", "declarations/26DE7430102A0420C3", "declarations/26DE7430102A0419B2", "declarations/26NLRTM0000412A7X8"], Order(list));
    }

    [Fact]
    public void Rows_that_come_one_by_one_stand_where_a_whole_load_would_put_them() =>
        Gen.Select(Gen.Int[0, 30].List[0, 80], Gen.Int[0, 4].List[0, 80], Gen.Int[0, 100].List[0, 80]).Sample((names, lanes, urgencies) =>
        {
            var (one, all) = (new QueueList(), new QueueList());
            var rows = new Dictionary<int, QueueRow>();
            foreach (var ((name, lane), urgency) in names.Zip(lanes).Zip(urgencies))
            {
                if (urgency > 90)
                {
                    rows.Remove(name);
                    one.Apply([], [$"declarations/{name}"], false);
                    continue;
                }

                rows[name] = Named(name) with { Lane = (Lane)lane, Urgency = urgency };
                one.Apply([rows[name]], [], false);
            }

            all.Apply([.. rows.Values], [], true);
            return Order(one).SequenceEqual(Order(all)) && one.Selected == all.Selected && one.SelectedIndex == all.SelectedIndex && one.Total == all.Total;
        });

    [Fact]
    public void The_rows_that_left_are_counted_as_they_are_drawn_and_the_place_of_the_selection_is_right() =>
        Gen.Select(Gen.Int[0, 25].List[0, 40], Gen.Int[0, 4].List[0, 40], Gen.Bool.List[0, 40]).Sample((names, lanes, moves) =>
        {
            var list = new QueueList();
            list.Apply([.. Enumerable.Range(0, 20).Select(Named)], [], true);
            Assert.True(QueueFilter.TryParse("lane:stop", out var filter, out _));
            list.Show(filter);
            list.Move(5);
            foreach (var ((name, lane), move) in names.Zip(lanes).Zip(moves))
            {
                list.Apply(lane == 0 ? [] : [Named(name) with { Lane = (Lane)lane }], lane == 0 ? [$"declarations/{name}"] : [], false);
                list.Move(move ? 1 : -1);
            }

            return list.Left == Order(list).Count(name => !list.Fits(name)) && Order(list).IndexOf(list.Selected!) == list.SelectedIndex;
        });

    [Fact]
    public void The_key_of_the_order_never_contradicts_the_order() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[-5, 200], Gen.Int[0, 11], Gen.Int[0, 100_000]).Array[2].Sample(pair =>
        {
            var rows = pair.Select((one, at) => Named(at) with { Lane = (Lane)one.Item1, Urgency = one.Item2, State = (ConsignmentState)one.Item3, Received = Samples.Now.AddSeconds(-one.Item4) }).ToArray();
            var (key, order) = (QueueOrder.Key(rows[0]).CompareTo(QueueOrder.Key(rows[1])), QueueOrder.Instance.Compare(rows[0], rows[1]));
            return key == 0 || Math.Sign(key) == Math.Sign(order);
        });

    private static QueueRow Named(int name) => Row with { Name = $"declarations/{name}", Mrn = $"{name}" };

    private static QueueList Filled()
    {
        var list = new QueueList();
        list.Apply([Named(1), Named(2), Named(3)], [], true);
        return list;
    }

    private static List<string> Order(QueueList list) => [.. Enumerable.Range(0, list.Count).Select(at => list[at].Name)];
}
