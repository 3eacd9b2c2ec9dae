package org.knotenpunkt.bootstrap.bench;

/** Statements about schools, each as somebody would write it who needs nothing but this answer. */
final class SchoolSql {
    private static final String EDITIONS = """
            (select 'edition', register, edition_on::text, school_year::text, source_title, publisher, licence,
                    null, null, null, null, null, null, null, null, null
            from (select distinct on (register) * from register_edition
                where register in ('SCHOOLS', 'SOCIAL_INDEX', 'STARTCHANCEN')
                order by register, edition_on desc, school_year desc, imported_at desc) newest)
            """;

    /** A school with its history, a row for each part: the number. */
    static final String SCHOOL = """
            with s as (select * from school where number = ?)
            (select 'school', s.organisation_id::text, s.number, n.full_name, n.short_name, a.street, a.postal_code, a.place,
                    m.organisation_id::text, m.ags, coalesce(t.short_name, t.full_name),
                    d.organisation_id::text, d.level, d.key, dn.full_name, s.version::text
            from s
            join organisation_name n on n.organisation_id = s.organisation_id and (n.valid_from is null or n.valid_from <= current_date)
                and (n.valid_until is null or n.valid_until >= current_date)
            left join organisation_address a on a.organisation_id = s.organisation_id
                and (a.valid_from is null or a.valid_from <= current_date) and (a.valid_until is null or a.valid_until >= current_date)
            join municipality m on m.organisation_id = s.town_id
            join organisation_name t on t.organisation_id = s.town_id and (t.valid_from is null or t.valid_from <= current_date)
                and (t.valid_until is null or t.valid_until >= current_date)
            left join area d on d.organisation_id = m.district_id
            left join organisation_name dn on dn.organisation_id = d.organisation_id
                and (dn.valid_from is null or dn.valid_from <= current_date) and (dn.valid_until is null or dn.valid_until >= current_date))
            union all
            (select 'fact', form_code, status_code, status_since::text, legal_form, maintainer_number, easting::text, northing::text,
                    valid_from::text, valid_until::text, source_title, source_date, null, null, null, null
            from s join school_fact using (organisation_id) order by valid_from nulls first)
            union all
            (select 'all-day', form, null, null, null, null, null, null,
                    valid_from::text, valid_until::text, source_title, source_date, null, null, null, null
            from s join all_day using (organisation_id) order by valid_from nulls first)
            union all
            (select 'startchancen', p.takes_part::text, null, null, null, null, null, null,
                    p.valid_from::text, p.valid_until::text, p.source_title, p.source_date, null, null, null, null
            from (
                select takes_part, valid_from, valid_until, source_title, source_date from s join startchancen using (organisation_id)
                union all
                select false, null, (select min(valid_from) - 1 from s join startchancen using (organisation_id)),
                    'Schulen im Startchancen-Programm NRW, Ministerium für Schule und Bildung NRW', max(edition_on)::text
                from register_edition where register = 'STARTCHANCEN' and import_id is not null
                    and exists (select from s join municipality m on m.organisation_id = s.town_id where m.ags like '05%')
                having max(edition_on) is not null) p
            order by p.valid_from nulls first)
            union all
            (select 'index', school_year::text, level::text, source_title, source_date,
                    null, null, null, null, null, null, null, null, null, null, null
            from s join school_social_index using (organisation_id) order by school_year)
            union all
            (select 'pupils', school_year::text, count::text, method, source_title, source_date,
                    null, null, null, null, null, null, null, null, null, null
            from s join pupil_count using (organisation_id) order by school_year)
            union all
            """ + EDITIONS;

    private static final String PAGE = """
            , page as materialized (
                select *, coalesce(short_name, full_name) collate "de-x-icu" as sorted
                from found order by coalesce(short_name, full_name) collate "de-x-icu", organisation_id limit 51)
            (select 'total', count(*)::text, null, null, null, null, null, null, null, null, null, null, null, null, null, null from found)
            union all
            (select distinct 'year', school_year::text, null, null, null, null, null, null, null, null, null, null, null, null, null, null
            from found where school_year is not null order by 2 desc)
            union all
            (select 'school', p.organisation_id::text, p.number, p.full_name, p.short_name, a.street, a.postal_code, a.place,
                    m.organisation_id::text, m.ags, coalesce(t.short_name, t.full_name),
                    f.form_code, f.status_code, p.level || ':' || p.school_year,
                    coalesce(sc.takes_part, case when m.ags like '05%' and exists (select from register_edition
                        where register = 'STARTCHANCEN' and import_id is not null) then false end)::text, ad.form
            from page p
            left join organisation_address a on a.organisation_id = p.organisation_id
                and (a.valid_from is null or a.valid_from <= current_date) and (a.valid_until is null or a.valid_until >= current_date)
            join municipality m on m.organisation_id = p.town_id
            join organisation_name t on t.organisation_id = p.town_id and (t.valid_from is null or t.valid_from <= current_date)
                and (t.valid_until is null or t.valid_until >= current_date)
            left join school_fact f on f.organisation_id = p.organisation_id
                and (f.valid_from is null or f.valid_from <= current_date) and (f.valid_until is null or f.valid_until >= current_date)
            left join startchancen sc on sc.organisation_id = p.organisation_id
                and sc.valid_from <= current_date and (sc.valid_until is null or sc.valid_until >= current_date)
            left join all_day ad on ad.organisation_id = p.organisation_id
                and (ad.valid_from is null or ad.valid_from <= current_date) and (ad.valid_until is null or ad.valid_until >= current_date)
            order by p.sorted, p.organisation_id)
            union all
            """ + EDITIONS;

    private static final String LIVING = """
            from school s
            join organisation o on o.id = s.organisation_id and (o.founded_on is null or o.founded_on <= current_date)
                and (o.last_day is null or o.last_day >= current_date)
            join organisation_name n on n.organisation_id = s.organisation_id and (n.valid_from is null or n.valid_from <= current_date)
                and (n.valid_until is null or n.valid_until >= current_date)
            left join lateral (select i.level, i.school_year from school_social_index i
                where i.organisation_id = s.organisation_id and i.school_year <= extract(year from current_date)
                order by i.school_year desc limit 1) i on true
            """;

    /** The operating schools of a town of a form and with a social index from a level on: town, form, level. */
    static final String OF_TOWN = """
            with found as materialized (
                select s.organisation_id, s.number, s.town_id, n.full_name, n.short_name, i.level, i.school_year
            """ + LIVING + """
                where s.town_id = ? and i.level between ? and 9 and exists (select 1 from school_fact f
                    where f.organisation_id = s.organisation_id and (f.valid_from is null or f.valid_from <= current_date)
                        and (f.valid_until is null or f.valid_until >= current_date)
                        and f.form_code = ? and f.status_code in ('1', '6')))
            """ + PAGE;

    /** The schools with a word in the name or the place, or at the beginning of the number: %word%, %word%, %word%, word%. */
    static final String BY_NAME = """
            with hit as materialized (
                select organisation_id from organisation_name
                where (lower(full_name) like ? or lower(short_name) like ?)
                    and (valid_from is null or valid_from <= current_date) and (valid_until is null or valid_until >= current_date)
                union
                select organisation_id from organisation_address
                where lower(place) like ?
                    and (valid_from is null or valid_from <= current_date) and (valid_until is null or valid_until >= current_date)
                union
                select organisation_id from school where number like ?),
            found as materialized (
                select s.organisation_id, s.number, s.town_id, n.full_name, n.short_name, i.level, i.school_year
            """ + LIVING + """
                where s.organisation_id in (select organisation_id from hit))
            """ + PAGE;

    /** The school as it was seen, in a town that the account coordinates: school, version, account. */
    static final String MOVE_VERSION = """
            update school set version = version + 1 where organisation_id = ? and version = ? and town_id in (
                select town_id from access_grant where account_id = ? and role = 'COORDINATION' and withdrawn_at is null
                    and (valid_from is null or valid_from <= current_date) and (valid_until is null or valid_until >= current_date))
            returning town_id
            """;

    static final String STATEMENT = """
            insert into withdrawn_statement (subject_id, about, valid_from, valid_until, words, withdrawn_at, withdrawn_by)
            values (?, 'PUPILS', make_date(?, 8, 1), make_date(? + 1, 7, 31), ?, ?, ?)
            """;

    static final String PUPILS = """
            insert into pupil_count (organisation_id, school_year, count, method, source_title, source_date)
            values (?, ?, ?, ?, ?, ?)
            on conflict (organisation_id, school_year) do update
                set count = excluded.count, method = excluded.method,
                    source_title = excluded.source_title, source_date = excluded.source_date
            """;

    private SchoolSql() {}
}
