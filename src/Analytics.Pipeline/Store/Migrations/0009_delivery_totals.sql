-- The rows of a delivery that count, added up: on these stand the preview before approval and the comparison with the
-- delivery before. Exact, so for the controller of that municipality only.
create table intake.delivery_total (
    municipality  text    collate "C" not null,
    delivery_id   bigint  not null,
    dimension     text    collate "C" not null check (dimension in ('geheel', 'kwartaal', 'wijk', 'zorgvorm')),
    -- alles; 2024K1, the quarter of the first day; WK074800 or onbekend; ambulant
    key           text    collate "C" not null,
    rows          bigint  not null check (rows > 0 or dimension = 'geheel'),
    children      bigint  not null check (children between 0 and rows),
    amount_cents  bigint  not null,
    unknown_rows  bigint  not null check (unknown_rows between 0 and rows),
    repaired_rows bigint  not null check (repaired_rows between 0 and rows),
    primary key (municipality, delivery_id, dimension, key),
    foreign key (municipality, delivery_id) references intake.delivery on delete cascade
) partition by hash (municipality);

create table intake.delivery_total_0 partition of intake.delivery_total for values with (modulus 4, remainder 0);
create table intake.delivery_total_1 partition of intake.delivery_total for values with (modulus 4, remainder 1);
create table intake.delivery_total_2 partition of intake.delivery_total for values with (modulus 4, remainder 2);
create table intake.delivery_total_3 partition of intake.delivery_total for values with (modulus 4, remainder 3);
