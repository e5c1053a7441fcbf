-- Exact figures. "municipality" is the code of the region in rows of the region as a whole.
create table analysis.indicator_value (
    municipality text     collate "C" not null,
    area         text     collate "C" not null,
    level        text     not null,
    indicator    text     collate "C" not null,
    form         text     collate "C" not null,
    period       text     collate "C" not null,  -- 2024K1, or 2024 where only years are known
    numerator    bigint   not null,
    denominator  bigint   not null,
    value        float8,
    low          float8,
    high         float8,
    complete     boolean  not null,              -- false: still being delivered, never part of a trend
    primary key (municipality, area, indicator, form, period)
) partition by hash (municipality);

create table analysis.trend (
    municipality     text     collate "C" not null,
    area             text     collate "C" not null,
    level            text     not null,
    indicator        text     collate "C" not null,
    form             text     collate "C" not null,
    verdict          text     not null,
    reason           text     not null,
    percent_per_year float8,
    low              float8,
    high             float8,
    methods_agree    smallint not null,
    methods_total    smallint not null,
    adjusted_p       float8,
    primary key (municipality, area, indicator, form)
) partition by hash (municipality);

-- A child's place in a cluster of cost cases (dure casussen).
create table analysis.cluster_member (
    municipality text     collate "C" not null,
    youth_key    uuid     not null,
    cluster      smallint not null,
    name         text     not null,
    primary key (municipality, youth_key)
) partition by hash (municipality);

do $$
declare
    parent text;
begin
    foreach parent in array array['indicator_value', 'trend', 'cluster_member'] loop
        for remainder in 0..3 loop
            execute format('create table analysis.%I partition of analysis.%I for values with (modulus 4, remainder %s)',
                parent || '_' || remainder, parent, remainder);
        end loop;
    end loop;
end $$;

-- The directly-follows graph of the months before a first residential stay, of the region as a whole.
create table analysis.route_edge (
    region       text     collate "C" not null,
    from_state   text     collate "C" not null,
    to_state     text     collate "C" not null,
    children     integer  not null,
    municipalities integer not null,
    providers    integer  not null,
    median_days  float8   not null,
    primary key (region, from_state, to_state)
);

create table action.local_action (
    municipality text     collate "C" not null,
    action_id    text     collate "C" not null,
    title        text     not null,
    theme        text     not null,
    areas        text[]   not null,
    starts       date     not null,
    ends         date,
    target_group text     not null,
    indicator    text     not null,
    direction    text     not null,
    primary key (municipality, action_id)
);
