-- Areas (gebieden) carry a vintage: the same code may be another area in another year. Joins are on code and year.
create table reference.area (
    code         text     collate "C" not null,
    year         smallint not null,
    name         text     not null,
    level        text     not null check (level in ('buurt', 'wijk', 'gemeente', 'regio')),
    parent       text     collate "C",
    -- CBS rounds and shortens names; a name given by a delivery of Kerncijfers yields to an imported one.
    source       text     not null default 'import',
    primary key (code, year)
);

create table reference.area_change (
    old_code     text     collate "C" not null,
    old_year     smallint not null,
    new_code     text     collate "C" not null,
    new_year     smallint not null,
    share        numeric  not null check (share > 0 and share <= 1),
    primary key (old_code, old_year, new_code, new_year)
);

-- Youths per area, year and age band; age_until is exclusive.
create table reference.population (
    code         text     collate "C" not null,
    year         smallint not null,
    age_from     smallint not null,
    age_until    smallint not null check (age_until > age_from),
    count        integer  not null check (count >= 0),
    primary key (code, year, age_from)
);

-- Product code to form of care. An empty municipality is the fallback for all, an empty product that of its category.
create table reference.product (
    municipality text     collate "C" not null,
    product      text     collate "C" not null,
    category     text     collate "C" not null,
    care_form    smallint not null check (care_form between 1 and 9),
    description  text     not null,
    unit         text     not null,
    frequency    text     not null,
    primary key (municipality, product, category)
);

create table reference.provider (
    code         text     collate "C" primary key,
    name         text     not null,
    provider_group text   not null
);

create table reference.code_list (
    list         text     collate "C" not null,
    code         text     collate "C" not null,
    description  text     not null,
    primary key (list, code)
);

-- Where an area stands on the map of equal tiles, used where no boundaries were imported.
create table reference.tile (
    code         text     collate "C" primary key,
    tile_row     smallint not null,
    tile_column  smallint not null
);
