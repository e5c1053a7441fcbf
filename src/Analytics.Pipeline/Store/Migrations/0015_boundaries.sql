-- Boundaries of areas from GeoJSON, in metres of the Dutch grid (EPSG:28992) as WKB: as they came, and simplified for
-- drawing. Degrees are computed from these where they are asked for.
create table reference.boundary (
    code         text     collate "C" not null,
    year         smallint not null,
    shape        bytea    not null,
    outline      bytea    not null,
    area_m2      float8   not null check (area_m2 > 0),
    primary key (code, year)
);
