using System.Reflection;
using Analytics.Pipeline.Validate;

namespace Analytics.Tests;

/// <summary>The house rules that a compiler cannot keep.</summary>
public class HouseTests
{
    [Fact]
    public void Every_rule_is_in_its_list() => Assert.Equal(Declared<Rule>(typeof(Rules)), Rules.All.ToHashSet());

    [Fact]
    public void A_rule_code_is_used_once_and_well_formed()
    {
        Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.All(Rules.All, rule => Assert.Matches("^[BPTDKV][0-9]{3}$", rule.Code));
    }

    [Fact]
    public void Every_rule_says_in_both_languages_what_to_do() => Assert.All(Rules.All, rule =>
    {
        Assert.Matches(@"^\p{Lu}.{20,}\.$", rule.Message);
        Assert.Matches(@"^\p{Lu}.{20,}\.$", rule.MessageEnglish);
        Assert.NotEqual(rule.Message, rule.MessageEnglish);
    });

    static HashSet<T> Declared<T>(Type list) => list
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => typeof(T).IsAssignableFrom(property.PropertyType))
        .Select(property => (T)property.GetValue(null)!)
        .ToHashSet();
}
