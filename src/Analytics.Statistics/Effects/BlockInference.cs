namespace Analytics.Statistics;

/// <summary>How far from 0 does a comparison come by chance? Shared by the methods that compare treated areas with
/// weighted others.</summary>
/// <remarks>
/// <para>Placebos: every area without the action in turn taken for the treated one, or with several treated areas
/// 200 random sets of as many, always the same. Jackknife: one area left out at a time, the weights of the others
/// kept in proportion:</para>
/// <code>
/// placebo error² = Σ (placebo - mean)² / placebos;   p = (1 + placebos as far from 0) / (1 + placebos)
/// jackknife error² = (n - 1)/n · Σ (left out - mean)²
/// </code>
/// <para>Source: D. Arkhangelsky, S. Athey, D.A. Hirshberg, G.W. Imbens and S. Wager, Am. Econ. Rev. 111 (2021)
/// 4088-4118, algorithms 3 and 4; A. Abadie, A. Diamond and J. Hainmueller, J. Am. Stat. Assoc. 105 (2010)
/// 493-505.</para>
/// </remarks>
static class BlockInference
{
    const int RandomSets = 200;
    const int Seed = 20210101;

    /// <param name="weigh">The weights of a panel: of its controls, and of the periods before the start.</param>
    public static SyntheticEffect Judge(BlockPanel panel, Func<BlockPanel, (double[] Areas, double[] Periods)> weigh)
    {
        var (areas, periods) = weigh(panel);
        var effect = panel.Effect(areas, periods);
        double[] placebos = [.. Sets(panel).Select(panel.WithTreated).Select(own =>
        {
            var (ofAreas, ofPeriods) = weigh(own);
            return own.Effect(ofAreas, ofPeriods);
        })];
        var all = new double[panel.Controls.Length + panel.Treated.Length];
        for (var i = 0; i < areas.Length; i++) all[panel.Controls[i]] = areas[i];
        return new SyntheticEffect(effect, all, periods, placebos, placebos.Length < 2 ? null : Spread(placebos, 1),
            Jackknife(panel, areas, periods), placebos.Length == 0 ? null
                : (1.0 + placebos.Count(own => Math.Abs(own) >= Math.Abs(effect))) / (1 + placebos.Length));
    }

    static IEnumerable<int[]> Sets(BlockPanel panel)
    {
        var (size, controls) = (panel.Treated.Length, panel.Controls);
        if (controls.Length <= size) return [];
        if (size == 1) return controls.Select(area => new[] { area });
        var random = new Random(Seed);
        return Enumerable.Range(0, RandomSets).Select(_ =>
        {
            int[] shuffled = [.. controls];
            random.Shuffle(shuffled);
            return shuffled[..size];
        });
    }

    static double? Jackknife(BlockPanel panel, double[] areas, double[] periods)
    {
        if (panel.Treated.Length < 2) return null;
        if (areas.Any(weight => weight > 1 - 1e-9)) return null; // Without that one there is nothing to compare with.
        double[] effects = [.. panel.Treated.Select(area => panel.Without(area).Effect(areas, periods)),
            .. panel.Controls.Select((area, i) => panel.Without(area).Effect(Others(areas, i), periods))];
        return Spread(effects, effects.Length - 1);
    }

    /// <summary>The weights without one, adding up to 1 again.</summary>
    static double[] Others(double[] weights, int left) =>
        [.. weights.Where((_, i) => i != left).Select(weight => weight / (1 - weights[left]))];

    static double Spread(double[] effects, double factor)
    {
        var mean = effects.Average();
        return Math.Sqrt(factor * effects.Average(effect => (effect - mean) * (effect - mean)));
    }
}
