package org.knotenpunkt.domain.partnership.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Party;

/**
 * As much of a review as somebody may see.
 *
 * @param sheets those of all parties, in the order of the agreement
 * @param comparison of all that is handed in and may be seen; empty lines where that is nothing
 */
public record SeenReview(List<SeenSheet> sheets, Comparison comparison) {
    /**
     * As much of a sheet as somebody may see.
     *
     * @param handedInAt null if the party has not handed in
     * @param ratings null where they are not to be seen, which is not the same as none
     * @param revision how often an own one was changed; 0 for others
     * @param own whether it is of a party for which the one who looks speaks
     */
    public record SeenSheet(
            Party party,
            @Nullable Instant handedInAt,
            @Nullable List<Rating> ratings,
            long revision,
            boolean own) {
        public SeenSheet {
            ratings = ratings == null ? null : List.copyOf(ratings);
        }

        /** What the party says about the criterion, as far as that is to be seen. */
        public Optional<Rating> rating(String criterion) {
            return Optional.ofNullable(ratings).stream()
                    .flatMap(List::stream)
                    .filter(rating -> rating.criterion().equals(criterion))
                    .findFirst();
        }
    }

    public SeenReview {
        sheets = List.copyOf(sheets);
    }

    /** That of the party; empty if it is not asked. */
    public Optional<SeenSheet> sheetOf(OrganisationId party) {
        return sheets.stream()
                .filter(sheet -> sheet.party().organisation().equals(party))
                .findFirst();
    }
}
