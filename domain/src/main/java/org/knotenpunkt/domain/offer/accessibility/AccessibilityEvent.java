package org.knotenpunkt.domain.offer.accessibility;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened about public pages, told without what anybody has written. */
public sealed interface AccessibilityEvent extends DomainEvent {
    /** Whoever answers for the pages has said how they can be used: a town, or, for those that are of none, whoever runs the server. */
    record StatementMade(@Nullable MunicipalityId municipality, Instant at) implements AccessibilityEvent {
        @Override
        public UUID subject() {
            return PageOwner.ofTown(municipality).id();
        }
    }

    /** Somebody has told something about them. */
    record FeedbackReceived(FeedbackId feedback, @Nullable MunicipalityId municipality, Instant at)
            implements AccessibilityEvent {
        @Override
        public UUID subject() {
            return feedback.value();
        }
    }

    /** It was answered or seen to. */
    record FeedbackDone(FeedbackId feedback, @Nullable MunicipalityId municipality, Instant at)
            implements AccessibilityEvent {
        @Override
        public UUID subject() {
            return feedback.value();
        }
    }

    /** It was deleted. */
    record FeedbackDeleted(FeedbackId feedback, @Nullable MunicipalityId municipality, Instant at)
            implements AccessibilityEvent {
        @Override
        public UUID subject() {
            return feedback.value();
        }
    }
}
