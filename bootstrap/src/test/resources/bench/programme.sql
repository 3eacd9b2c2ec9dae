-- Family centres at schools with their offers, sessions and counts, as the server would have left them. An administrator runs it. The settings
-- bench.* say in which towns, for how many weeks until which day, and which network they all belong to. The same settings
-- make the same rows.

-- What they must be is known of them, and what looks for them is made anew at the end.
set local session_replication_role = replica;
set local maintenance_work_mem = '1GB';
set local work_mem = '256MB';
update pg_index set indisready = false
    where indrelid in ('offer_session'::regclass, 'session_count'::regclass);

create temporary table new_centre on commit drop as
    select row_number() over (order by number)::int as n, organisation_id as school, town_id as town
        from school join (
                select organisation_id as town, row_number() over (order by ags) % current_setting('bench.each')::int = 0 as chosen
                    from municipality) as towns on town = town_id
        where chosen or town = any (string_to_array(current_setting('bench.largest'), ',')::uuid[]);
alter table new_centre add id uuid;
update new_centre set id = ('c0000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;

insert into organisation (id, kind, home_municipality_id) select id, 'FAMILY_CENTRE', town from new_centre;
insert into organisation_name (organisation_id, full_name)
    select id, left('Familienzentrum ' || full_name, 250)
        from new_centre join organisation_name on organisation_id = school and valid_until is null;
insert into organisation_address (organisation_id, street, postal_code, place)
    select id, street, postal_code, place
        from new_centre join organisation_address on organisation_id = school and valid_until is null;
insert into centre (municipality_id, id, version) select town, id, 1 from new_centre;
insert into programme_slug (organisation_id, slug)
    select organisation_id, 'ort-' || ags from municipality where organisation_id in (select town from new_centre);
insert into programme_slug (organisation_id, town_id, slug) select id, town, 'zentrum-' || n from new_centre;
insert into relation (municipality_id, id, kind, from_id, to_id, valid_from)
    select town, ('c1000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'HOSTS', school, id, '2020-08-01' from new_centre;

-- The first sessions are in the first week; they take place each week, and some are still to come.
create temporary table new_offer on commit drop as
    select (n * 6 + k)::int as n, town, new_centre.id as centre,
            ('c2000000-0000-7000-8000-' || lpad(to_hex(n * 6 + k), 12, '0'))::uuid as id, kind, target, title, price,
            date_trunc('week', current_setting('bench.today')::date)::date - 7 * (current_setting('bench.weeks')::int - 1) + k % 5 as first_day,
            time '08:30' + k * interval '75 minutes' as starts_at
        from new_centre, (values
            (0, 'ENCOUNTER', array['PARENTS'], 'Elterncafé', 0),
            (1, 'COUNSELLING', array['PARENTS'], 'Sprechstunde der Erziehungsberatung', 0),
            (2, 'PARENT_CHILD', array['PARENTS_WITH_CHILDREN', 'CHILDREN'], 'Wir lesen zusammen', 0),
            (3, 'LANGUAGE', array['PARENTS'], 'Deutsch im Alltag', 0),
            (4, 'LEISURE', array['CHILDREN', 'PARENTS_WITH_CHILDREN'], 'Bewegung am Nachmittag', 100),
            (5, 'EDUCATION', array['EVERYBODY'], 'Gut durch die Grundschule', 0)) as made (k, kind, target, title, price);

insert into offer (
        municipality_id, id, centre_id, kind, targets, age_from, age_to, languages, interpreter, cents, child_care, admission, texts, place,
        features, goals, needs, first_day, starts_at, minutes, rule, last_day, in_holidays, on_public_holidays, state, assured_until, version,
        changed_at)
    select town, id, centre, kind, target, 5, 11, array['de', 'tr'], n % 4 = 0, price, n % 3 = 0, 'DROP_IN',
            jsonb_build_object(
                'language', 'de',
                'edition', 1,
                'original', jsonb_build_object(
                    'title', title,
                    'description', 'Kommen Sie vorbei, allein oder mit anderen. Wir haben Zeit, und es gibt etwas zu trinken.',
                    'eligibility', null,
                    'notFor', null),
                'translations', jsonb_build_object()),
            'Familienraum', array['STEP_FREE', 'ROOM_FOR_PRAMS'], '{}', '{}', first_day, starts_at, 60, 'FREQ=WEEKLY',
            first_day + 7 * (current_setting('bench.weeks')::int + 5), true, true, 'PUBLISHED',
            current_setting('bench.today')::date + 100, 2, first_day - interval '1 day'
        from new_offer;

-- Each offer's sessions were planned at once.
insert into offer_session (municipality_id, offer_id, id, planned_for, starts_at, minutes, cancelled, published)
    select town, id, ('c3000000-0000-7000-8000-' || lpad(to_hex(n * 256 + week), 12, '0'))::uuid,
            first_day + 7 * week, first_day + 7 * week + starts_at, 60, case when (n * 13 + week * 7) % 50 = 0 then 'Krankheit' end, true
        from new_offer cross join lateral generate_series(0, current_setting('bench.weeks')::int + 5 + n * 0) as week;

-- What came in was entered in the order in which it took place, in all towns at once: of what was not cancelled, all but some, and some a
-- second time. What took place in the last three weeks is still to be entered.
do $$
begin
    for week in 0..current_setting('bench.weeks')::int - 4 loop
        insert into session_count (
                municipality_id, session_id, number, entry_id, newest, adults, up_to_five, six_to_ten, eleven_and_older, of_unknown_age,
                first_timers, languages, method, staff_minutes, volunteer_minutes, reason, account_id, entered_at)
            select town, ('c3000000-0000-7000-8000-' || lpad(to_hex(n * 256 + week), 12, '0'))::uuid, number,
                    ('c4000000-0000-7000-8000-' || lpad(to_hex((n * 256 + week) * 2 + number), 12, '0'))::uuid,
                    number = 1 + (die % 50 = 7)::int, 2 + die % 9, die % 7 + number, die % 5, die % 3, 0,
                    case when die % 3 = 0 then die % 4 end,
                    case die % 4 when 0 then array['de'] when 1 then array['de', 'tr'] when 2 then array['ar', 'de'] else '{}' end,
                    case when die % 10 = 0 then 'ESTIMATED' else 'COUNTED' end,
                    90, case when die % 4 = 0 then 60 end, case when number = 2 then 'Verzählt' end,
                    'c5000000-0000-7000-8000-000000000000', (first_day + 7 * week + starts_at + number * interval '2 hours') at time zone 'Europe/Berlin'
                from (select *, (n * 7919 + week * 10473) % 1000 as die from new_offer) as rolled,
                    generate_series(1, 1 + (die % 50 = 7)::int) as number
                where (n * 13 + week * 7) % 50 <> 0 and die % 20 <> 3;
    end loop;
end
$$;

reindex table offer_session;
reindex table session_count;
