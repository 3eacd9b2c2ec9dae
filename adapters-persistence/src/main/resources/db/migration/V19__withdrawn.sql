-- What somebody had recorded about an organisation, a school, a municipality or a network and what was never true: it has left the tables
-- of what counts, on which all lists, figures and imports stand, and is told from here.
create table withdrawn_statement (
    id uuid primary key default gen_random_uuid(),
    subject_id uuid not null,
    municipality_id uuid,
    about text not null check (about ~ '^[A-Z_]+$'),
    other_id uuid,
    valid_from date,
    valid_until date,
    words text not null check (length(words) between 1 and 1000),
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    check (valid_from <= valid_until)
);
create index withdrawn_statement_of on withdrawn_statement (subject_id, withdrawn_at);
comment on column withdrawn_statement.subject_id is 'The record of which it was said; not a foreign key, as that may be gone, too';
comment on column withdrawn_statement.municipality_id is 'The town that said it; null where the record belongs to none';
comment on column withdrawn_statement.words is 'A text, a number, or the name of a constant';

alter table withdrawn_statement enable row level security;
alter table withdrawn_statement force row level security;
create policy own_or_nobodys on withdrawn_statement
    using (municipality_id is null or municipality_id = any ((select knotenpunkt_scope())::uuid[]))
    with check (municipality_id is null or municipality_id = any ((select knotenpunkt_scope())::uuid[]));

-- Organisations that were registered by mistake. Their rows are gone from all tables: foreign keys see to it that nothing speaks of
-- them, in no town, of which whoever takes one back may know nothing.
create table withdrawn_organisation (
    id uuid primary key,
    kind text not null,
    home_municipality_id uuid,
    name text not null check (length(name) between 1 and 250),
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500)
);
