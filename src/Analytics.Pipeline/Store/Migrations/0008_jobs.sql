create schema jobs; -- the job engine's own tables; it makes them itself and nothing else reads them

-- What a run rested on: a refresh of the same basis has the same outcome, and need not be done again.
alter table audit.job_run add column basis text;
create index job_run_job on audit.job_run (job, job_run_id desc);
