using Analytics.Samples.Care;

namespace Analytics.Samples.Planted;

/// <summary>A way that leads to a stay, step after step.</summary>
/// <param name="LowAge">Youngest age at the first step.</param>
/// <param name="HighAge">Oldest age at the first step.</param>
sealed record Route(string Name, int LowAge, int HighAge, IReadOnlyList<(string Product, int Days)> Steps);

/// <summary>A child that follows a planted route, as the files name it.</summary>
public sealed record RouteMember(string Municipality, string Pseudonym);

/// <summary>The five planted ways to a stay, hidden among the ordinary ones.</summary>
sealed class Routes(Municipality municipality, Window window, Chance chance, YouthFactory factory)
{
    public static IReadOnlyList<Route> All { get; } =
    [
        new("crisis → verblijf → pleegzorg", 4, 9, [("46C02", 50), ("43B01", 270), ("44P01", 720)]),
        new("ambulant lang → ggz → verblijf", 10, 13, [("45A02", 600), ("54G02", 360), ("43B02", 420)]),
        new("pleegzorg breekt af → gesloten", 11, 14, [("44P01", 620), ("43Z01", 240)]),
        new("bescherming → verblijf → thuis met ambulante hulp", 8, 13,
            [("48B01", 360), ("43B01", 300), ("45A04", 400)]),
        new("dagbehandeling → crisis → gesloten → kamertraining", 12, 14,
            [("41D01", 420), ("46C02", 45), ("43Z01", 200), ("44K01", 400)]),
    ];

    /// <summary>Adds so many children for each route; the answer follows the order of the routes.</summary>
    public IReadOnlyList<IReadOnlyList<RouteMember>> Plant(IReadOnlyList<int> members, List<Youth> youths) =>
    [
        .. All.Select((route, i) => (IReadOnlyList<RouteMember>)
            [.. Enumerable.Range(0, members[i]).Select(_ => Member(route, youths))]),
    ];

    RouteMember Member(Route route, List<Youth> youths)
    {
        var days = route.Steps.Sum(step => step.Days) * 5 / 4;
        var start = chance.Between(Window.Day(2019, 2, 1), window.Last - days);
        var youth = factory.Child(Neighbourhood(), Window.Year(start) - chance.Between(route.LowAge, route.HighAge));
        foreach (var (code, length) in route.Steps)
        {
            var product = Product.Of(code);
            var provider = factory.Provider(product);
            if (provider == GrowingDuration.Provider) provider = "99003320";
            var end = start + (int)(length * (.85 + .3 * chance.Unit())) - 1;
            youth.Spells.Add(new Spell(product.Form, product, provider,
                CareerModel.Referrer(product.Form, chance), start, end)
            { Opens = youth.Spells.Count == 0 });
            start = end + 1;
        }
        youth.UnknownFrom = chance.Hits(.3) ? youth.Spells.Find(spell => spell.Form.IsStay())!.Start : null;
        youths.Add(youth);
        return new RouteMember(municipality.Code, youth.Pseudonym);
    }

    string Neighbourhood() => municipality.Neighbourhoods[chance.Pick(
        [.. municipality.Neighbourhoods.Select(area => (double)area.YouthsIn(2022))])].Code;
}
