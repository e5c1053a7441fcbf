using Analytics.Pipeline.Domain;
using Dapper;

namespace Analytics.App.Published;

/// <summary>A local action of a release.</summary>
/// <param name="Theme">1 vision and policy, 2 pedagogical base, 3 attitude and behaviour.</param>
[method: ExplicitConstructor] // Dapper does not match an array by itself.
public sealed record ActionRow(
    string Municipality, string ActionId, string Title, string Theme, string[] Areas, DateOnly Starts, DateOnly? Ends,
    string TargetGroup, string Indicator, string Direction)
{
    public Quarter Quarter => Quarter.Of(Starts);
}
