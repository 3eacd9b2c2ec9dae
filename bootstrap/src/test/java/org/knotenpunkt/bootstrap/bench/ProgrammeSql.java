package org.knotenpunkt.bootstrap.bench;

/** Statements about programmes, counts and figures, each as somebody would write it who needs nothing but this answer. */
final class ProgrammeSql {
    private static String current(String table) {
        return "(%1$s.valid_from is null or %1$s.valid_from <= current_date) and (%1$s.valid_until is null or %1$s.valid_until >= current_date)"
                .formatted(table);
    }

    /** The session has not ended. None is longer than twelve hours. */
    private static final String TO_COME = """
            s.starts_at > now() at time zone 'Europe/Berlin' - interval '12 hours'
                and s.starts_at + s.minutes * interval '1 minute' > now() at time zone 'Europe/Berlin'""";

    private static final String PROGRAMME =
            """
            select coalesce(t.short_name, t.full_name), c.id, coalesce(n.short_name, n.full_name), a.street, a.postal_code, a.place,
                o.id, o.texts, o.kind, o.targets, o.age_from, o.age_to, o.languages, o.interpreter, o.cents, o.child_care, o.admission,
                o.capacity, o.contact, o.place, o.street, o.postal_code, o.locality, o.features, o.barriers, o.assured_until, o.free_places,
                o.free_places_on, coalesce(p.short_name, p.full_name), s.starts_at, s.minutes, s.elsewhere, s.cancelled
            from organisation c
            join organisation_name t on t.organisation_id = c.home_municipality_id and %s
            join organisation_name n on n.organisation_id = c.id and %s
            left join organisation_address a on a.organisation_id = c.id and %s
            join offer o on o.municipality_id = c.home_municipality_id and o.centre_id = c.id and o.state = 'PUBLISHED'
            left join organisation_name p on p.organisation_id = o.provider_id and %s
            left join offer_session s on s.municipality_id = o.municipality_id and s.offer_id = o.id
                and %s and s.starts_at < current_date + 36
            where c.kind = 'FAMILY_CENTRE' and (c.last_day is null or c.last_day >= current_date)
            """.formatted(current("t"), current("n"), current("a"), current("p"), TO_COME);

    private static final String IN_ORDER = "order by lower(o.texts -> 'original' ->> 'title'), o.id, s.starts_at";

    /** What everybody is told of a centre, a row for each session of the next weeks: the slugs of the town and the centre. */
    static final String OF_CENTRE = PROGRAMME + """
            and (c.home_municipality_id, c.id) = (
                select cs.town_id, cs.organisation_id
                from programme_slug ts join programme_slug cs on cs.town_id = ts.organisation_id
                where ts.town_id is null and ts.slug = ? and cs.slug = ?)
            """ + IN_ORDER;

    private static final String SHOWS_SOMETHING = """
            c.town_id = t.organisation_id and exists (
                select from offer o
                where o.municipality_id = c.town_id and o.centre_id = c.organisation_id and o.state = 'PUBLISHED')
            """;

    /** The first of the towns that show something, and whether there are more. */
    static final String TOWNS = """
            with shown as (
                select t.organisation_id, t.slug
                from programme_slug t
                where t.town_id is null and exists (select from programme_slug c where %1$s)
                order by t.slug collate "C"
                limit 51)
            select t.slug, coalesce(n.short_name, n.full_name),
                (select count(*) from programme_slug c where %1$s)
            from shown t
            join organisation_name n on n.organisation_id = t.organisation_id and %2$s
            order by t.slug collate "C"
            """.formatted(SHOWS_SOMETHING, current("n"));

    /** The first centres of a town with their next sessions, and what there is to choose from in all of it: the slug of the town. */
    static final String OF_TOWN = """
            with town as (select organisation_id as id from programme_slug where town_id is null and slug = ?), shown as (
                select o.id, o.centre_id, o.kind, o.targets, o.languages
                from offer o
                where o.municipality_id = (select id from town) and o.state = 'PUBLISHED' and exists (
                    select from offer_session s
                    where s.municipality_id = o.municipality_id and s.offer_id = o.id and %4$s)
            ), centre as (
                select c.id, c.home_municipality_id, coalesce(n.short_name, n.full_name) as name, a.street, a.postal_code, a.place,
                    count(*) over () as total
                from organisation c
                join organisation_name n on n.organisation_id = c.id and %1$s
                left join organisation_address a on a.organisation_id = c.id and %2$s
                where c.home_municipality_id = (select id from town) and c.kind = 'FAMILY_CENTRE'
                    and (c.last_day is null or c.last_day >= current_date) and exists (
                        select from offer o
                        where o.municipality_id = c.home_municipality_id and o.centre_id = c.id and o.state = 'PUBLISHED')
                order by lower(coalesce(n.short_name, n.full_name)), c.id
                limit 20)
            select coalesce(t.short_name, t.full_name), c.id, c.name, c.street, c.postal_code, c.place, c.total,
                (select count(*) from shown where centre_id = c.id), next.*,
                array(select distinct kind from shown), array(select distinct unnest(targets) from shown),
                array(select distinct unnest(languages) from shown),
                array(
                    select distinct extract(isodow from s.starts_at) from offer_session s
                    where s.municipality_id = (select id from town) and %4$s and s.starts_at < current_date + 36
                        and s.offer_id in (select id from shown))
            from centre c
            join organisation_name t on t.organisation_id = c.home_municipality_id and %3$s
            left join lateral (
                select o.id, o.kind, o.texts, s.starts_at, s.minutes
                from offer o
                join offer_session s on s.municipality_id = o.municipality_id and s.offer_id = o.id
                where o.municipality_id = c.home_municipality_id and o.centre_id = c.id and o.state = 'PUBLISHED'
                    and %4$s and s.starts_at < current_date + 36 and s.cancelled is null
                order by s.starts_at, lower(o.texts -> 'original' ->> 'title'), o.id
                limit 3) as next on true
            order by lower(c.name), c.id, next.starts_at
            """.formatted(current("n"), current("a"), current("t"), TO_COME);

    /**
     * A first count of a session that has begun, in a town that the account coordinates: entry, adults, children, languages, method, reason,
     * account, time, offer, session, account.
     */
    static final String COUNT = """
            insert into session_count (
                municipality_id, session_id, number, entry_id, newest, adults, up_to_five, six_to_ten, eleven_and_older, of_unknown_age,
                languages, method, reason, account_id, entered_at)
            select s.municipality_id, s.id, 1, ?, true, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?
            from offer_session s
            where s.offer_id = ? and s.id = ? and s.cancelled is null and s.starts_at <= now() at time zone 'Europe/Berlin'
                and s.municipality_id in (
                    select town_id from access_grant where account_id = ? and role = 'COORDINATION' and withdrawn_at is null
                        and (valid_from is null or valid_from <= current_date) and (valid_until is null or valid_until >= current_date))
            returning municipality_id
            """;

    /** What is added up of sessions and their newest counts. */
    private static final String SUMS = """
            count(*), count(number), count(*) filter (where method = 'ESTIMATED'),
                coalesce(sum(adults), 0), coalesce(sum(up_to_five), 0), coalesce(sum(six_to_ten), 0),
                coalesce(sum(eleven_and_older), 0), coalesce(sum(of_unknown_age), 0),
                coalesce(sum(guests) filter (where method = 'ESTIMATED'), 0), coalesce(sum(first_timers), 0),
                coalesce(sum(guests) filter (where first_timers is not null), 0), sum(staff_minutes), sum(volunteer_minutes)
            """;

    /** Sessions that took place in a town from a day on and before another. */
    private static final String TOOK_PLACE = """
            from offer_session s
            join offer o on o.municipality_id = s.municipality_id and o.id = s.offer_id
            left join lateral (
                select *, adults::int + up_to_five + six_to_ten + eleven_and_older + of_unknown_age as guests
                from session_count
                where municipality_id = s.municipality_id and session_id = s.id and newest limit 1) as c on true
            where s.municipality_id = ? and s.starts_at >= ? and s.starts_at < ? and s.starts_at <= now() at time zone 'Europe/Berlin'
                and s.cancelled is null and (s.announced or c.number is not null
                    or (o.state = 'PUBLISHED' and (o.published_on is null or s.starts_at >= o.published_on)))
            """;

    /** Sessions that took place, each with its month and what came of it; then as {@link #TOOK_PLACE}. */
    private static final String ONE = """
            with one as materialized (
                select to_char(s.starts_at, 'YYYY-MM') as month, o.centre_id, o.kind, o.targets, c.languages, c.number, c.method,
                    c.adults, c.up_to_five, c.six_to_ten, c.eleven_and_older, c.of_unknown_age, c.guests, c.first_timers,
                    c.staff_minutes, c.volunteer_minutes
            """ + TOOK_PLACE;

    /** In how many centres sessions took place in a month, and in how many of them it is approved. */
    private static final String STANDING = """
            select each.month, count(*) as centres, count(a.centre_id) as approved
            from (select distinct month, centre_id from one) as each
            left join count_approval a on a.centre_id = each.centre_id and to_char(a.month, 'YYYY-MM') = each.month
            group by each.month
            """;

    private static final String BY_MONTH = """
            ), standing as (%s)
            select said.*, standing.centres, standing.approved
            from (select month, %s from one group by grouping sets ((month), ())) as said
            left join standing on standing.month = said.month
            order by said.month nulls last
            """.formatted(STANDING, SUMS);

    /** What was counted month by month, and all of it last: the town, the first day, the day after the last. */
    static final String FIGURES = ONE + BY_MONTH;

    /** The same of one centre, which comes last. */
    static final String FIGURES_OF_CENTRE = ONE + " and o.centre_id = ? " + BY_MONTH;

    /** What was counted in a town, in all and in each way in which a report tells it apart: the town, the first day, the day after the last, the town, the period. */
    static final String HALF_YEAR = """
            %1$s),
            said as (
                select coalesce(month, kind, centre_id::text) as key, centre_id, %2$s
                from one group by grouping sets ((month), (kind), (centre_id), ())
                union all
                select target, null, %2$s from one, unnest(targets) as target group by target
                union all
                select language, null, %2$s from one left join unnest(languages) as language on true group by language)
            select said.*, coalesce(n.short_name, n.full_name), r.method, r.families, r.base, r.how, r.day,
                (select coalesce(t.short_name, t.full_name) from organisation_name t where t.organisation_id = ? and %4$s),
                (select string_agg(concat_ws(' ', month, centres, approved), ',' order by month) from (%5$s) as standing)
            from said
            left join organisation_name n on n.organisation_id = said.centre_id and %3$s
            left join lateral (
                select * from centre_reach where centre_id = said.centre_id and period = ? order by number desc limit 1) as r on true
            order by said.key
            """.formatted(ONE, SUMS, current("n"), current("t"), STANDING);

    private static final String RELEASES = """
            select r.id, r.municipality_id, coalesce(n.short_name, n.full_name), r.period, r.number, r.released_on, r.reason, r.content,
                encode(r.sha256, 'hex'), r.released_at
            from initiative_membership m
            join figure_release r on r.municipality_id = m.town_id
            join organisation_name n on n.organisation_id = m.town_id and %s
            where m.initiative_id = ? and m.first_day <= current_date and (m.last_day is null or m.last_day >= current_date)
            """.formatted(current("n"));

    private static final String NEWEST_FIRST = " order by r.released_at desc, r.id desc limit 51";

    /** The first part of what the towns of a network have released: the network. */
    static final String FIRST_RELEASES = RELEASES + NEWEST_FIRST;

    /** The part after an entry: the network, the time and the id of that. */
    static final String FURTHER_RELEASES = RELEASES + "and (r.released_at, r.id) < (?, ?)" + NEWEST_FIRST;

    private ProgrammeSql() {}
}
