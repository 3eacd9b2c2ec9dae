package org.knotenpunkt.persistence.organisation.town;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_ORGANISATION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.socialspace.SpaceNames;

/** The query for what has happened in a town, in words that people know today, and the parts of which it is made. */
public final class Changes {
    private Changes() {}

    /** Those before the position, the newest first. */
    static Select<Record8<Long, Instant, String, UUID, OrganisationRef, String, OrganisationRef, String>> of(
            MunicipalityId town, long before, int limit) {
        var organisation = ORGANISATION.as("organisation_of_event");
        var other = ORGANISATION.as("other_of_event");
        var withdrawn = WITHDRAWN_ORGANISATION.as("withdrawn_of_event");
        return select(
                        DOMAIN_EVENT.POSITION,
                        DOMAIN_EVENT.OCCURRED_AT.convertFrom(OffsetDateTime::toInstant),
                        DOMAIN_EVENT.TYPE,
                        DOMAIN_EVENT.SUBJECT_ID,
                        ref(organisation, withdrawn),
                        SpaceNames.of(DOMAIN_EVENT.SUBJECT_ID, DOMAIN_EVENT.MUNICIPALITY_ID),
                        ref(other),
                        detail())
                .from(DOMAIN_EVENT)
                .leftJoin(organisation)
                .on(organisation.ID.eq(about(DOMAIN_EVENT.SUBJECT_ID)))
                .leftJoin(withdrawn)
                .on(withdrawn.ID.eq(about(DOMAIN_EVENT.SUBJECT_ID)))
                .leftJoin(other)
                .on(other.ID.eq(atTheOtherEnd()))
                .where(DOMAIN_EVENT.MUNICIPALITY_ID.eq(town.value()))
                .and(DOMAIN_EVENT.POSITION.lt(before))
                .and(DOMAIN_EVENT.TYPE.notLike("access.%"))
                .orderBy(DOMAIN_EVENT.POSITION.desc())
                .limit(limit);
    }

    /** The organisation in question: the one that the event names, or else its subject. */
    public static Field<UUID> about(Field<UUID> subject) {
        return coalesce(
                told("organisation").cast(SQLDataType.UUID),
                told("fromOrganisation").cast(SQLDataType.UUID),
                subject);
    }

    /** The organisation to which the one in question is related. */
    public static Field<UUID> atTheOtherEnd() {
        return told("toOrganisation").cast(SQLDataType.UUID);
    }

    /** The name of a constant that says more. */
    public static Field<String> detail() {
        return coalesce(told("kind"), told("scheme"), told("ending"));
    }

    private static Field<String> told(String name) {
        return jsonbGetAttributeAsText(DOMAIN_EVENT.PAYLOAD, name);
    }

    static Change change(
            Long position,
            Instant at,
            String type,
            UUID subject,
            @Nullable OrganisationRef organisation,
            @Nullable String socialSpace,
            @Nullable OrganisationRef other,
            @Nullable String detail) {
        return new Change(at, type, subject, organisation, socialSpace, other, detail);
    }
}
