package org.knotenpunkt.persistence.organisation.town;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.organisation.town.Changes.told;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE_NAME;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_STATEMENT;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.town.Renaming;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.OrganisationEvent;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceEvent;
import org.knotenpunkt.domain.shared.DomainEvent;

/** How something was called before an event and is called after it: events tell days and no names. */
final class Renamings {
    private static final Condition RENAMED = is(OrganisationEvent.OrganisationRenamed.class);
    private static final Condition CORRECTED = is(OrganisationEvent.OrganisationNameCorrected.class)
            .or(is(OrganisationEvent.FactWithdrawn.class).and(told("fact").eq(FactKind.NAME.name())));
    private static final Condition SPACE_RENAMED = is(SocialSpaceEvent.SocialSpaceRenamed.class);
    private static final Condition SPACE_CORRECTED = is(SocialSpaceEvent.SocialSpaceNameCorrected.class);

    /** The first day of the name; null where its beginning is not known. */
    private static final Field<LocalDate> FROM = told("from").cast(SQLDataType.LOCALDATE);

    private static final Field<LocalDate> FIRST_DAY =
            coalesce(FROM, inline("-infinity").cast(SQLDataType.LOCALDATE));
    private static final Field<LocalDate> DAY_BEFORE = FIRST_DAY.minus(1);

    /** What the event of the row changed about a name; null where it is about something else. */
    static final SelectField<@Nullable Renaming> OF_EVENT =
            row(before(), after()).mapping(Renamings::renaming);

    private Renamings() {}

    private static @Nullable Renaming renaming(@Nullable String before, @Nullable String after) {
        return after == null || after.equals(before) ? null : new Renaming(before, after);
    }

    private static Condition is(Class<? extends DomainEvent> type) {
        return DOMAIN_EVENT.TYPE.eq(inline(DomainEvent.typeOf(type)));
    }

    private static Field<String> before() {
        return case_().when(RENAMED, nameOn(DAY_BEFORE))
                .when(SPACE_RENAMED, nameOfSpaceOn(DAY_BEFORE))
                .when(
                        CORRECTED.or(SPACE_CORRECTED),
                        withdrawn(WITHDRAWN_STATEMENT.WITHDRAWN_AT.eq(DOMAIN_EVENT.OCCURRED_AT)));
    }

    /** As it stood then: what has been taken back of it since, or else what is still there. */
    private static Field<String> after() {
        var takenBackSince = withdrawn(WITHDRAWN_STATEMENT.WITHDRAWN_AT.gt(DOMAIN_EVENT.OCCURRED_AT));
        return case_().when(RENAMED.or(CORRECTED), coalesce(takenBackSince, nameOn(FIRST_DAY)))
                .when(SPACE_RENAMED.or(SPACE_CORRECTED), coalesce(takenBackSince, nameOfSpaceOn(FIRST_DAY)));
    }

    private static Field<String> withdrawn(Condition when) {
        return field(select(WITHDRAWN_STATEMENT.WORDS)
                .from(WITHDRAWN_STATEMENT)
                .where(WITHDRAWN_STATEMENT.SUBJECT_ID.eq(DOMAIN_EVENT.SUBJECT_ID))
                .and(WITHDRAWN_STATEMENT.ABOUT.eq(inline(FactKind.NAME.name())))
                .and(WITHDRAWN_STATEMENT.VALID_FROM.isNotDistinctFrom(FROM))
                .and(when)
                .orderBy(WITHDRAWN_STATEMENT.POSITION)
                .limit(inline(1)));
    }

    private static Field<String> nameOn(Field<LocalDate> day) {
        var inFull = when(ORGANISATION_NAME.SHORT_NAME.isNull(), ORGANISATION_NAME.FULL_NAME)
                .otherwise(
                        concat(ORGANISATION_NAME.FULL_NAME, inline(" ("), ORGANISATION_NAME.SHORT_NAME, inline(")")));
        return field(select(inFull)
                .from(ORGANISATION_NAME)
                .where(ORGANISATION_NAME.ORGANISATION_ID.eq(DOMAIN_EVENT.SUBJECT_ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, day)));
    }

    private static Field<String> nameOfSpaceOn(Field<LocalDate> day) {
        return field(select(SOCIAL_SPACE_NAME.NAME)
                .from(SOCIAL_SPACE_NAME)
                .where(SOCIAL_SPACE_NAME.MUNICIPALITY_ID.eq(DOMAIN_EVENT.MUNICIPALITY_ID))
                .and(SOCIAL_SPACE_NAME.SOCIAL_SPACE_ID.eq(DOMAIN_EVENT.SUBJECT_ID))
                .and(holds(SOCIAL_SPACE_NAME.VALID_FROM, SOCIAL_SPACE_NAME.VALID_UNTIL, day)));
    }
}
