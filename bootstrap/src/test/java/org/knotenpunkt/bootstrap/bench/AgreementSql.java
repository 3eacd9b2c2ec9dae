package org.knotenpunkt.bootstrap.bench;

/** Statements about agreements, each as somebody would write it who needs nothing but this answer. */
final class AgreementSql {
    /** An agreement, then its versions, each followed by its approvals: the id. */
    static final String ONE = """
            with a as (select * from agreement where id = ?)
            select 0 as number, -1 as position, municipality_id::text, kind_code, version::text, newest::text, null, since, null::timestamptz
            from a
            union all
            select v.number, -1, v.content, v.state, encode(v.hash, 'hex'), null, null, v.since, null
            from a join agreement_version v on v.municipality_id = a.municipality_id and v.agreement_id = a.id
            union all
            select p.number, p.position, p.party_id::text, p.way, w.name, f.kind, null, p.signed_on, p.recorded_at
            from a join agreement_approval p on p.municipality_id = a.municipality_id and p.agreement_id = a.id
            join person w on w.municipality_id = p.municipality_id and w.id = p.person_id
            join organisation_function f on f.municipality_id = p.municipality_id and f.id = p.function_id
            order by 1, 2
            """;

    /** The operational goals of an agreement that has one version, each followed by its values: the id. */
    static final String PROGRESS = """
            with a as materialized (
                select v.municipality_id, v.agreement_id, v.since, g.goal ->> 'id' as id, g.goal ->> 'text' as text, g.goal -> 'measure' as m, g.place
                from agreement_version v, jsonb_array_elements(v.content::jsonb -> 'goals') with ordinality as g (goal, place)
                where v.agreement_id = ? and g.goal ->> 'level' = 'OPERATIONAL')
            select place, null::date as day, id, text, m ->> 'sign', m ->> 'unit', m ->> 'baseline', m ->> 'baselineOn', m ->> 'target',
                m ->> 'due', m ->> 'responsible', since, null::timestamptz
            from a
            union all
            select place, v.day, v.id::text, v.method, v.value::text, v.source, v.recorded_by::text, null, null, null, null, null, v.recorded_at
            from a join goal_value v on v.municipality_id = a.municipality_id and v.goal_id = a.id::uuid
            where v.withdrawn_at is null
            order by 1, 2 nulls first
            """;

    private static final String LAST_DAY =
            "coalesce(a.last_day, agreement_last_day(a.term_until, a.renewal_months, a.notice_months, current_date))";

    private static final String STATE = """
            case when a.since is not null and %s < current_date then 'OVER' when a.since <= current_date then 'IN_FORCE'
                when a.since is not null then 'TO_COME' when a.newest_state = 'DRAFT' then 'DRAFTED'
                when a.newest_state = 'PROPOSED' then 'PROPOSED' else 'STOPPED' end
            """.formatted(LAST_DAY);

    private static final String LIST = """
            select a.id::text, a.title, a.kind_code, %s, case when a.newest_state in ('DRAFT', 'PROPOSED') then a.newest_state end,
                array(select p.name from agreement_party p where p.municipality_id = a.municipality_id and p.agreement_id = a.id
                    and p.number = a.newest order by p.position),
                a.awaited::text, a.since::text, %s::text
            from agreement a where a.municipality_id = ? and a.title is not null
            """.formatted(STATE, LAST_DAY);

    private static final String END = " order by a.title collate \"de-x-icu\", a.id limit 51";

    /** The first agreements of a town: the town, and what is asked for, in the order in which it is asked. */
    static String list(boolean text, boolean state, boolean kind, boolean party) {
        return LIST
                + (text ? " and lower(a.title) like ?" : "")
                + (state ? " and " + STATE + " = ?" : "")
                + (kind ? " and a.kind_code = ?" : "")
                + (party
                        ? " and exists (select from agreement_party p where p.municipality_id = a.municipality_id"
                                + " and p.agreement_id = a.id and p.organisation_id = ?)"
                        : "")
                + END;
    }

    /**
     * The yes of a party by the mandate of an account, if this is what is proposed: the account, the party, the agreement, the hash, the
     * time, the account.
     */
    static final String APPROVE = """
            with asked as (
                select municipality_id, id, newest from agreement where id = ? and newest_state = 'PROPOSED' for update),
            signatory as (
                select asked.municipality_id, p.person_id, f.id as function_id
                from asked join account_person p on p.municipality_id = asked.municipality_id and p.account_id = ?
                join function_term t on t.municipality_id = p.municipality_id and t.person_id = p.person_id and t.withdrawn_at is null
                    and (t.valid_from is null or t.valid_from <= current_date) and (t.valid_until is null or t.valid_until >= current_date)
                join organisation_function f on f.municipality_id = t.municipality_id and f.id = t.function_id
                    and f.organisation_id = ? and f.withdrawn_at is null and f.kind in ('HEAD_OF_SCHOOL', 'AUTHORISED_SIGNATORY')),
            said as (
                insert into agreement_approval (municipality_id, agreement_id, number, party_id, position, hash, person_id, function_id,
                    way, signed_on, recorded_at, recorded_by)
                select v.municipality_id, v.agreement_id, v.number, ?, (select count(*) from agreement_approval p
                        where p.municipality_id = v.municipality_id and p.agreement_id = v.agreement_id and p.number = v.number),
                    v.hash, s.person_id, s.function_id, 'ACCOUNT', current_date, ?, ?
                from asked join signatory s using (municipality_id)
                join agreement_version v on v.municipality_id = asked.municipality_id and v.agreement_id = asked.id
                    and v.number = asked.newest and v.hash = decode(?, 'hex')
                returning municipality_id, agreement_id)
            update agreement a set awaited = a.awaited - 1, version = a.version + 1
            from said where a.municipality_id = said.municipality_id and a.id = said.agreement_id
            returning a.municipality_id, a.version
            """;

    private AgreementSql() {}
}
