-- A network of all towns, each of which has released what was counted in a half-year, as the server would have left it where nothing has to be
-- withheld. An administrator runs it, after what was counted is there. The settings bench.* say which network, which half-year, and the day.

set local session_replication_role = replica;
set local work_mem = '256MB';

insert into initiative (id, name, founded, version) values (current_setting('bench.network')::uuid, 'Netzwerk aller Städte', '2019', 1);
insert into initiative_member (initiative_id, town_id, position)
    select current_setting('bench.network')::uuid, organisation_id, row_number() over (order by ags) - 1 from municipality;
insert into initiative_membership (initiative_id, town_id, position, joined_in, founding, source_title, source_date)
    select current_setting('bench.network')::uuid, organisation_id, 0, '2020', false, 'Beitrittserklärung', '2020' from municipality;

-- What came to the sessions of an offer in a month with the same languages, before anything is told apart.
create temporary table new_sum on commit drop as
    select s.municipality_id as town, o.centre_id::text as centre, o.kind, o.targets, c.languages, to_char(s.starts_at, 'YYYY-MM') as month,
            count(*) as held, count(c.number) as entered, count(*) filter (where method = 'ESTIMATED') as estimated,
            coalesce(sum(guests), 0) as guests, coalesce(sum(guests) filter (where first_timers is not null), 0) as asked,
            coalesce(sum(first_timers), 0) as first_timers
        from offer_session s
        join offer o on o.municipality_id = s.municipality_id and o.id = s.offer_id
        left join lateral (
            select number, method, languages, first_timers,
                    adults + up_to_five + six_to_ten + eleven_and_older + of_unknown_age as guests
                from session_count
                where municipality_id = s.municipality_id and session_id = s.id and newest) as c on true
        where s.starts_at >= current_setting('bench.first')::date and s.starts_at < current_setting('bench.last')::date + 1
            and s.cancelled is null
        group by 1, 2, 3, 4, 5, 6;

create function pg_temp.cell(number numeric) returns text language sql immutable as $$
    select case
        when number = 0 then '{"least":0,"most":0,"state":"NOBODY"}'
        when number < 5 then '{"below":5,"least":1,"most":4,"state":"FEW"}'
        else format('{"least":%s,"most":%s,"state":"ABOUT","value":%s}', greatest(5, about - 2), about + 2, about)
    end from (select (number + 2)::bigint / 5 * 5 as about) as rounded
$$;

create temporary table new_row on commit drop as
    select town, part, key, label,
            format('{"asked":%s,"entered":%s,"estimated":%s,"first_timers":%s,"guests":%s,"held":%s',
                    case when entered > 0 then pg_temp.cell(asked) else '{"state":"UNKNOWN"}' end, entered, estimated,
                    case when asked > 0 then pg_temp.cell(first_timers) else '{"state":"UNKNOWN"}' end,
                    case when entered > 0 then pg_temp.cell(guests) else '{"state":"UNKNOWN"}' end, held)
                || coalesce(',"key":' || to_json(key), '') || coalesce(',"label":' || to_json(label), '') || '}' as text
        from (
            select town, part, key, sum(held) as held, sum(entered) as entered, sum(estimated) as estimated, sum(guests) as guests,
                    sum(asked) as asked, sum(first_timers) as first_timers,
                    case when part = 'CENTRE' then (
                        select full_name from organisation_name where organisation_id = key::uuid and valid_until is null) end as label
                from new_sum cross join lateral (
                    select 'TOTAL' as part, null as key
                    union all select 'CENTRE', centre
                    union all select 'KIND', kind
                    union all select 'TARGET', unnest(targets)
                    union all select 'LANGUAGE', language from (select 1) as one left join unnest(languages) as language on true
                    union all select 'MONTH', month) as parts
                group by 1, 2, 3) as summed;

create index on new_row (town);
analyze new_row;

insert into figure_release (municipality_id, id, period, number, released_on, released_by, released_at, content, sha256)
    select town, ('c6000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, current_setting('bench.period'), 1,
            current_setting('bench.today')::date - 30, 'c5000000-0000-7000-8000-000000000000',
            current_setting('bench.today')::date - interval '30 days' - n * interval '10 seconds',
            content, sha256(convert_to(content, 'UTF8'))
        from (
            select row_number() over (order by ags) as n, town, format('{"base":20,"format":1,"tables":[%s],"threshold":5,"total":%s}',
                    (select string_agg(format('{"by":"%s","rows":[%s]}', part, rows), ',' order by place)
                        from (values ('CENTRE', 1), ('KIND', 2), ('TARGET', 3), ('LANGUAGE', 4), ('MONTH', 5)) as catalogue (part, place)
                        join (select part, string_agg(text, ',' order by lower(label), key) as rows
                            from new_row where new_row.town = made.town group by 1) as tables using (part)),
                    (select text from new_row where new_row.town = made.town and part = 'TOTAL')) as content
                from (select distinct town from new_row) as made join municipality on organisation_id = town) as released;
