-- The year that was given with a file which does not say it.
alter table intake.delivery add column year smallint check (year between 1995 and 2100);

-- Whether the count of youths in care may have been rounded to five, as CBS does for wijken and buurten.
alter table care.area_figure add column rounded boolean not null default true;
