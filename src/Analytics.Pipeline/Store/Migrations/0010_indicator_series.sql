-- Exact figures: a row per area, indicator and lane (all together, a form, or a part of a split), with its periods in
-- arrays of the same length. So a region of thirty indicators is tens of thousands of rows instead of millions.
drop table analysis.indicator_value;

create table analysis.indicator_series (
    municipality text      collate "C" not null,  -- the code of the region in rows of the region as a whole
    area         text      collate "C" not null,
    level        text      not null,
    indicator    text      collate "C" not null,
    split        text      collate "C" not null,  -- 'zorgvorm', or by what the area's figures are split
    form         text      collate "C" not null,  -- 'totaal', the form, or the part's code
    period       text[]    not null,              -- 2024K1, or 2024
    numerator    bigint[]  not null,
    denominator  bigint[]  not null,
    value        float8[]  not null,
    low          float8[]  not null,
    high         float8[]  not null,
    complete     boolean[] not null,              -- false: still being delivered, never part of a trend
    primary key (municipality, area, indicator, split, form)
) partition by hash (municipality);

do $$
begin
    for remainder in 0..3 loop
        execute format('create table analysis.%I partition of analysis.indicator_series '
            || 'for values with (modulus 4, remainder %s)', 'indicator_series_' || remainder, remainder);
    end loop;
end $$;

-- A row per figure, as exports and analysts read them.
create view analysis.indicator_value as
select s.municipality, s.area, s.level, s.indicator, s.form, f.period, f.numerator, f.denominator, f.value, f.low,
       f.high, f.complete
from   analysis.indicator_series s,
       unnest(s.period, s.numerator, s.denominator, s.value, s.low, s.high, s.complete)
           as f (period, numerator, denominator, value, low, high, complete)
where  s.split = 'zorgvorm';

create view analysis.indicator_part as
select s.municipality, s.area, s.level, s.indicator, s.split, s.form as part, f.period, f.numerator, f.denominator,
       f.value, f.low, f.high, f.complete
from   analysis.indicator_series s,
       unnest(s.period, s.numerator, s.denominator, s.value, s.low, s.high, s.complete)
           as f (period, numerator, denominator, value, low, high, complete)
where  s.split <> 'zorgvorm';
