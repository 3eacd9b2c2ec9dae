package org.knotenpunkt.domain.partnership.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Party;

/**
 * What one party says.
 *
 * @param party as it took part when the round was opened
 * @param ratings in the order of the frame; some may be missing until it is handed in
 * @param handedIn when and by whom; null as long as the party works on it
 * @param revision how often it was changed
 */
public record RatingSheet(
        Party party, List<Rating> ratings, @Nullable HandIn handedIn, long revision) {
    /**
     * That a party has said all it wants to say.
     *
     * @param by the account that said so
     */
    public record HandIn(Instant at, UUID by) {}

    public RatingSheet {
        ratings = List.copyOf(ratings);
    }

    static RatingSheet blank(Party party) {
        return new RatingSheet(party, List.of(), null, 0);
    }

    RatingSheet saying(List<Rating> next) {
        return new RatingSheet(party, next, null, revision + 1);
    }

    RatingSheet handedIn(HandIn how) {
        return new RatingSheet(party, ratings, how, revision + 1);
    }

    public OrganisationId organisation() {
        return party.organisation();
    }

    public boolean isHandedIn() {
        return handedIn != null;
    }

    /** Those of the criteria about which it says nothing, in their order. */
    List<String> missing(List<String> criteria) {
        return criteria.stream()
                .filter(criterion ->
                        ratings.stream().noneMatch(rating -> rating.criterion().equals(criterion)))
                .toList();
    }
}
