using System.Globalization;
using Analytics.Samples.Planted;

namespace Analytics.Samples.Care;

/// <summary>Makes invented children and their spells for one municipality; pseudonyms never repeat.</summary>
sealed class YouthFactory(Municipality municipality, Chance chance)
{
    readonly HashSet<ulong> used = [];
    readonly Dictionary<string, Youth> lastIn = new(StringComparer.Ordinal);
    readonly Dictionary<string, (string[] Codes, double[] Weights)> providers = Providers.Preferences(chance);
    readonly Product[][] products = [.. Enum.GetValues<Form>().Select(form => Product.In(form, municipality.Code))];

    public Youth Create(string neighbourhood, Form form, int start)
    {
        var birthYear = Window.Year(start) - CareerModel.AgeAtStart(form, chance);
        var girl = form is Form.MentalHealth ? .55 : .44;
        var youth = new Youth(Pseudonym(), Household(neighbourhood, birthYear), birthYear,
            chance.Hits(girl) ? 'V' : 'M', CareerModel.TargetGroup(form, chance), neighbourhood, []);
        return lastIn[neighbourhood] = youth;
    }

    /// <summary>A spell of a likely length, cut off on the last possible day.</summary>
    public Spell Spell(Form form, int start, int lastDay)
    {
        var choices = products[(int)form];
        var product = choices[chance.Pick(Array.ConvertAll(choices, choice => choice.Weight))];
        var provider = Provider(product);
        var days = GrowingDuration.Of(provider, start) * CareerModel.Days(form, chance);
        return new Spell(form, product, provider, CareerModel.Referrer(form, chance), start,
            Math.Max(start, Math.Min(start + (int)days - 1, lastDay)));
    }

    /// <summary>A child of a given year of birth, whatever the help.</summary>
    public Youth Child(string neighbourhood, int birthYear) => new(Pseudonym(), Pseudonym(), birthYear,
        chance.Hits(.46) ? 'V' : 'M', chance.Hits(.6) ? "veiligheid" : "gedrag", neighbourhood, []);

    /// <summary>Another child of the same age and neighbourhood, without help yet.</summary>
    public Youth Twin(Youth youth) => youth with
    {
        Pseudonym = Pseudonym(),
        Household = Pseudonym(),
        Sex = chance.Hits(.46) ? 'V' : 'M',
        Spells = [],
    };

    /// <summary>The same help, perhaps by another provider.</summary>
    public Spell ElsewhereFrom(Spell spell) => spell with { Provider = Provider(spell.Product) };

    public string Provider(Product product)
    {
        var (codes, weights) = providers[product.Role];
        return codes[chance.Pick(weights)];
    }

    /// <summary>Twelve hexadecimal digits, the first a letter: no spreadsheet takes it for a number.</summary>
    string Pseudonym()
    {
        while (true)
        {
            var value = chance.Next() >> 16;
            value = value & 0x0FFF_FFFF_FFFFUL | (10 + value % 6) << 44;
            if (used.Add(value)) return value.ToString("x12", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>One in five or so has a brother or sister: the last child from the same neighbourhood.</summary>
    string Household(string neighbourhood, int birthYear) =>
        lastIn.TryGetValue(neighbourhood, out var other) && Math.Abs(other.BirthYear - birthYear) <= 8
            && chance.Hits(.25) ? other.Household : Pseudonym();
}
