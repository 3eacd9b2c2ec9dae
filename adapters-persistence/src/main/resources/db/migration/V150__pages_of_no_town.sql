-- Whoever runs the server answers for the public pages that are of no town, as a town does for its own: says how they can be used, and is told
-- about them. Its rows bear the id that stands for the installation in the scope, and that no organisation has.
alter table accessibility_statement
    drop constraint accessibility_statement_municipality_id_fkey,
    add column of_town uuid generated always as (nullif(municipality_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored
        references organisation;
create index accessibility_statement_of_town on accessibility_statement (of_town);
comment on column accessibility_statement.town_id is 'Whose it is: the same as municipality_id, since there is one statement for each.';
comment on column accessibility_statement.of_town is 'The town whose it is; null for whoever runs the server.';

alter table feedback
    drop constraint feedback_municipality_id_fkey,
    add column of_town uuid generated always as (nullif(municipality_id, '00000000-0000-0000-0000-000000000000'::uuid)) stored
        references organisation;
create index feedback_of_town on feedback (of_town);
comment on column feedback.of_town is 'The town that was told; null for whoever runs the server.';

-- Who tells something about pages that are of no town is nobody: that opens no scope, and reads nothing.
create policy told_by_anybody on feedback for insert with check (municipality_id = '00000000-0000-0000-0000-000000000000'::uuid);
