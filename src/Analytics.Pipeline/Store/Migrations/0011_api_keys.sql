-- Keys with which a gemeente delivers over HTTP. Of the secret only a hash is here.
create table intake.api_key (
    name         text        collate "C" primary key,
    municipality text        collate "C" not null check (municipality ~ '^GM[0-9]{4}$'),
    secret_hash  bytea       not null,
    made_at      timestamptz not null default now()
);
