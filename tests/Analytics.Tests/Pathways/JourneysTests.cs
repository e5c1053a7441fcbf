using Analytics.Pipeline.Domain;
using Analytics.Pipeline.Pathways;
using Analytics.Tests.Measure;

namespace Analytics.Tests.Pathways;

public class JourneysTests
{
    [Fact]
    public void A_month_is_its_heaviest_form_and_a_pause_is_kept()
    {
        var care = Care.Table("""
            child;buurt;form;from;last;euros
            old;BU16740000;ambulant;2022-01-01;2022-12-31;100
            a;BU16740000;ambulant;2023-01-10;2023-04-05;100
            a;BU16740000;crisis;2023-03-20;2023-03-25;100
            a;BU16740000;ambulant;2023-06-01;;100
            """, "2023-07-31");

        var journey = Journeys.Of(care)[0]; // The other one only opens the window.

        Assert.Equal(
            [(CareForm.Outpatient, 2), (CareForm.Crisis, 1), (CareForm.Outpatient, 1), ((CareForm)0, 1),
                (CareForm.Outpatient, 2)],
            journey.Runs().Select(run => ((CareForm)run.State, run.Months)));
    }

    [Fact]
    public void A_name_tells_the_main_steps_in_plain_words()
    {
        var states = "AAAAAACRRRRRRRRRF".Select(letter => letter switch
        {
            'A' => (byte)CareForm.Outpatient,
            'C' => (byte)CareForm.Crisis,
            'R' => (byte)CareForm.Residence,
            _ => (byte)CareForm.FosterCare,
        }).ToArray();

        Assert.Equal("ambulante hulp → crisishulp → verblijf", JourneyName.Of(new Journey(0, "GM1674", 0, states, 0)));
    }

    [Fact]
    public void Alike_journeys_come_together()
    {
        var journeys = Enumerable.Range(0, 60).Select(i => new Journey(i, "GM1674", 0,
            [.. Enumerable.Repeat((byte)(i % 2 == 0 ? CareForm.Outpatient : CareForm.Crisis), 6 + i % 5),
                .. Enumerable.Repeat((byte)(i % 2 == 0 ? CareForm.MentalHealth : CareForm.Residence), 10 + i % 3)], 0))
                    .ToList();

        var types = PathwayTypes.Of(journeys);

        Assert.Equal(2, types.Count);
        Assert.All(types, type => Assert.Single(type.Members.Select(member => member.Youth % 2).Distinct()));
        Assert.Contains(types, type => type.Name == "crisishulp → verblijf");
    }
}
