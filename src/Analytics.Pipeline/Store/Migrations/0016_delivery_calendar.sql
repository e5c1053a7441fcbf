-- What a municipality delivers by when, where that differs from the default: allocations of every quarter, within
-- thirty days after its end.
create table intake.expectation (
    municipality text     collate "C" not null check (municipality ~ '^GM[0-9]{4}$'),
    kind         text     collate "C" not null,
    frequency    text     collate "C" not null check (frequency in ('maand', 'kwartaal', 'jaar', 'nooit')),
    due_days     smallint not null check (due_days between 1 and 366), -- after the last day of the period
    since        date     not null, -- periods that ended before it are not expected
    primary key (municipality, kind)
);

-- Written once per late delivery and level; the page shows it, and it is mailed once where mail is set up.
create table intake.reminder (
    municipality text        collate "C" not null,
    kind         text        collate "C" not null,
    period       text        collate "C" not null,
    level        smallint    not null check (level between 1 and 3),
    due          date        not null,
    written_at   timestamptz not null default now(),
    mailed_at    timestamptz,
    primary key (municipality, kind, period, level)
);
