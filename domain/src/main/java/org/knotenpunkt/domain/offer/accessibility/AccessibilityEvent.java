package org.knotenpunkt.domain.offer.accessibility;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened about the public pages of a town, told without what anybody has written. */
public sealed interface AccessibilityEvent extends DomainEvent {
    /** The town has said how its pages can be used. */
    record StatementMade(MunicipalityId municipality, Instant at) implements AccessibilityEvent {
        @Override
        public UUID subject() {
            return municipality.value();
        }
    }

    /** Somebody has told the town something. */
    record FeedbackReceived(FeedbackId feedback, MunicipalityId municipality, Instant at)
            implements AccessibilityEvent {
        @Override
        public UUID subject() {
            return feedback.value();
        }
    }

    /** It was answered or seen to. */
    record FeedbackDone(FeedbackId feedback, MunicipalityId municipality, Instant at) implements AccessibilityEvent {
        @Override
        public UUID subject() {
            return feedback.value();
        }
    }

    /** It was deleted. */
    record FeedbackDeleted(FeedbackId feedback, MunicipalityId municipality, Instant at) implements AccessibilityEvent {
        @Override
        public UUID subject() {
            return feedback.value();
        }
    }
}
