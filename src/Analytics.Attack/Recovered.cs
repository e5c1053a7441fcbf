namespace Analytics.Attack;

/// <summary>In what way a withheld number was found out.</summary>
public enum Recovery
{
    /// <summary>Nothing is given away.</summary>
    None,

    /// <summary>The interval is narrower than a half: the number is known.</summary>
    Exact,

    /// <summary>Fewer than five numbers are possible.</summary>
    FewValues,

    /// <summary>In a form whose zero is withheld, certainly not zero.</summary>
    CertainlySome,

    /// <summary>Spending: whoever guesses the middle is less than a fifth off.</summary>
    Spending,
}

/// <summary>A withheld number that a reader can find out.</summary>
/// <param name="Attacker">Who finds it: "outsider" has the released tables and nothing else.</param>
/// <param name="Interval">All that it can be; spending in thousands of euros.</param>
/// <param name="Constraints">What that follows from.</param>
public sealed record RecoveredCell(
    ReleasedCell Cell, CellPart Part, string Attacker, Recovery Recovery, Interval Interval,
    IReadOnlyList<string> Constraints);

/// <summary>What a release gives away. Anything in <see cref="Recovered"/> or <see cref="Unsolved"/> blocks it.</summary>
/// <param name="Withheld">How many withheld numbers were attacked.</param>
/// <param name="Programmes">How many linear programmes it took.</param>
/// <param name="Contradictions">Relations that the figures contradict: something supposed is not so.</param>
/// <param name="Unsolved">Parts of the system without an answer.</param>
public sealed record AttackReport(
    IReadOnlyList<RecoveredCell> Recovered, int Withheld, int Programmes,
    IReadOnlyList<string> Contradictions, IReadOnlyList<string> Unsolved)
{
    public bool IsSafe => Recovered.Count == 0 && Unsolved.Count == 0;
}
