-- A release (vrijgave) is numbered; its tables hold protected figures only: counts below ten masked, all others rounded
-- to five, margins too. The site's role reads these tables and no others.
create table released.release (
    release      integer     primary key,
    made_at      timestamptz not null,
    method_version text      not null,
    content_hash bytea       not null,
    region       text        collate "C" not null,
    region_name  text        not null
);

create table released.vintage (
    release      integer     not null references released.release on delete cascade,
    municipality text        collate "C" not null,
    name         text        not null,
    reference_date date      not null,
    first_quarter text       not null,
    last_quarter text        not null,
    primary key (release, municipality)
);

create table released.area (
    release      integer     not null references released.release on delete cascade,
    code         text        collate "C" not null,
    name         text        not null,
    level        text        not null,
    municipality text        collate "C",
    parent       text        collate "C",
    tile_row     smallint,
    tile_column  smallint,
    primary key (release, code)
);

-- Partitioned by release: a release is filled as a table of its own and attached, and goes as a whole.
create table released.indicator_value (
    release      integer     not null,
    area         text        collate "C" not null,
    level        text        not null,
    indicator    text        collate "C" not null,
    form         text        collate "C" not null,
    period       text        collate "C" not null,
    numerator    bigint,     -- null is withheld
    denominator  bigint,
    value        float8,     -- computed from the rounded counts
    low          float8,
    high         float8,
    withheld     boolean     not null,
    provisional  boolean     not null
) partition by list (release);

create table released.trend (
    release          integer  not null references released.release on delete cascade,
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
    primary key (release, area, indicator, form)
);

create table released.cluster (
    release      integer  not null references released.release on delete cascade,
    cluster      smallint not null,
    name         text     not null,
    children     integer,             -- rounded; null is withheld
    share        float8,              -- of the children in a cluster, from rounded counts
    median_months float8,
    primary key (release, cluster)
);

-- Orders of states shared by at least ten children of a cluster, with the median months in each.
create table released.path (
    release      integer  not null references released.release on delete cascade,
    cluster      smallint not null,
    path_no      smallint not null,
    states       text[]   not null,
    months       integer[] not null,
    children     integer  not null,
    primary key (release, cluster, path_no)
);

create table released.cluster_state (
    release      integer  not null references released.release on delete cascade,
    cluster      smallint not null,
    month        smallint not null,   -- since the first month of the journey
    state        text     collate "C" not null,
    children     integer  not null,   -- rounded
    primary key (release, cluster, month, state)
);

create table released.route_edge (
    release      integer  not null references released.release on delete cascade,
    from_state   text     collate "C" not null,
    to_state     text     collate "C" not null,
    children     integer  not null,   -- rounded
    median_days  float8   not null,
    primary key (release, from_state, to_state)
);

create table released.local_action (
    release      integer  not null references released.release on delete cascade,
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
    primary key (release, municipality, action_id)
);

create index indicator_value_area on released.indicator_value (area, indicator, form);
create index indicator_value_cell on released.indicator_value (indicator, form, level);
