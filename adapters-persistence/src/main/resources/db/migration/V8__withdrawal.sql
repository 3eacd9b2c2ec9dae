-- What had been recorded and was never true stays in its table and counts for nothing: who took it back, when and why stands
-- beside it.

create procedure knotenpunkt_withdrawable(facts regclass)
    language plpgsql
    as $$
begin
    execute format(
        'alter table %s add withdrawn_at timestamptz, add withdrawn_by uuid,'
            || ' add withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),'
            || ' add check ((withdrawn_at is null) = (withdrawn_by is null)),'
            || ' add check (withdrawn_reason is null or withdrawn_at is not null)',
        facts);
    execute format('comment on column %s.withdrawn_at is %L', facts, 'Since when it is known that this was never true; null while it counts.');
    execute format('comment on column %s.withdrawn_by is %L', facts, 'The account of whoever said so.');
end
$$;

call knotenpunkt_withdrawable('relation');
alter table relation
    drop constraint relation_once,
    drop constraint relation_one_host,
    add constraint relation_once exclude using gist (municipality_id with =, kind with =, from_id with =, to_id with =,
        daterange(valid_from, valid_until, '[]') with &&) where (withdrawn_at is null),
    add constraint relation_one_host exclude using gist (municipality_id with =, to_id with =,
        daterange(valid_from, valid_until, '[]') with &&) where (kind = 'HOSTS' and withdrawn_at is null);

call knotenpunkt_withdrawable('organisation_function');

call knotenpunkt_withdrawable('function_term');
alter table function_term
    drop constraint function_term_one_holder,
    drop constraint function_term_once,
    add constraint function_term_one_holder exclude using gist (municipality_id with =, function_id with =,
        daterange(valid_from, valid_until, '[]') with &&) where (role = 'HOLDER' and withdrawn_at is null),
    add constraint function_term_once exclude using gist (municipality_id with =, function_id with =, person_id with =,
        daterange(valid_from, valid_until, '[]') with &&) where (withdrawn_at is null);

call knotenpunkt_withdrawable('social_space_assignment');
alter table social_space_assignment
    drop constraint social_space_assignment_once,
    add constraint social_space_assignment_once exclude using gist (municipality_id with =, social_space_id with =,
        organisation_id with =, daterange(valid_from, valid_until, '[]') with &&) where (withdrawn_at is null);
