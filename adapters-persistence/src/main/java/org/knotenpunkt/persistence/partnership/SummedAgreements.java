package org.knotenpunkt.persistence.partnership;

import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttribute;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_ENDING;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_PARTY;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.persistence.shared.KeptTwice;

/** What the row of an agreement says of its versions, beside the versions. */
public final class SummedAgreements implements KeptTwice {
    private static final Condition OF_AGREEMENT = AGREEMENT_VERSION
            .MUNICIPALITY_ID
            .eq(AGREEMENT.MUNICIPALITY_ID)
            .and(AGREEMENT_VERSION.AGREEMENT_ID.eq(AGREEMENT.ID));
    private static final Condition IS_AGREED = AGREEMENT_VERSION.STATE.eq(inline(VersionState.AGREED.name()));

    /** The version with the highest number. */
    private static final Table<?> NEWEST = lateral(select(AGREEMENT_VERSION.fields())
                    .from(AGREEMENT_VERSION)
                    .where(OF_AGREEMENT)
                    .orderBy(AGREEMENT_VERSION.NUMBER.desc())
                    .limit(1))
            .as("newest");

    /** The version that was agreed last. */
    private static final Table<?> AGREED = lateral(select(AGREEMENT_VERSION.fields())
                    .from(AGREEMENT_VERSION)
                    .where(OF_AGREEMENT, IS_AGREED)
                    .orderBy(AGREEMENT_VERSION.NUMBER.desc())
                    .limit(1))
            .as("agreed");

    @Override
    public Table<?> table() {
        return AGREEMENT;
    }

    @Override
    public int differing(DSLContext dsl) {
        var kept = row(
                AGREEMENT.NEWEST,
                AGREEMENT.NEWEST_STATE,
                AGREEMENT.TITLE,
                AGREEMENT.KIND_CODE,
                AGREEMENT.AWAITED.cast(SQLDataType.INTEGER),
                AGREEMENT.SINCE,
                AGREEMENT.LAST_DAY,
                AGREEMENT.AGREED,
                AGREEMENT.FIRST_REVIEW,
                AGREEMENT.REVIEW_MONTHS,
                AGREEMENT.TERM_UNTIL,
                AGREEMENT.RENEWAL_MONTHS,
                AGREEMENT.NOTICE_MONTHS);
        var followed = row(
                of(NEWEST, AGREEMENT_VERSION.NUMBER),
                of(NEWEST, AGREEMENT_VERSION.STATE),
                jsonbGetAttributeAsText(content(NEWEST), "title"),
                of(NEWEST, AGREEMENT_VERSION.KIND_CODE),
                awaited(),
                since(),
                lastDay(),
                of(AGREED, AGREEMENT_VERSION.NUMBER),
                term("firstReview", SQLDataType.LOCALDATE),
                term("reviewMonths", SQLDataType.SMALLINT),
                term("until", SQLDataType.LOCALDATE),
                term("renewalMonths", SQLDataType.SMALLINT),
                term("noticeMonths", SQLDataType.SMALLINT));
        return dsl.selectCount()
                .from(AGREEMENT)
                .leftJoin(NEWEST)
                .on(trueCondition())
                .leftJoin(AGREED)
                .on(trueCondition())
                .where(kept.isDistinctFrom(followed))
                .fetchSingle()
                .value1();
    }

    private static <T> Field<T> of(Table<?> version, Field<T> field) {
        return requireNonNull(version.field(field));
    }

    private static Field<JSONB> content(Table<?> version) {
        return of(version, AGREEMENT_VERSION.CONTENT).cast(SQLDataType.JSONB);
    }

    private static <T> Field<T> term(String name, DataType<T> type) {
        return jsonbGetAttributeAsText(jsonbGetAttribute(content(AGREED), "term"), name)
                .cast(type);
    }

    /** How many parties of the newest version are asked and have not answered. */
    private static Field<Integer> awaited() {
        var number = of(NEWEST, AGREEMENT_VERSION.NUMBER);
        var asked = selectCount()
                .from(AGREEMENT_PARTY)
                .where(AGREEMENT_PARTY.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                .and(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT.ID))
                .and(AGREEMENT_PARTY.NUMBER.eq(number));
        var answered = selectCount()
                .from(AGREEMENT_APPROVAL)
                .where(AGREEMENT_APPROVAL.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                .and(AGREEMENT_APPROVAL.AGREEMENT_ID.eq(AGREEMENT.ID))
                .and(AGREEMENT_APPROVAL.NUMBER.eq(number));
        return when(
                        of(NEWEST, AGREEMENT_VERSION.STATE).eq(inline(VersionState.PROPOSED.name())),
                        field(asked).minus(field(answered)))
                .otherwise(inline(0));
    }

    /** Since when the first version held that did. */
    private static Field<LocalDate> since() {
        return field(select(AGREEMENT_VERSION.SINCE)
                .from(AGREEMENT_VERSION)
                .where(OF_AGREEMENT, IS_AGREED)
                .orderBy(AGREEMENT_VERSION.NUMBER)
                .limit(1));
    }

    private static Field<LocalDate> lastDay() {
        return field(select(AGREEMENT_ENDING.LAST_DAY)
                .from(AGREEMENT_ENDING)
                .where(AGREEMENT_ENDING.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                .and(AGREEMENT_ENDING.AGREEMENT_ID.eq(AGREEMENT.ID)));
    }
}
