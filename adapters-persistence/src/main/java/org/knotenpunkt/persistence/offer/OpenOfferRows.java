package org.knotenpunkt.persistence.offer;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.begun;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.stateKey;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Holder;
import org.knotenpunkt.application.offer.OpenOffer;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.tables.tables.Organisation;

/**
 * Published offers of all towns as everybody sees them. The tables of the centres and of who holds what are two.
 *
 * @param zone in which days begin
 */
record OpenOfferRows(ZoneId zone) {
    static final Organisation HOLDER = ORGANISATION.as("holder");

    /** The expression of which there is an index. */
    static final Field<UUID> HOLDER_ID = coalesce(OFFER.PROVIDER_ID, OFFER.CENTRE_ID);

    /** Those to which the condition applies. */
    SelectConditionStep<Record1<OpenOffer>> all(@Nullable LocalDateTime from, LocalDate today, Condition which) {
        return select(offer(from, today))
                .from(OFFER)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(OFFER.CENTRE_ID))
                .join(HOLDER)
                .on(HOLDER.ID.eq(HOLDER_ID))
                .where(which);
    }

    /** The offer of a row with its centre and its holder, and the sessions from the day on, or all of them. */
    SelectField<OpenOffer> offer(@Nullable LocalDateTime from, LocalDate today) {
        return row(
                        OfferFields.site(today),
                        stateKey(ORGANISATION.HOME_MUNICIPALITY_ID, today),
                        holder(today),
                        published(from, today),
                        row(
                                        greatest(OFFER.CHANGED_AT, ORGANISATION.CHANGED_AT, HOLDER.CHANGED_AT),
                                        greatest(begun(ORGANISATION.ID, today), begun(HOLDER.ID, today)))
                                .mapping(this::changed))
                .mapping(OpenOffer::new);
    }

    /** When it was noted last that something is another, or when what had been noted before began, if that was later. */
    private Instant changed(OffsetDateTime noted, @Nullable LocalDate begun) {
        var at = noted.toInstant();
        return begun == null || beginning(begun).isBefore(at) ? at : beginning(begun);
    }

    private Instant beginning(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static SelectField<Programme.Published> published(@Nullable LocalDateTime from, LocalDate today) {
        var shown = from == null ? trueCondition() : OfferFields.isToCome(from);
        return OfferFields.published(today, shown);
    }

    static SelectField<Holder> holder(LocalDate today) {
        return row(
                        HOLDER.ID.convertFrom(OrganisationId::new),
                        HOLDER.KIND.convertFrom(OrganisationKind::valueOf),
                        nameOn(today, HOLDER.ID),
                        nameOn(today, HOLDER.HOME_MUNICIPALITY_ID),
                        stateKey(HOLDER.HOME_MUNICIPALITY_ID, today),
                        OfferFields.address(HOLDER.ID, today))
                .mapping(Holder::new);
    }

    /** The ids of the offers that are another since the instant: by themselves, by their centres or by their holders, each found by its index. */
    Select<Record1<UUID>> changedSince(Instant since, LocalDate today) {
        var day = since.atZone(zone).toLocalDate();
        var first = beginning(day).isBefore(since) ? day.plusDays(1) : day;
        var organisations = OrganisationFields.changedSince(since, first, today);
        return ids(OFFER.CHANGED_AT.ge(since.atOffset(ZoneOffset.UTC)))
                .union(ids(OFFER.CENTRE_ID.in(organisations)))
                .union(ids(HOLDER_ID.in(organisations)));
    }

    private static Select<Record1<UUID>> ids(Condition which) {
        return select(OFFER.ID).from(OFFER).where(OfferFields.IS_PUBLISHED).and(which);
    }
}
