-- Residents by area, year and band of ages as municipalities deliver them; they go before reference.population.
create table care.population (
    municipality text     collate "C" not null,
    delivery_id  bigint   not null,
    code         text     collate "C" not null,
    year         smallint not null,
    age_from     smallint not null check (age_from >= 0),
    age_until    smallint not null check (age_until > age_from),  -- exclusive
    count        integer  not null check (count >= 0),
    line         integer  not null,
    primary key (municipality, delivery_id, code, year, age_from),
    foreign key (municipality, delivery_id) references intake.delivery on delete cascade
) partition by hash (municipality);

create table care.population_0 partition of care.population for values with (modulus 4, remainder 0);
create table care.population_1 partition of care.population for values with (modulus 4, remainder 1);
create table care.population_2 partition of care.population for values with (modulus 4, remainder 2);
create table care.population_3 partition of care.population for values with (modulus 4, remainder 3);
