using System.Text;
using Analytics.Pipeline.Receive.PersonalData;

namespace Analytics.Pipeline.Receive.Pseudonymise;

/// <summary>What was done.</summary>
/// <param name="Values">Cells that were replaced.</param>
/// <param name="Renamed">Headings that said BSN, and now say ClientPseudoniem.</param>
public sealed record Pseudonymised(int Rows, int Values, int Children, IReadOnlyList<string> Renamed);

/// <summary>
/// Replaces the client numbers of an extract by pseudonyms, at the municipality, before it is delivered. All else stays
/// as it is to the byte: separator, encoding, quotes, line ends, titles above the headings. What was written is then
/// looked through as a delivery would be.
/// </summary>
/// <param name="Columns">Headings of the columns to replace; also as our own column is called.</param>
/// <param name="Drop">Headings of the columns to leave out.</param>
public sealed record PseudonymisedExtract(IReadOnlyList<string> Columns, IReadOnlyList<string> Drop, byte[] Key)
{
    const int RecordsSearched = 40;
    const string OurHeading = "ClientPseudoniem";
    static readonly char[] separators = [';', ',', '\t', '|'];

    /// <exception cref="PseudonymiseException">A column is not there, or is pseudonymised already.</exception>
    /// <exception cref="ExtractException">The file is no text, or what would be left in it is personal.</exception>
    public Pseudonymised Write(string from, string to)
    {
        using var head = File.OpenRead(from);
        var sample = new byte[Recognition.SampleSize];
        var length = head.ReadAtLeast(sample, sample.Length, throwOnEndOfStream: false);
        FileSignature.Check(sample.AsSpan(0, length));
        var encoding = TextEncoding.Of(sample.AsSpan(0, length));
        var strict = encoding.IsUtf8 ? new UTF8Encoding(false, throwOnInvalidBytes: true) : encoding.Encoding;
        var separator = SeparatorOf(from, encoding.Skip, strict);
        var unfinished = to + ".onaf";
        try
        {
            Pseudonymised done;
            using (var output = File.Create(unfinished))
            {
                output.Write(sample.AsSpan(0, encoding.Skip));
                using var text = Open(from, encoding.Skip, strict);
                using var writer = new StreamWriter(output, Unmarked(strict), 1 << 16);
                done = Rewrite(new RawRecords(text, separator), separator, writer);
            }
            LeftOver.Check(unfinished);
            File.Move(unfinished, to, overwrite: true);
            return done;
        }
        catch (DecoderFallbackException)
        {
            throw new PseudonymiseException("Het bestand is geen geldige tekst. Exporteer het opnieuw als 'CSV UTF-8'.");
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    Pseudonymised Rewrite(RawRecords records, char separator, StreamWriter writer)
    {
        using var pseudonyms = new ClientPseudonyms(Key);
        HashSet<string> children = [];
        List<string> renamed = [];
        HeadingPlaces? places = null;
        int rows = 0, values = 0;
        while (records.Read())
        {
            if (places is null)
            {
                places = HeadingPlaces.Of(records.Fields, Columns, Drop);
                if (places is not null) Rename(records.Fields, places, renamed);
            }
            else
            {
                rows++;
                foreach (var place in places.Replace) values += Replace(records.Fields, place, pseudonyms, children);
            }
            var kept = records.Fields.Where((_, field) => places is null || !places.Drop.Contains(field));
            writer.Write(string.Join(separator, kept));
            writer.Write(records.LineEnd);
        }
        return new(rows, values, children.Count, renamed);
    }

    static int Replace(List<string> fields, int place, ClientPseudonyms pseudonyms, HashSet<string> children)
    {
        if (place >= fields.Count || RawRecords.Plain(fields[place]).Trim() is not { Length: > 0 } value) return 0;
        if (ClientPseudonyms.IsOne(value)) throw new PseudonymiseException(
            $"Kolom {Headings.Letter(place)} is al gepseudonimiseerd. Begin bij het oorspronkelijke bestand.");
        var pseudonym = pseudonyms.Of(value);
        children.Add(pseudonym);
        fields[place] = RawRecords.Replaced(fields[place], pseudonym);
        return 1;
    }

    /// <summary>A heading that still says BSN would be refused.</summary>
    static void Rename(List<string> fields, HeadingPlaces places, List<string> renamed)
    {
        foreach (var place in places.Replace)
        {
            var heading = RawRecords.Plain(fields[place]).Trim();
            if (PersonalHeadings.KindOf(heading) is null) continue;
            renamed.Add(heading);
            fields[place] = RawRecords.Replaced(fields[place], renamed.Count == 1 ? OurHeading : $"{OurHeading}{renamed.Count}");
        }
    }

    char SeparatorOf(string from, int skip, Encoding encoding)
    {
        foreach (var separator in separators)
        {
            using var text = Open(from, skip, encoding);
            var records = new RawRecords(text, separator);
            for (var record = 0; record < RecordsSearched && records.Read(); record++)
                if (HeadingPlaces.Of(records.Fields, Columns, Drop) is not null) return separator;
        }
        throw new PseudonymiseException("We vinden geen regel met deze kolomkoppen: "
            + $"{string.Join(", ", Columns.Concat(Drop))}. Schrijf ze zoals ze in het bestand staan.");
    }

    static StreamReader Open(string path, int skip, Encoding encoding)
    {
        var file = File.OpenRead(path);
        file.Position = skip;
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, 1 << 16);
    }

    /// <summary>The mark at the beginning was copied as it was.</summary>
    static Encoding Unmarked(Encoding encoding) => encoding switch
    {
        UnicodeEncoding utf16 => new UnicodeEncoding(utf16.CodePage == 1201, byteOrderMark: false),
        UTF8Encoding => new UTF8Encoding(false),
        _ => encoding,
    };
}
