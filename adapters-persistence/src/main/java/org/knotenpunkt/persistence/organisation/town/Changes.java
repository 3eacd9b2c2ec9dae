package org.knotenpunkt.persistence.organisation.town;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.ref;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record11;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.organisation.town.ImportedHere;
import org.knotenpunkt.application.organisation.town.Renaming;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.organisation.socialspace.SpaceNames;

/** The query for what has happened in a town, in words that people know today, and the parts of which it is made. */
public final class Changes {
    private Changes() {}

    private static final String IMPORTED = DomainEvent.typeOf(RegisterEvent.RegisterImported.class);

    /**
     * What other features tell is for those who may see what they keep: an agreement tells its parties what has happened to it. What centres
     * say of city-wide offers is for all who work in the town.
     */
    private static final Condition FOR_THE_TOWN = DOMAIN_EVENT
            .TYPE
            .like("organisation.%")
            .or(DOMAIN_EVENT.TYPE.like("initiative.%"))
            .or(DOMAIN_EVENT.TYPE.like("offer.placement-%"));

    /** Those of the town before the position, the newest first; organisations are called as on the day. */
    static Select<
                    Record11<
                            Long,
                            Instant,
                            String,
                            UUID,
                            OrganisationRef,
                            String,
                            OrganisationRef,
                            String,
                            String,
                            @Nullable Renaming,
                            @Nullable ImportedHere>>
            of(MunicipalityId town, LocalDate day, long before, int limit) {
        return telling(
                        town,
                        day,
                        newest(DOMAIN_EVENT.MUNICIPALITY_ID.eq(town.value()).and(FOR_THE_TOWN), before, limit)
                                .unionAll(newest(
                                        DOMAIN_EVENT
                                                .TYPE
                                                .eq(inline(IMPORTED))
                                                .and(ImportsHere.changed(town, DOMAIN_EVENT.SUBJECT_ID)),
                                        before,
                                        limit)))
                .orderBy(DOMAIN_EVENT.POSITION.desc())
                .limit(limit);
    }

    /**
     * Those of the town that fit, the newest first by the time of which they tell, and so many at most; organisations are called as on the day.
     */
    public static Field<List<Change>> newestOf(MunicipalityId town, LocalDate day, Condition which, int limit) {
        var newest = select(DOMAIN_EVENT.POSITION)
                .from(DOMAIN_EVENT)
                .where(which)
                .orderBy(DOMAIN_EVENT.OCCURRED_AT.desc(), DOMAIN_EVENT.POSITION.desc())
                .limit(limit);
        return multiset(telling(town, day, newest)
                        .orderBy(DOMAIN_EVENT.OCCURRED_AT.desc(), DOMAIN_EVENT.POSITION.desc()))
                .convertFrom(rows -> rows.map(mapping(Changes::change)));
    }

    private static SelectConditionStep<
                    Record11<
                            Long,
                            Instant,
                            String,
                            UUID,
                            OrganisationRef,
                            String,
                            OrganisationRef,
                            String,
                            String,
                            @Nullable Renaming,
                            @Nullable ImportedHere>>
            telling(MunicipalityId town, LocalDate day, Select<Record1<Long>> positions) {
        var organisation = ORGANISATION.as("organisation_of_event");
        var other = ORGANISATION.as("other_of_event");
        var withdrawn = WITHDRAWN_ORGANISATION.as("withdrawn_of_event");
        return select(
                        DOMAIN_EVENT.POSITION,
                        DOMAIN_EVENT.OCCURRED_AT.convertFrom(OffsetDateTime::toInstant),
                        DOMAIN_EVENT.TYPE,
                        DOMAIN_EVENT.SUBJECT_ID,
                        ref(organisation, withdrawn, day),
                        SpaceNames.of(DOMAIN_EVENT.SUBJECT_ID, DOMAIN_EVENT.MUNICIPALITY_ID),
                        ref(other, day),
                        detail(),
                        label(),
                        Renamings.OF_EVENT,
                        ImportsHere.of(town))
                .from(DOMAIN_EVENT)
                .leftJoin(organisation)
                .on(organisation.ID.eq(about(DOMAIN_EVENT.SUBJECT_ID)))
                .leftJoin(withdrawn)
                .on(withdrawn.ID.eq(about(DOMAIN_EVENT.SUBJECT_ID)))
                .leftJoin(other)
                .on(other.ID.eq(atTheOtherEnd()))
                .leftJoin(REGISTER_IMPORT)
                .on(REGISTER_IMPORT.ID.eq(DOMAIN_EVENT.SUBJECT_ID))
                .where(DOMAIN_EVENT.POSITION.in(positions));
    }

    private static Select<Record1<Long>> newest(Condition which, long before, int limit) {
        return select(DOMAIN_EVENT.POSITION)
                .from(DOMAIN_EVENT)
                .where(which)
                .and(DOMAIN_EVENT.POSITION.lt(before))
                .orderBy(DOMAIN_EVENT.POSITION.desc())
                .limit(limit);
    }

    /** The organisation in question: the one that the event names, or else its subject. */
    public static Field<UUID> about(Field<UUID> subject) {
        return coalesce(
                told("organisation").cast(SQLDataType.UUID),
                told("fromOrganisation").cast(SQLDataType.UUID),
                told("centre").cast(SQLDataType.UUID),
                subject);
    }

    /** The organisation to which the one in question is related. */
    public static Field<UUID> atTheOtherEnd() {
        return told("toOrganisation").cast(SQLDataType.UUID);
    }

    /** The name of a constant that says more. */
    public static Field<String> detail() {
        return coalesce(told("kind"), told("scheme"), told("ending"), told("fact"), told("phase"));
    }

    /** What a town calls a function of its own. */
    private static Field<String> label() {
        return field(select(ORGANISATION_FUNCTION.LABEL)
                .from(ORGANISATION_FUNCTION)
                .where(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(DOMAIN_EVENT.MUNICIPALITY_ID))
                .and(ORGANISATION_FUNCTION.ID.eq(told("function").cast(SQLDataType.UUID))));
    }

    static Field<String> told(String name) {
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
            @Nullable String detail,
            @Nullable String label,
            @Nullable Renaming renaming,
            @Nullable ImportedHere imported) {
        return new Change(at, type, subject, organisation, socialSpace, other, detail, label, renaming, imported);
    }
}
