-- One schema per kind of data. What lies to the right of "released" was protected; everything else was not.
create schema reference;  -- areas, populations, code lists: public facts
create schema intake;     -- deliveries and what was wrong with them
create schema care;       -- records, one partition per delivery
create schema analysis;   -- exact figures, clusters, routes: never shown outside
create schema action;     -- local actions and what was expected of them
create schema released;   -- protected figures: all that the site may read
create schema account;    -- people and what they may do
create schema if not exists audit; -- the migrator has made it: who did what and when; job history

-- Roles belong to the server, not to this database, so another database may have made them already.
do $$
begin
    if not exists (select from pg_roles where rolname = 'wijkzicht_site') then
        create role wijkzicht_site nologin;
    end if;
exception when duplicate_object or unique_violation then null; -- Two databases migrating at the same time.
end $$;

revoke all on schema public from public;
grant usage on schema released to wijkzicht_site;
alter default privileges in schema released grant select on tables to wijkzicht_site;
