using CsvHelper;

namespace Analytics.Pipeline.Receive;

/// <summary>
/// The reader's settings, the same for looking and for reading: no line is skipped, or the lines could not be accounted
/// for; no exception repeats a value.
/// </summary>
static class Csv
{
    public const int LongestLine = 1 << 20;

    public static CsvReaderOptions Options(char separator, Action<CsvMalformedRecord>? malformed = null) => new()
    {
        Separator = separator,
        HasHeader = false,
        SkipEmptyLines = false,
        DetectSeparatorHint = false,
        IncludeValuesInExceptions = false,
        MaxRecordSize = LongestLine,
        BufferSize = 256 * 1024,
        OnMalformedRecord = malformed,
    };
}
