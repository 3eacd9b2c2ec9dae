package org.knotenpunkt.persistence.offer;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_PLACEMENT;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferRow;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.placement.PlacementState;

/** How many centres say what of a city-wide offer. */
final class PlacementTally {
    /** Nothing was proposed to the centre since: ids are given in the order of time. */
    static final Condition IS_LAST = isLast();

    /** Of the offer of the row; null where that is one of a centre. */
    static final Field<OfferRow.@Nullable Answers> OF_OFFER = ofOffer();

    private PlacementTally() {}

    private static Condition isLast() {
        var later = OFFER_PLACEMENT.as("later_placement");
        return notExists(selectOne()
                .from(later)
                .where(later.MUNICIPALITY_ID.eq(OFFER_PLACEMENT.MUNICIPALITY_ID))
                .and(later.ORIGINAL_ID.eq(OFFER_PLACEMENT.ORIGINAL_ID))
                .and(later.CENTRE_ID.eq(OFFER_PLACEMENT.CENTRE_ID))
                .and(later.ID.gt(OFFER_PLACEMENT.ID)));
    }

    private static Field<OfferRow.@Nullable Answers> ofOffer() {
        var placed = OFFER.as("placed_offer");
        return multiset(select(
                                count().filterWhere(placed.STATE.ne(OfferState.ENDED.name())),
                                count().filterWhere(OFFER_PLACEMENT
                                        .STATE
                                        .eq(PlacementState.REFUSED.name())
                                        .and(IS_LAST)),
                                count().filterWhere(OFFER_PLACEMENT.STATE.eq(PlacementState.PROPOSED.name())))
                        .from(OFFER_PLACEMENT)
                        .leftJoin(placed)
                        .on(placed.MUNICIPALITY_ID.eq(OFFER_PLACEMENT.MUNICIPALITY_ID))
                        .and(placed.ID.eq(OFFER_PLACEMENT.PLACED_ID))
                        .where(OFFER_PLACEMENT.MUNICIPALITY_ID.eq(OFFER.MUNICIPALITY_ID))
                        .and(OFFER_PLACEMENT.ORIGINAL_ID.eq(OFFER.ID))
                        .having(OFFER.CENTRE_ID.eq(OFFER.MUNICIPALITY_ID)))
                .convertFrom(rows -> rows.map(Records.mapping(OfferRow.Answers::new)).stream()
                        .findFirst()
                        .orElse(null));
    }
}
