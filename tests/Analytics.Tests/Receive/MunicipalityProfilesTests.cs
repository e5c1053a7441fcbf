using Analytics.Pipeline.Receive;

namespace Analytics.Tests.Receive;

public class MunicipalityProfilesTests
{
    [Fact]
    public void Has_a_profile_where_recognition_cannot_know_it() =>
        Assert.Equal(["Administratie"], MunicipalityProfiles.For("GM1655").Ignore);

    [Theory]
    [InlineData(null), InlineData("GM0748"), InlineData("../x")]
    public void Needs_none_elsewhere(string? municipality) =>
        Assert.Same(MunicipalityProfile.Empty, MunicipalityProfiles.For(municipality));

    [Fact]
    public void Every_profile_is_named_after_its_municipality_and_refuses_at_five_per_cent_unless_it_says_so() =>
        Assert.All(
        typeof(MunicipalityProfiles).Assembly.GetManifestResourceNames().Where(name => name.Contains(".Profiles.",
            StringComparison.Ordinal)),
        name =>
        {
            var profile = MunicipalityProfiles.For(name.Split('.')[^2]);
            Assert.Equal(name.Split('.')[^2], profile.Municipality);
            Assert.Equal(0.05, profile.RefuseAbove);
        });
}
