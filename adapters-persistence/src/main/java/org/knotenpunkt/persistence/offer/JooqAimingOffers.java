package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.offer.OfferFields.TITLE;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.knotenpunkt.application.offer.AimingOffer;
import org.knotenpunkt.application.partnership.undertaking.Undertakings;
import org.knotenpunkt.domain.offer.OfferAction;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;

/** Offers in PostgreSQL that are good for goals or needs, by one statement. */
public final class JooqAimingOffers implements Undertakings {
    private final Database database;

    @Inject
    public JooqAimingOffers(Database database) {
        this.database = database;
    }

    @Override
    public Action seenBy() {
        return OfferAction.READ_OFFERS;
    }

    @Override
    public List<Undertaking> in(MunicipalityId town, LocalDate day) {
        return database
                .dsl()
                .select(
                        OFFER.ID.convertFrom(OfferId::new),
                        TITLE,
                        nameOn(day, OFFER.CENTRE_ID),
                        OFFER.STATE.convertFrom(OfferState::valueOf),
                        field(isShownElsewhere()),
                        OfferRows.AIMS)
                .from(OFFER)
                .where(OFFER.MUNICIPALITY_ID.eq(town.value()))
                .and(cardinality(OFFER.GOALS).plus(cardinality(OFFER.NEEDS)).gt(0))
                .orderBy(lower(TITLE), OFFER.ID)
                .fetch(mapping(AimingOffer::new))
                .stream()
                .map(AimingOffer::undertaking)
                .toList();
    }

    /** A city-wide offer itself is never published: what centres have made of it is. */
    private static Condition isShownElsewhere() {
        var placed = OFFER.as("placed");
        return OFFER.CENTRE_ID
                .eq(OFFER.MUNICIPALITY_ID)
                .and(exists(selectOne()
                        .from(placed)
                        .where(placed.MUNICIPALITY_ID.eq(OFFER.MUNICIPALITY_ID))
                        .and(placed.ORIGIN_ID.eq(OFFER.ID))
                        .and(placed.STATE.eq(OfferState.PUBLISHED.name()))));
    }
}
