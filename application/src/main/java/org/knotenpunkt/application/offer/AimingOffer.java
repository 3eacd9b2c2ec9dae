package org.knotenpunkt.application.offer;

import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/**
 * An offer that is good for a goal or a need.
 *
 * @param centreName of its centre, or of the town where it is for all of it
 * @param isShownElsewhere whether an offer that comes from it is published: a city-wide one takes place at the centres that have taken it in
 */
public record AimingOffer(
        OfferId id, String title, String centreName, OfferState state, boolean isShownElsewhere, OfferAims aims) {
    public Undertaking undertaking() {
        return new Undertaking(
                OfferRecordKind.OFFER, id.value(), title, centreName, stage(), aims.goals(), aims.needs());
    }

    private Stage stage() {
        return switch (state) {
            case DRAFT -> isShownElsewhere ? Stage.UNDER_WAY : Stage.PLANNED;
            case PUBLISHED -> Stage.UNDER_WAY;
            case ENDED -> Stage.OVER;
        };
    }
}
