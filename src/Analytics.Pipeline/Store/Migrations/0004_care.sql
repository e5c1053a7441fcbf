-- Allocations (toewijzingen): municipality -> delivery. A delivery's partition is filled before it is attached, and
-- whether it counts is the state of its delivery: replacing one is a change of two states.
create table care.allocation (
    municipality      text     collate "C" not null,
    delivery_id       bigint   not null,
    line              integer  not null,
    allocation_number bigint   not null,
    youth_key         uuid     not null,
    birth_year        smallint not null,
    sex               text     collate "C",
    neighbourhood     text     collate "C",
    category          text     collate "C",
    product           text     collate "C",
    care_form         smallint not null,
    provider          text     collate "C" not null,
    referrer          text     collate "C",
    allocated_on      date,
    valid_from        date     not null,
    valid_until       date,               -- exclusive; null is open
    care_from         date,
    care_until        date,               -- exclusive
    volume            integer,
    unit              text     collate "C",
    frequency         text     collate "C",
    tariff_cents      bigint,
    declared_cents    bigint,
    end_reason        text     collate "C",
    change_reason     text     collate "C",
    segment           text     collate "C",
    target_group      text     collate "C",
    household_key     uuid
) partition by list (municipality);

-- Published figures of an area in a year (CBS Kerncijfers); null is "not published", never zero.
create table care.area_figure (
    municipality text     collate "C" not null,
    delivery_id  bigint   not null,
    code         text     collate "C" not null,
    name         text     not null,
    level        text     not null,
    year         smallint not null,
    residents    integer,
    age_0_15     integer,
    age_15_25    integer,
    youths       integer,
    in_care      integer,
    line         integer  not null,
    primary key (municipality, delivery_id, code, year),
    foreign key (municipality, delivery_id) references intake.delivery on delete cascade
) partition by hash (municipality);

create table care.area_figure_0 partition of care.area_figure for values with (modulus 4, remainder 0);
create table care.area_figure_1 partition of care.area_figure for values with (modulus 4, remainder 1);
create table care.area_figure_2 partition of care.area_figure for values with (modulus 4, remainder 2);
create table care.area_figure_3 partition of care.area_figure for values with (modulus 4, remainder 3);
