package org.knotenpunkt.application.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Validity;

/**
 * What has come about with an agreement beside what it says, when it did and no more. Whoever sees the agreement sees that, too.
 *
 * @param reviews the one that opens last first
 * @param disputes the one that was raised last first
 * @param releases the one that was given last first
 */
public record Occasions(List<Reviewed> reviews, List<Disputed> disputes, List<Released> releases) {
    /** Nothing has come about. */
    public static final Occasions NONE = new Occasions(List.of(), List.of(), List.of());

    public Occasions {
        reviews = List.copyOf(reviews);
        disputes = List.copyOf(disputes);
        releases = List.copyOf(releases);
    }

    /**
     * Its parties look at it together.
     *
     * @param closedAt null as long as they rate
     * @param concludedAt null as long as it is open what follows
     */
    public record Reviewed(
            ReviewId review,
            LocalDate opens,
            @Nullable Instant closedAt,
            @Nullable Instant concludedAt) {}

    /**
     * Parties have something to settle.
     *
     * @param party that has raised it
     * @param overAt since when it is in its state; null as long as it is open
     */
    public record Disputed(
            DisagreementId disagreement,
            DisagreementKind kind,
            OrganisationId party,
            LocalDate on,
            DisagreementState state,
            @Nullable Instant overAt) {}

    /**
     * The office of a network may read it.
     *
     * @param network what it is called
     * @param revokedAt null if nobody has ended it before its time
     */
    public record Released(
            String network,
            Validity validity,
            Instant givenAt,
            @Nullable Instant revokedAt) {}
}
