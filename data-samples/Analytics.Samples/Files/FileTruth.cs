namespace Analytics.Samples.Files;

/// <summary>A row that is wrong on purpose.</summary>
/// <param name="Line">As a spreadsheet shows it: the first line is 1.</param>
/// <param name="Rule">Which family of rules should find it.</param>
sealed record FaultyRow(int Line, string Rule);

/// <summary>What is in a file, as it was written; amounts are the declared ones, euro cents.</summary>
sealed record FileTruth
{
    public required string File { get; init; }
    public required string Municipality { get; init; }
    public string Kind { get; } = "toewijzingen";
    public string Period { get; } = "2024";
    public required int Delivery { get; init; }
    public required string Encoding { get; init; }
    public required string Separator { get; init; }
    public required string Dates { get; init; }
    public required IReadOnlyList<string> IgnoredColumns { get; init; }
    public int TitleLines { get; set; }
    public int BlankLines { get; set; }
    public int TotalLines { get; set; }
    public int PhysicalLines { get; set; }
    public int DataRows { get; set; }
    public int ValidRows { get; set; }
    public List<FaultyRow> FaultyRows { get; } = [];
    public List<int> SupersededRows { get; } = [];
    public List<int> NeverSentRows { get; } = [];
    public int Children { get; set; }
    public long AmountCents { get; set; }
    public long ValidAmountCents { get; set; }
    public long FaultyAmountCents => AmountCents - ValidAmountCents;
}
