-- Agreements of a town, as the server would have left them: one with many goals and values, proposals that wait for the answer of a school,
-- and agreements of all sorts. The settings bench.* say which town, how many, and what they say.

insert into organisation (id, kind, home_municipality_id) values
    (current_setting('bench.provider')::uuid, 'PROVIDER', current_setting('bench.town')::uuid),
    (current_setting('bench.parents')::uuid, 'PARENT_BODY', current_setting('bench.town')::uuid);
insert into organisation_name (organisation_id, full_name) values
    (current_setting('bench.provider')::uuid, 'Jugendwerk'),
    (current_setting('bench.parents')::uuid, 'Elternvertretung');

-- Who signs for each of the three parties.
with signatory as materialized (
    select current_setting('bench.town')::uuid as town, gen_random_uuid() as person, gen_random_uuid() as function,
            party::uuid, kind, name
        from (values
            (current_setting('bench.school'), 'HEAD_OF_SCHOOL', 'Maria Kowalski'),
            (current_setting('bench.provider'), 'PROVIDER_CONTACT', 'Jan Öztürk'),
            (current_setting('bench.parents'), 'PARENT_BODY_CHAIR', 'Amira Haddad')) as known (party, kind, name)),
people as (insert into person select town, person, name from signatory),
functions as (
    insert into organisation_function (municipality_id, id, organisation_id, kind)
        select town, function, party, kind from signatory),
terms as (
    insert into function_term (municipality_id, id, function_id, person_id, role)
        select town, gen_random_uuid(), function, person, 'HOLDER' from signatory)
insert into account_person
    select town, account.id, person, gen_random_uuid(), now()
        from signatory, account
        where kind = 'HEAD_OF_SCHOOL' and sign_in_name = current_setting('bench.account');

create temporary table new_agreement on commit drop as
    select n, 'PROPOSED' as state, 'Vereinbarung mit der Schule' as title, current_setting('bench.small') as content,
            'education-partnership' as kind, current_setting('bench.school')::uuid as school
        from generate_series(1, current_setting('bench.proposals')::int) as n
    union all
    select 1200000 + n, (array['DRAFT', 'PROPOSED', 'AGREED', 'AGREED', 'AGREED', 'REFUSED'])[1 + n % 6],
            (array['Regenbogen', 'Sankt Martin', 'Südring', 'Nordstadt', 'Astrid Lindgren', 'Am Park', 'Sonnenhügel'])[1 + n % 7]
                || ' ' || n,
            current_setting('bench.small'),
            (array['education-partnership', 'education-partnership', 'education-partnership', 'centre-cooperation'])[1 + n / 6 % 4],
            school.ids[1 + n % array_length(school.ids, 1)]
        from generate_series(1, current_setting('bench.listed')::int) as n, (
            select array_agg(organisation_id order by number) as ids
                from school where town_id = current_setting('bench.town')::uuid) as school
    union all
    select 9000000, 'AGREED', 'Familien und Schule', current_setting('bench.large'), 'education-partnership',
            current_setting('bench.school')::uuid;

alter table new_agreement
    add id uuid,
    add since date;
update new_agreement set
    id = (right(replace(current_setting('bench.town'), '-', ''), 16) || lpad(to_hex(n), 16, '0'))::uuid,
    since = case when state = 'AGREED' then date '2024-09-01' + case when n % 6 = 4 then 3650 else n % 365 end end;
analyze new_agreement;

-- What looks whether the rows that these lead to are there is planned while there are none, and kept.
set local enable_seqscan = off;

insert into agreement (municipality_id, id, last_number, newest, newest_state, title, kind_code, awaited, version)
    select current_setting('bench.town')::uuid, id, 1, 1, state, title, kind, case state when 'PROPOSED' then 3 else 0 end, 3
        from new_agreement;
update agreement set
    since = known.since, agreed = 1, review_months = 12, notice_months = 3,
    term_until = case when n % 30 = 2 then date '2026-07-31' end,
    renewal_months = case when n % 30 = 2 then 12 else 0 end,
    last_day = case when n % 6 = 3 then date '2026-07-31' end
    from new_agreement known
    where known.id = agreement.id and known.since is not null;
insert into agreement_ending (municipality_id, agreement_id, last_day, way, reason)
    select municipality_id, id, last_day, 'TOGETHER', 'Es ist getan.' from agreement where last_day is not null;

insert into agreement_version (municipality_id, agreement_id, number, state, content, hash, kind_code, kind_edition,
        rejected_by, rejection_reason, rejected_at, rejected_account, since)
    select current_setting('bench.town')::uuid, id, 1, state, content, sha256(convert_to(content, 'UTF8')), kind, 1,
            refused, case when refused is not null then 'So nicht.' end, case when refused is not null then now() end, refused, since
        from new_agreement, lateral (select case when state = 'REFUSED' then school end as refused);

insert into agreement_party (municipality_id, agreement_id, number, organisation_id, position, name, role, side)
    select current_setting('bench.town')::uuid, id, 1, party, position, name, 'PARTY', side
        from new_agreement, lateral (values
            (0, school, 'Schule', 'SCHOOL'),
            (1, current_setting('bench.provider')::uuid, 'Jugendwerk', 'YOUTH_SERVICE'),
            (2, current_setting('bench.parents')::uuid, 'Elternvertretung', 'FAMILIES')) as party (position, party, name, side);

-- The large one: who has said yes, its goals, and eight values of each that is measured.
insert into agreement_approval (municipality_id, agreement_id, number, party_id, position, hash, person_id, function_id, way,
        signed_on, recorded_at, recorded_by)
    select term.municipality_id, large.id, 1, organisation_id, row_number() over (order by function.kind) - 1, sha256(convert_to(content, 'UTF8')),
            person_id, function_id, 'ACCOUNT', date '2024-08-20', timestamptz '2024-08-20 10:15:30.123+02', person_id
        from new_agreement large, function_term term
        join organisation_function function on function.municipality_id = term.municipality_id and function.id = function_id
        where n = 9000000 and term.municipality_id = current_setting('bench.town')::uuid;

create temporary table new_goal on commit drop as
    select new_agreement.id as agreement, (goal ->> 'id')::uuid as id, (goal ->> 'parent')::uuid as parent, goal, place
        from new_agreement, jsonb_array_elements(content::jsonb -> 'goals') with ordinality as known (goal, place)
        where n = 9000000;
insert into goal select current_setting('bench.town')::uuid, id, agreement from new_goal;
insert into agreement_goal (municipality_id, agreement_id, number, id, position, parent_id, level, text, unit, baseline, baseline_on,
        target, due, responsible_id, step)
    select current_setting('bench.town')::uuid, agreement, 1, id, place, parent, goal ->> 'level', goal ->> 'text',
            goal #>> '{measure,unit}', (goal #>> '{measure,baseline}')::numeric, (goal #>> '{measure,baselineOn}')::date,
            (goal #>> '{measure,target}')::numeric, (goal #>> '{measure,due}')::date, (goal #>> '{measure,responsible}')::uuid,
            case goal ->> 'level' when 'OPERATIONAL' then 3 end
        from new_goal;
insert into goal_value (municipality_id, id, goal_id, day, method, value, source, recorded_at, recorded_by)
    select current_setting('bench.town')::uuid, gen_random_uuid(), id, date '2024-10-01' + 90 * number, 'COUNTED',
            10 + place % 7 * number, 'Liste an der Tür', timestamptz '2024-10-02 12:00+02' + 90 * number * interval '1 day', agreement
        from new_goal, generate_series(0, 7) as number
        where goal ->> 'level' = 'OPERATIONAL';
