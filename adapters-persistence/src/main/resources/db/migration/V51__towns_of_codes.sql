-- A town that is looked at or withdrawn asks who speaks of it.
create index code_town_home on code_town (home_municipality_id);
