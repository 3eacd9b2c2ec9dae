-- How an agreement ends stands in a table of its own: the office of a network that may read what was agreed reads it, too, and not the
-- row of the agreement, which tells what its newest draft is called.
create table agreement_ending (
    municipality_id uuid not null,
    agreement_id uuid not null,
    last_day date not null,
    way text not null check (way in ('TOGETHER', 'NOTICE')),
    reason text not null check (length(reason) between 1 and 1000),
    primary key (municipality_id, agreement_id),
    foreign key (municipality_id, agreement_id) references agreement
);
call knotenpunkt_own('agreement_ending');

select set_config('knotenpunkt.scope', (select coalesce(string_agg(id::text, ','), '') from organisation where kind = 'MUNICIPALITY'), true);
insert into agreement_ending (municipality_id, agreement_id, last_day, way, reason)
    select municipality_id, id, last_day, ending_way, ending_reason from agreement where last_day is not null;
select set_config('knotenpunkt.scope', '', true);
alter table agreement drop column ending_way, drop column ending_reason;
comment on column agreement.last_day is 'As its ending says; null where none is known.';

-- That the office of a network may read what was agreed.
create table agreement_release (
    municipality_id uuid not null,
    id uuid not null,
    agreement_id uuid not null,
    initiative_id uuid not null references initiative,
    purpose text not null check (length(purpose) between 1 and 500),
    valid_from date not null,
    valid_until date not null,
    given_by uuid not null,
    given_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    revocation_reason text check (length(revocation_reason) between 1 and 500),
    version bigint not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, agreement_id) references agreement,
    check (valid_from <= valid_until),
    check (num_nulls(revoked_at, revoked_by, revocation_reason) in (0, 3)),
    constraint agreement_release_once exclude using gist (
        municipality_id with =, agreement_id with =, initiative_id with =, daterange(valid_from, valid_until, '[]') with &&)
        where (revoked_at is null)
);
create index agreement_release_of on agreement_release (municipality_id, agreement_id);
create index agreement_release_to on agreement_release (initiative_id);
call knotenpunkt_own('agreement_release');

-- In the transactions of a network's office its id stands in the scope, beside the towns of others. By it the office reads what is released
-- to it and not revoked, and what was agreed there: no draft, no yes or no of a party, no file. On which days is for the query to say: the
-- database knows no day of its own. These policies come behind those of the towns: whoever works in the town pays nothing for them.
create policy for_office on agreement_release for select
    using (revoked_at is null and initiative_id = any ((select knotenpunkt_scope())::uuid[]));

create function knotenpunkt_released() returns uuid[]
    language sql stable parallel safe
    return (
        select coalesce(array_agg(agreement_id), '{}')
        from agreement_release
        where revoked_at is null and initiative_id = any ((select knotenpunkt_scope())::uuid[]));

create policy for_office on agreement_version for select
    using (state = 'AGREED' and agreement_id = any ((select knotenpunkt_released())::uuid[]));
create policy for_office on agreement_ending for select
    using (agreement_id = any ((select knotenpunkt_released())::uuid[]));
create policy for_office on agreement_leave for select
    using (agreement_id = any ((select knotenpunkt_released())::uuid[]));
