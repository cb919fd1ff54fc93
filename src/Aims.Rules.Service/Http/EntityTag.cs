namespace Aims.Service.Http;

/// <summary>
/// Names the state that answers depend on: the corpus, the service's own version, and the day, because questions that name no
/// day mean today.
/// </summary>
internal sealed class EntityTag(Corpus corpus, ServiceClock clock)
{
    private readonly string _build = typeof(EntityTag).Module.ModuleVersionId.ToString("N")[..8];
    private volatile Tuple<DateOnly, string>? _last;

    public string Current
    {
        get
        {
            var today = clock.Today;
            if (_last is { } last && last.Item1 == today) return last.Item2;
            var tag = $"{corpus.Version}-{_build}-{today:yyyyMMdd}";
            _last = Tuple.Create(today, tag);
            return tag;
        }
    }
}
