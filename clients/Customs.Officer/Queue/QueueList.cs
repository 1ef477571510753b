using Customs.Officer.Consignments;

namespace Customs.Officer.Queue;

/// <summary>
/// The rows of the queue. The selection is a consignment, never a row number, and nothing moves under the cursor: rows change in place,
/// new ones wait until they are let in, and rows that no longer fit stay, marked, until then.
/// </summary>
public sealed class QueueList
{
    private readonly Dictionary<string, QueueRow> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private List<string> _order = [];

    /// <summary>The filter in force.</summary>
    public QueueFilter Filter { get; private set; } = QueueFilter.Everything;

    /// <summary>All rows that are there, shown or not, in no order.</summary>
    public IEnumerable<QueueRow> All => _gone.Count == 0 ? _rows.Values : _rows.Values.Where(row => !_gone.Contains(row.Name));

    /// <summary>How many rows are shown.</summary>
    public int Count => _order.Count;

    /// <summary>How many rows there are, shown or not.</summary>
    public int Total => _rows.Count - _gone.Count;

    /// <summary>How many new rows would be shown if they were let in.</summary>
    public int Waiting => _waiting.Count;

    /// <summary>How many shown rows no longer belong here.</summary>
    public int Left => _order.Count(name => !Fits(name));

    /// <summary>Name of the selected consignment, or null in an empty list.</summary>
    public string? Selected { get; private set; }

    /// <summary>The selected row, or null.</summary>
    public QueueRow? SelectedRow => Selected is { } name ? _rows.GetValueOrDefault(name) : null;

    /// <summary>Place of the selection in the order, -1 in an empty list.</summary>
    public int SelectedIndex => Selected is { } name ? _order.IndexOf(name) : -1;

    /// <summary>Whether the officer has moved or acted since rows were let in; until then new rows come in by themselves.</summary>
    public bool Touched { get; set; }

    /// <summary>A shown row.</summary>
    public QueueRow this[int index] => _rows[_order[index]];

    /// <summary>Whether a shown row still belongs to the list.</summary>
    public bool Fits(string name) => !_gone.Contains(name) && Filter.Shows(_rows[name]);

    /// <summary>Takes in news.</summary>
    /// <param name="rows">New and changed rows.</param>
    /// <param name="gone">Names of rows that are no more.</param>
    /// <param name="whole">Whether these rows are all there are.</param>
    public void Apply(IReadOnlyList<QueueRow> rows, IReadOnlyList<string> gone, bool whole)
    {
        if (whole)
        {
            var names = rows.Select(row => row.Name).ToHashSet(StringComparer.Ordinal);
            _gone.UnionWith(_rows.Keys.Where(name => !names.Contains(name)));
        }

        foreach (var row in rows)
        {
            _rows[row.Name] = row;
            _gone.Remove(row.Name);
            if (!_shown.Contains(row.Name) && Filter.Shows(row))
            {
                _waiting.Add(row.Name);
            }
            else
            {
                _waiting.Remove(row.Name);
            }
        }

        _gone.UnionWith(gone.Where(_rows.ContainsKey));
        _waiting.ExceptWith(gone);
        if (!Touched)
        {
            LetIn();
        }
    }

    /// <summary>Shows another part of the rows.</summary>
    public void Show(QueueFilter filter)
    {
        Filter = filter;
        LetIn();
    }

    /// <summary>Lets in new rows, drops those that left, and puts all in order. The selection stays on its consignment while that is shown.</summary>
    public void LetIn()
    {
        var place = SelectedIndex;
        foreach (var name in _gone)
        {
            _rows.Remove(name);
        }

        _gone.Clear();
        _waiting.Clear();
        _order = [.. _rows.Values.Where(Filter.Shows).Order(QueueOrder.Instance).Select(row => row.Name)];
        _shown.Clear();
        _shown.UnionWith(_order);
        if (Selected is null || !Touched || !_shown.Contains(Selected))
        {
            Selected = _order.Count == 0 ? null : _order[Touched ? Math.Clamp(place, 0, _order.Count - 1) : 0];
        }
    }

    /// <summary>Moves the selection by so many rows.</summary>
    public void Move(int rows)
    {
        Touched = true;
        if (_order.Count > 0)
        {
            Selected = _order[(int)Math.Clamp((long)SelectedIndex + rows, 0, _order.Count - 1)];
        }
    }

    /// <summary>Selects a consignment if it is shown.</summary>
    public void Select(string name)
    {
        if (_shown.Contains(name))
        {
            Touched = true;
            Selected = name;
        }
    }

    /// <summary>The name beside the selection, for going through consignments one by one; null at the ends.</summary>
    public string? Beside(string name, int step)
    {
        var at = _order.IndexOf(name) + step;
        return at >= 0 && at < _order.Count ? _order[at] : null;
    }
}

/// <summary>Order of the queue: what waits for the officer, what waits for a desk, what is finished; within each lane, urgency, oldest first, name.</summary>
public sealed class QueueOrder : IComparer<QueueRow>
{
    /// <summary>The order.</summary>
    public static readonly QueueOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(QueueRow? x, QueueRow? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = Stage(x.State).CompareTo(Stage(y.State));
        order = order != 0 ? order : y.Lane.CompareTo(x.Lane);
        order = order != 0 ? order : y.Urgency.CompareTo(x.Urgency);
        order = order != 0 ? order : x.Received.CompareTo(y.Received);
        return order != 0 ? order : string.CompareOrdinal(x.Name, y.Name);
    }

    private static int Stage(ConsignmentState state) => Told.Finished(state) ? 2 : state == ConsignmentState.Referred ? 1 : 0;
}
