package org.knotenpunkt.domain.partnership.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a review. It tells who and which, and never what a party said. */
public sealed interface ReviewEvent extends DomainEvent {
    ReviewId review();

    @Override
    default UUID subject() {
        return review().value();
    }

    /** The parties are asked to rate. */
    record ReviewOpened(
            ReviewId review,
            MunicipalityId municipality,
            AgreementId agreement,
            FrameRef frame,
            LocalDate opens,
            LocalDate due,
            Instant at)
            implements ReviewEvent {}

    /** They are asked to rate by another day. */
    record ReviewRescheduled(ReviewId review, MunicipalityId municipality, LocalDate due, Instant at)
            implements ReviewEvent {}

    /** A party works on its sheet. */
    record RatingsRevised(ReviewId review, MunicipalityId municipality, OrganisationId party, Instant at)
            implements ReviewEvent {}

    /** A party has said all it wants to say. */
    record RatingsHandedIn(ReviewId review, MunicipalityId municipality, OrganisationId party, Instant at)
            implements ReviewEvent {}

    /**
     * All is on the table.
     *
     * @param missing the parties that have not handed in
     */
    record ReviewClosed(ReviewId review, MunicipalityId municipality, List<OrganisationId> missing, Instant at)
            implements ReviewEvent {
        public ReviewClosed {
            missing = List.copyOf(missing);
        }
    }

    /** What follows for a criterion is written down, or written down anew. */
    record ConclusionDrawn(ReviewId review, MunicipalityId municipality, String criterion, Instant at)
            implements ReviewEvent {}

    /** Everything that follows is written down. */
    record ReviewConcluded(ReviewId review, MunicipalityId municipality, AgreementId agreement, Instant at)
            implements ReviewEvent {}

    /** The agreement is not to be changed as was concluded about the criterion. */
    record ConclusionDropped(ReviewId review, MunicipalityId municipality, String criterion, Instant at)
            implements ReviewEvent {}
}
