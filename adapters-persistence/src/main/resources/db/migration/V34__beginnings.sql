-- The earliest of what is said of an organisation and was so before a day, in whichever town: what it is, and which day that was. Where its
-- beginning is not known, it was so on its last day. Nobody is told what towns say but their own people: of others only that there is
-- something ('ELSEWHERE'). To look there it works for all towns; when it returns, the transaction works for its own again.
create function knotenpunkt_begun_before(about uuid, day date, towns uuid[]) returns text[]
    language plpgsql
    as $$
declare
    scope constant text := coalesce(current_setting('knotenpunkt.scope', true), '');
    earliest text[];
begin
    perform set_config('knotenpunkt.scope', (select string_agg(o.id::text, ',') from organisation o where o.kind = 'MUNICIPALITY'), true);
    earliest := (
        select array[case when b.town is null or b.town = any (towns) then b.by else 'ELSEWHERE' end, b.known::text]
        from (
            select 'RELATION' as by, r.municipality_id as town, coalesce(r.valid_from, r.valid_until) as known
                from relation r where about in (r.from_id, r.to_id) and r.withdrawn_at is null
            union all select 'FUNCTION', f.municipality_id, coalesce(f.valid_from, f.valid_until)
                from organisation_function f where f.organisation_id = about and f.withdrawn_at is null
            union all select 'FUNCTION', t.municipality_id, coalesce(t.valid_from, t.valid_until)
                from function_term t
                join organisation_function f on f.municipality_id = t.municipality_id and f.id = t.function_id
                where f.organisation_id = about and f.withdrawn_at is null and t.withdrawn_at is null
            union all select 'SOCIAL_SPACE', a.municipality_id, coalesce(a.valid_from, a.valid_until)
                from social_space_assignment a where a.organisation_id = about and a.withdrawn_at is null
            union all select 'NETWORK', null, coalesce(s.valid_from, s.valid_until)
                from initiative_supporter s where s.organisation_id = about
            -- of a month or a year its last day can be meant
            union all select 'NETWORK', null, partial_date_last(coalesce(m.joined_in, m.source_date))
                from initiative_membership m where m.town_id = about
            union all select 'FACT', null, coalesce(d.valid_from, d.valid_until)
                from municipality_fact d where d.organisation_id = about
            union all select 'FACT', null, coalesce(d.valid_from, d.valid_until) from youth_office d where d.organisation_id = about
            union all select 'FACT', null, d.counted_on from population d where d.organisation_id = about
            union all select 'FACT', null, coalesce(d.valid_from, d.valid_until) from school_fact d where d.organisation_id = about
            union all select 'FACT', null, coalesce(d.valid_from, d.valid_until) from all_day d where d.organisation_id = about
            union all select 'FACT', null, coalesce(d.valid_from, d.valid_until) from startchancen d where d.organisation_id = about
            -- a school may be founded within a school year
            union all select 'FACT', null, make_date(d.school_year + 1, 7, 31) from school_social_index d where d.organisation_id = about
            union all select 'FACT', null, make_date(d.school_year + 1, 7, 31) from pupil_count d where d.organisation_id = about
        ) b
        where b.known < day
        order by b.known, b.by
        limit 1);
    perform set_config('knotenpunkt.scope', scope, true);
    return earliest;
end
$$;
