using System.Text;
using Npgsql;

namespace Analytics.App.Jobs;

/// <summary>
/// What may be said of something that went wrong. Messages of exceptions are left out on purpose: the one of a parser
/// repeats the text that it could not read.
/// </summary>
static class Failure
{
    const string DiskFull = "53100";

    /// <summary>Whether the database was away or busy, which says nothing about the work.</summary>
    public static bool IsOutage(Exception e) => Chain(e).OfType<NpgsqlException>().Any(cause =>
        cause.IsTransient || cause is not PostgresException { SqlState: not ['5', '7', 'P', '0', ..] });

    /// <summary>Dutch, for whoever delivered: what it was, and what to do.</summary>
    public static string Reason(Exception e) => e switch
    {
        _ when IsState(e, DiskFull) => "De schijf van de database is vol.",
        _ when IsOutage(e) => "De database was niet bereikbaar; het wordt vanzelf opnieuw geprobeerd.",
        FileNotFoundException or DirectoryNotFoundException =>
            "Het bestand is niet meer aanwezig: lever het opnieuw aan.",
        IOException => "Het bestand kon niet worden gelezen.",
        OutOfMemoryException => "Er was te weinig geheugen.",
        _ => $"Er ging iets mis in de verwerking ({e.GetType().Name}); de beheerder vindt het in het logboek.",
    };

    /// <summary>Kinds of exceptions and where they came from, without their messages: for the log.</summary>
    public static string Trace(Exception e)
    {
        var trace = new StringBuilder();
        foreach (var cause in Chain(e))
        {
            trace.Append(cause.GetType().FullName);
            if (cause is PostgresException { SqlState: var state }) trace.Append(" SQLSTATE ").Append(state);
            trace.AppendLine().AppendLine(cause.StackTrace);
        }
        return trace.ToString();
    }

    static bool IsState(Exception e, string state) =>
        Chain(e).OfType<PostgresException>().Any(cause => cause.SqlState == state);

    static IEnumerable<Exception> Chain(Exception e)
    {
        for (var cause = e; cause is not null; cause = cause.InnerException) yield return cause;
    }
}
