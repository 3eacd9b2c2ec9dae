-- What the report of an import adds up to for a town, written together with the report: a list that tells it reads a row for each figure
-- and none of the entries.
create table register_import_figure (
    import_id uuid not null references register_import,
    town_id uuid not null,
    kind text not null check (kind in ('ADDED', 'CHANGED', 'MISSING', 'REPAIRED', 'REFUSED', 'FLAGGED')),
    records bigint not null check (records > 0),
    primary key (town_id, import_id, kind)
);
create index register_import_figure_import on register_import_figure (import_id);
comment on table register_import_figure is 'How many entries of the kind the report has about the town; of the changes, how many records they are of';
comment on column register_import_figure.town_id is 'A municipality; in a preview it may be one that is yet to come';

insert into register_import_figure (import_id, town_id, kind, records)
select import_id, town_id, kind, case when kind = 'CHANGED' then count(distinct key) else count(*) end
from register_import_entry
where town_id is not null
group by import_id, town_id, kind;

-- Imports that were taken over, the latest first.
create index domain_event_imported on domain_event (position desc) where type = 'organisation.register-imported';

-- The entries that tell what an import changes in a town, without those that the file itself brought up.
create index register_import_entry_changed on register_import_entry (town_id, import_id, number)
    where town_id is not null and kind in ('ADDED', 'CHANGED', 'MISSING');
