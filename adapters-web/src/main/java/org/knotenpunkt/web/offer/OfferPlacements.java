package org.knotenpunkt.web.offer;

import java.util.List;
import org.knotenpunkt.application.offer.placement.PlacedAt;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.web.shared.text.Words;

/**
 * To which centres a city-wide offer is proposed, as its page shows it.
 *
 * @param proposes whether the visitor proposes it to centres
 */
public record OfferPlacements(Offer offer, List<At> all, boolean proposes, Words words) {
    /**
     * A placement.
     *
     * @param answers whether the visitor answers for the centre
     */
    public record At(PlacedAt placed, boolean answers) {
        public Placement placement() {
            return placed.placement();
        }

        public boolean isOpen() {
            return placement().state() == PlacementState.PROPOSED;
        }
    }

    /** What the visitor is to answer for a centre. */
    public List<At> toAnswer() {
        return all.stream()
                .filter(at -> at.isOpen() && at.answers() && offer.isFollowed())
                .toList();
    }

    /** How it stands, and since when. */
    public String state(At at) {
        var ended = at.placed().endedAt();
        if (ended != null) {
            return words.text("placement.ended", "day", words.day(ended));
        }
        return at.placement()
                .answeredAt()
                .map(answered ->
                        words.text("placement.answered", "state", at.placement().state(), "day", words.day(answered)))
                .orElseGet(() -> words.show(at.placement().state()));
    }

    public String path(At at) {
        return "%s/placements/%s"
                .formatted(OfferPaths.of(offer.id()), at.placement().id());
    }

    public String dates(At at) {
        return PlacementWords.dates(at.placement().schedule(), words);
    }
}
