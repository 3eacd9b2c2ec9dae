-- What every feature stands on: whose rows are visible, and what has happened.
--
-- Migrations run as the role that owns everything and has no login. The server has a role of its own, which reads and
-- writes rows and nothing else; it owns no table and so cannot switch off the policies below.

create extension if not exists btree_gist;
create extension if not exists pg_trgm;

alter default privileges grant select, insert, update, delete on tables to ${server};
alter default privileges grant usage, select on sequences to ${server};
grant usage on schema public to ${server};
grant select on table flyway_schema_history to ${server};

-- The towns of which the transaction may see what they own; none where no scope was set.
create function knotenpunkt_scope() returns uuid[]
    language sql stable parallel safe
    return coalesce(string_to_array(nullif(current_setting('knotenpunkt.scope', true), ''), ',')::uuid[], '{}');

-- Makes a table one whose rows belong to the town in its column municipality_id: nobody sees or writes a row outside of the
-- scope, the owner of the table included. The scope is read once for each query, not once for each row.
create procedure knotenpunkt_own(owned regclass)
    language plpgsql
    as $$
begin
    execute format('alter table %s enable row level security', owned);
    execute format('alter table %s force row level security', owned);
    execute format(
        'create policy own on %s using (municipality_id = any ((select knotenpunkt_scope())::uuid[]))'
            || ' with check (municipality_id = any ((select knotenpunkt_scope())::uuid[]))',
        owned);
end
$$;

-- What has happened: the outbox of the events, and the source of the latest changes. The position gives their order: an
-- event takes it while the row of its subject is locked.
create table domain_event (
    id uuid primary key,
    position bigint generated always as identity unique,
    occurred_at timestamptz not null,
    municipality_id uuid,
    type text not null check (type ~ '^[a-z]+\.[a-z0-9-]+$'),
    subject_id uuid not null,
    actor_id uuid not null,
    payload jsonb not null,
    published_at timestamptz
);
create index domain_event_latest on domain_event (municipality_id, position desc);
create index domain_event_subject on domain_event (subject_id, position desc);
create index domain_event_outbox on domain_event (position) where published_at is null;

alter table domain_event enable row level security;
alter table domain_event force row level security;
create policy own_or_nobodys on domain_event
    using (municipality_id is null or municipality_id = any ((select knotenpunkt_scope())::uuid[]))
    with check (municipality_id is null or municipality_id = any ((select knotenpunkt_scope())::uuid[]));

-- What somebody does elsewhere may concern a town: the office of a network describes one, for example. Anybody may tell it;
-- only the town reads it.
create policy told_by_anybody on domain_event for insert with check (true);
