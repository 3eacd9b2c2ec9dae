-- A grant may be tied to a function of its town: then it gives its right only on days on which its holder serves in that function.
alter table access_grant
    add column function_id uuid,
    add constraint access_grant_function foreign key (town_id, function_id) references organisation_function,
    add check (function_id is null or town_id is not null);
comment on column access_grant.function_id is 'The function to which it is tied; null where it holds by itself.';
create index access_grant_function on access_grant (town_id, function_id);

-- In which days an account serves in a function of a town, from a day on and without a gap: the first and the last of them, the first
-- one -infinity and the last one null where it is not known; null where there are none. Whose account it is, the terms and the function are the
-- town's own, and who signs in works for no town yet. To look there it works for that town alone, and tells nothing but these days;
-- when it returns, the transaction works for its own again.
create function knotenpunkt_service(town uuid, account uuid, held_by uuid, day date) returns date[]
    language plpgsql
    as $$
declare
    scope constant text := coalesce(current_setting('knotenpunkt.scope', true), '');
    service date[];
begin
    perform set_config('knotenpunkt.scope', town::text, true);
    service := (
        select array[coalesce(lower(period), '-infinity'), upper(period) - 1]
        from unnest((
            select range_agg(daterange(t.valid_from, t.valid_until, '[]')
                * daterange(f.valid_from, f.valid_until, '[]') * daterange(null, o.last_day, '[]'))
            from account_person p
            join function_term t on t.municipality_id = p.municipality_id and t.person_id = p.person_id
            join organisation_function f on f.municipality_id = t.municipality_id and f.id = t.function_id
            join organisation o on o.id = f.organisation_id
            where p.municipality_id = town and p.account_id = account and f.id = held_by
                and t.withdrawn_at is null and f.withdrawn_at is null)) as period
        where upper(period) is null or upper(period) > day
        order by period
        limit 1);
    perform set_config('knotenpunkt.scope', scope, true);
    return service;
end
$$;

-- Whether the account serves in the function on the day.
create function knotenpunkt_serves(town uuid, account uuid, held_by uuid, day date) returns boolean
    language plpgsql
    as $$
begin
    return coalesce((knotenpunkt_service(town, account, held_by, day))[1] <= day, false);
end
$$;
