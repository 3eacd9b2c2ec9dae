package org.knotenpunkt.persistence.partnership;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_PARTY;

import java.time.LocalDate;
import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.organisation.OrganisationId;

/** What queries ask of agreements: how things stand with the one at hand on a day, and who takes part. */
public final class AgreementTerms {
    private AgreementTerms() {}

    /** The last day as it is known on the day. */
    static Field<LocalDate> lastDay(LocalDate day) {
        return coalesce(
                AGREEMENT.LAST_DAY,
                function(
                        name("agreement_last_day"),
                        SQLDataType.LOCALDATE,
                        AGREEMENT.TERM_UNTIL,
                        AGREEMENT.RENEWAL_MONTHS.cast(Integer.class),
                        AGREEMENT.NOTICE_MONTHS.cast(Integer.class),
                        val(day)));
    }

    /** The name of its state. */
    public static Field<String> state(LocalDate day) {
        return case_().when(AGREEMENT.SINCE.isNotNull().and(lastDay(day).lt(day)), inline("OVER"))
                .when(AGREEMENT.SINCE.le(day), inline("IN_FORCE"))
                .when(AGREEMENT.SINCE.isNotNull(), inline("TO_COME"))
                .when(AGREEMENT.NEWEST_STATE.eq("DRAFT"), inline("DRAFTED"))
                .when(AGREEMENT.NEWEST_STATE.eq("PROPOSED"), inline("PROPOSED"))
                .otherwise(inline("STOPPED"));
    }

    /** Whether one of the organisations takes part in any of its versions. */
    public static Condition takesPart(Collection<OrganisationId> organisations) {
        return exists(selectOne()
                .from(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                .and(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                .and(AGREEMENT_PARTY.ORGANISATION_ID.in(
                        organisations.stream().map(OrganisationId::value).toList())));
    }
}
