-- Every change of a delivery and of what is released: who, what, when; never a value of a row.
create table audit.event (
    event_id     bigint generated always as identity primary key,
    at           timestamptz not null default now(),
    actor        text        not null,
    what         text        not null,
    municipality text        collate "C",
    delivery_id  bigint,
    detail       text        not null default ''
);

-- What jobs do and did: the live page and the history read it. Written on a connection of its own, so that progress is
-- visible before the work commits.
create table audit.job_run (
    job_run_id   bigint generated always as identity primary key,
    job          text        not null,
    subject      text        not null,
    started_at   timestamptz not null default now(),
    seen_at      timestamptz not null default now(),
    ended_at     timestamptz,
    stage        text        not null default '',
    done         bigint      not null default 0,
    total        bigint      not null default 0,
    outcome      text        not null default 'running' check (outcome in ('running', 'done', 'failed')),
    message      text        not null default ''
);
create index job_run_subject on audit.job_run (subject, job_run_id desc);
