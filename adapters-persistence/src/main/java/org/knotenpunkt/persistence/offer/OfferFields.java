package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.jsonbGetAttribute;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.localDateTimeAdd;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.tables.tables.Organisation;

/** The parts of which queries for offers, their sessions and their centres are made. */
public final class OfferFields {
    /** The title of an offer, in the language in which it was written. */
    public static final Field<String> TITLE =
            jsonbGetAttributeAsText(jsonbGetAttribute(OFFER.TEXTS, "original"), "title");

    public static final Condition IS_PUBLISHED = OFFER.STATE.eq(OfferState.PUBLISHED.name());

    /** The session was announced: it took place as far as anybody knows, unless it is cancelled. */
    public static final Condition IS_ANNOUNCED = condition(OFFER_SESSION.ANNOUNCED)
            .or(IS_PUBLISHED.and(OFFER.PUBLISHED_ON
                    .isNull()
                    .or(OFFER_SESSION.STARTS_AT.ge(OFFER.PUBLISHED_ON.cast(SQLDataType.LOCALDATETIME)))));

    /** The session is one of the offer. */
    public static final Condition OF_OFFER =
            OFFER_SESSION.MUNICIPALITY_ID.eq(OFFER.MUNICIPALITY_ID).and(OFFER_SESSION.OFFER_ID.eq(OFFER.ID));

    private OfferFields() {}

    /** The session begins on one of the days from the first to the last. */
    public static Condition between(LocalDate first, LocalDate last) {
        return OFFER_SESSION
                .STARTS_AT
                .ge(first.atStartOfDay())
                .and(OFFER_SESSION.STARTS_AT.lt(last.plusDays(1).atStartOfDay()));
    }

    /** The session is still to come, as {@link Session#isToCome} has it: none is longer than the longest, so that an index finds it. */
    static Condition isToCome(LocalDateTime from) {
        return OFFER_SESSION
                .STARTS_AT
                .gt(from.minus(Schedule.LONGEST))
                .and(localDateTimeAdd(OFFER_SESSION.STARTS_AT, OFFER_SESSION.MINUTES, DatePart.MINUTE)
                        .gt(from));
    }

    /** The session is still to come at the time, and begins on the last day at the latest. */
    static Condition isToCome(LocalDateTime from, LocalDate last) {
        return isToCome(from).and(OFFER_SESSION.STARTS_AT.lt(last.plusDays(1).atStartOfDay()));
    }

    /** The offer has a session that is still to come. */
    static Condition isNotOver(LocalDateTime from) {
        return exists(selectOne().from(OFFER_SESSION).where(OF_OFFER).and(isToCome(from)));
    }

    /** The organisation is a centre of a town that exists on the day. */
    static Condition isCentre(LocalDate day) {
        return isCentre(ORGANISATION, day);
    }

    public static Condition isCentre(Organisation organisation, LocalDate day) {
        return organisation
                .KIND
                .eq(OrganisationKind.FAMILY_CENTRE.name())
                .and(organisation.HOME_MUNICIPALITY_ID.isNotNull())
                .and(Periods.lasts(organisation.LAST_DAY, day));
    }

    /** Who hosts a centre is what its town knows, and not open to everybody: the address is, and the name. */
    static SelectField<Programme.Site> site(LocalDate day) {
        return row(
                        ORGANISATION.ID.convertFrom(CentreId::new),
                        town(ORGANISATION.HOME_MUNICIPALITY_ID, day),
                        nameOn(day, ORGANISATION.ID),
                        ProgrammeSlugs.of(ORGANISATION.ID),
                        address(ORGANISATION.ID, day))
                .mapping(Programme.Site::new);
    }

    public static SelectField<Programme.Town> town(Field<UUID> id, LocalDate day) {
        return row(id.convertFrom(MunicipalityId::new), nameOn(day, id), ProgrammeSlugs.of(id))
                .mapping(Programme.Town::new);
    }

    static Field<@Nullable Address> address(Field<UUID> organisation, LocalDate day) {
        return multiset(select(
                                ORGANISATION_ADDRESS.STREET,
                                ORGANISATION_ADDRESS.POSTAL_CODE,
                                ORGANISATION_ADDRESS.PLACE)
                        .from(ORGANISATION_ADDRESS)
                        .where(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(organisation))
                        .and(Periods.includes(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, day)))
                .convertFrom(rows ->
                        rows.map(mapping(Address::new)).stream().findFirst().orElse(null));
    }

    /** A published offer with the sessions to which the condition applies. */
    static SelectField<Programme.Published> published(LocalDate day, Condition shown) {
        return row(
                        OFFER.ID.convertFrom(OfferId::new),
                        OfferRows.CONTENT,
                        nameOn(day, OFFER.PROVIDER_ID),
                        OfferRows.PUBLICATION,
                        OfferRows.sessions(shown),
                        OFFER.VERSION,
                        OFFER.CHANGED_AT.convertFrom(OffsetDateTime::toInstant))
                .mapping(Programme.Published::new);
    }
}
