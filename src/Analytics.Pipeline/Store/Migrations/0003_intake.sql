create sequence intake.delivery_number;

-- A delivery (levering): one extract of one municipality. Its bytes are not here: they wait in the data directory under
-- a name of our own until the delivery is decided, and are then deleted.
create table intake.delivery (
    municipality     text        collate "C" not null check (municipality ~ '^GM[0-9]{4}$'),
    delivery_id      bigint      not null default nextval('intake.delivery_number'),
    kind             text        not null check (kind in ('toewijzingen', 'kwb')),
    file_name        text        not null,
    spool            text        not null,
    approve          boolean     not null,
    state            text        not null default 'received'
        check (state in ('received', 'checked', 'accepted', 'refused', 'replaced', 'withdrawn', 'failed')),
    attempts         smallint    not null default 0,
    received_at      timestamptz not null default now(),
    decided_at       timestamptz,
    -- What the check found. Empty until then.
    period           text,
    content_hash     bytea,
    sentence         text,
    recognised       text[],
    reference_date   date,
    lines            integer,
    header_lines     integer,
    blank_lines      integer,
    stored           integer,
    quarantined      integer,
    amount_cents     bigint,
    stored_cents     bigint,
    quarantined_cents bigint,
    primary key (municipality, delivery_id),
    check (lines is null or lines = header_lines + stored + quarantined + blank_lines or state = 'refused'),
    check (amount_cents is null or amount_cents = stored_cents + quarantined_cents)
) partition by hash (municipality);

create table intake.delivery_0 partition of intake.delivery for values with (modulus 4, remainder 0);
create table intake.delivery_1 partition of intake.delivery for values with (modulus 4, remainder 1);
create table intake.delivery_2 partition of intake.delivery for values with (modulus 4, remainder 2);
create table intake.delivery_3 partition of intake.delivery for values with (modulus 4, remainder 3);

-- The same content is taken in once: the second of two simultaneous deliveries finds this in its way.
create unique index delivery_content on intake.delivery (municipality, kind, content_hash)
    where state in ('checked', 'accepted');
-- One delivery counts for a municipality, kind and period.
create unique index delivery_accepted on intake.delivery (municipality, kind, period) where state = 'accepted';

create table intake.finding (
    municipality text     collate "C" not null,
    delivery_id  bigint   not null,
    finding_no   integer  not null,
    line         integer  not null,
    column_name  text     not null,
    rule         text     collate "C" not null,
    level        smallint not null check (level between 1 and 3),
    primary key (municipality, delivery_id, finding_no),
    foreign key (municipality, delivery_id) references intake.delivery on delete cascade
) partition by hash (municipality);

create table intake.finding_0 partition of intake.finding for values with (modulus 4, remainder 0);
create table intake.finding_1 partition of intake.finding for values with (modulus 4, remainder 1);
create table intake.finding_2 partition of intake.finding for values with (modulus 4, remainder 2);
create table intake.finding_3 partition of intake.finding for values with (modulus 4, remainder 3);
