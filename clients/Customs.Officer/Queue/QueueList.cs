namespace Customs.Officer.Queue;

/// <summary>
/// The rows of the queue. The selection is a consignment, never a row number, and nothing moves under the cursor: rows change in place,
/// new ones wait until they are let in, and rows that no longer fit stay, marked, until then.
/// </summary>
public sealed class QueueList
{
    private const int Few = 500;
    private readonly Dictionary<string, QueueRow> _rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);
    private List<string> _order = [];
    private int _at = -1;

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
    public int Left => _left.Count;

    /// <summary>Name of the selected consignment, or null in an empty list.</summary>
    public string? Selected { get; private set; }

    /// <summary>The selected row, or null.</summary>
    public QueueRow? SelectedRow => Selected is { } name ? _rows.GetValueOrDefault(name) : null;

    /// <summary>Place of the selection in the order, -1 in an empty list.</summary>
    public int SelectedIndex => Selected is null ? -1 : _at;

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
            _waiting.ExceptWith(_gone);
        }

        // A few changes find their places in a queue of any length; only many of them are worth sorting it anew.
        var all = whole || rows.Count > Few;
        foreach (var row in rows)
        {
            if (Touched || all)
            {
                Keep(row);
            }
            else
            {
                Move(row);
            }
        }

        foreach (var name in gone.Where(_rows.ContainsKey))
        {
            Drop(name);
        }

        if (!Touched)
        {
            if (all)
            {
                LetIn();
            }

            (_at, Selected) = _order.Count == 0 ? (-1, null) : (0, _order[0]);
        }
        else if (whole)
        {
            _left.UnionWith(_order.Where(name => !Fits(name)));
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
        _left.Clear();
        foreach (var name in _gone)
        {
            _rows.Remove(name);
        }

        _gone.Clear();
        _waiting.Clear();
        var rows = new List<(long Key, QueueRow Row)>(_rows.Count);
        foreach (var row in _rows.Values)
        {
            if (Filter.Shows(row))
            {
                rows.Add((QueueOrder.Key(row), row));
            }
        }

        rows.Sort(static (x, y) => x.Key != y.Key ? x.Key.CompareTo(y.Key) : QueueOrder.Instance.Compare(x.Row, y.Row));
        _order = rows.ConvertAll(static one => one.Row.Name);
        _shown.Clear();
        _shown.EnsureCapacity(_order.Count);
        _shown.UnionWith(_order);
        _at = Selected is null || !Touched || !_shown.Contains(Selected) ? Touched ? Math.Clamp(place, 0, Math.Max(_order.Count - 1, 0)) : 0 : _order.IndexOf(Selected);
        Selected = _order.Count == 0 ? null : _order[_at];
    }

    /// <summary>Moves the selection by so many rows.</summary>
    public void Move(int rows)
    {
        Touched = true;
        if (_order.Count > 0)
        {
            _at = (int)Math.Clamp((long)_at + rows, 0, _order.Count - 1);
            Selected = _order[_at];
        }
    }

    /// <summary>Selects a consignment if it is shown.</summary>
    public void Select(string name)
    {
        if (_shown.Contains(name))
        {
            Touched = true;
            Selected = name;
            _at = _order.IndexOf(name);
        }
    }

    /// <summary>The name beside the selection, for going through consignments one by one; null at the ends.</summary>
    public string? Beside(string name, int step)
    {
        var at = _order.IndexOf(name) + step;
        return at >= 0 && at < _order.Count ? _order[at] : null;
    }

    // Rows change in place; what is new waits.
    private void Keep(QueueRow row)
    {
        _rows[row.Name] = row;
        _gone.Remove(row.Name);
        var (shown, fits) = (_shown.Contains(row.Name), Filter.Shows(row));
        Set(_waiting, row.Name, !shown && fits);
        Set(_left, row.Name, shown && !fits);
    }

    // Nobody looks at a place yet: the row goes to where it belongs.
    private void Move(QueueRow row)
    {
        if (_shown.Contains(row.Name))
        {
            _order.RemoveAt(Place(_rows[row.Name]));
        }

        _rows[row.Name] = row;
        _gone.Remove(row.Name);
        var fits = Filter.Shows(row);
        Set(_shown, row.Name, fits);
        if (fits)
        {
            _order.Insert(~Place(row), row.Name);
        }
    }

    private void Drop(string name)
    {
        if (!Touched && _shown.Remove(name))
        {
            _order.RemoveAt(Place(_rows[name]));
        }

        if (Touched)
        {
            _gone.Add(name);
            _waiting.Remove(name);
            Set(_left, name, _shown.Contains(name));
        }
        else
        {
            _rows.Remove(name);
        }
    }

    private int Place(QueueRow row)
    {
        var (low, high) = (0, _order.Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = QueueOrder.Instance.Compare(_rows[_order[middle]], row);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return ~low;
    }

    private static void Set(HashSet<string> names, string name, bool member)
    {
        if (member)
        {
            names.Add(name);
        }
        else
        {
            names.Remove(name);
        }
    }
}
