-- How a municipality writes its files, as somebody chose it once. Every choice is a new version: an older one is never
-- changed, and what a delivery was read with can be told.
create table intake.profile (
    municipality text        collate "C" not null check (municipality ~ '^GM[0-9]{4}$'),
    kind         text        not null,
    version      integer     not null check (version > 0),
    content      jsonb       not null,
    made_by      text        not null,               -- a role or a program, never a person's name
    made_at      timestamptz not null default now(),
    primary key (municipality, kind, version)
);

alter table intake.delivery add column profile_version integer; -- null: the one that comes with the program, or none

-- 'columns': the file waits, with its bytes, until somebody says what its columns are.
alter table intake.delivery drop constraint delivery_state_check;
alter table intake.delivery add constraint delivery_state_check check (state in
    ('received', 'columns', 'checked', 'accepted', 'refused', 'replaced', 'withdrawn', 'failed'));
