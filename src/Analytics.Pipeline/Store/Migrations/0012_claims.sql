-- Claims (declaraties): what was billed on an allocation in a calendar month, in partitions like those of allocations.
-- Several rows of one allocation and month add up; a credit is negative. Which child it is follows from the allocation,
-- so nothing here says it.
create table care.claim (
    municipality      text     collate "C" not null,
    delivery_id       bigint   not null,
    line              integer  not null,
    allocation_number bigint   not null,
    month             date     not null check (extract(day from month) = 1),
    provider          text     collate "C",
    category          text     collate "C",
    product           text     collate "C",
    volume            integer,
    unit              text     collate "C",
    amount_cents      bigint   not null
) partition by list (municipality);

-- The kinds of extract; what was called kwb is one of the tables that wijkcijfers are delivered as.
alter table intake.delivery drop constraint delivery_kind_check;
update intake.delivery set kind = 'wijkcijfers' where kind = 'kwb';
alter table intake.delivery add constraint delivery_kind_check
    check (kind in ('toewijzingen', 'declaraties', 'wijkcijfers', 'bevolking'));
