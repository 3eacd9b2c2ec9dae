package org.knotenpunkt.application.offer.accessibility;

import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityError;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: the coordination of a town, and whoever runs the server, say how the public pages can be used for which they answer, and see to what they are told. */
public interface KeepAccessibility {
    Result<AccessibilityStatement, AccessibilityError> statement(Actor actor, PageOwner owner);

    /** @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is no longer in the version */
    Result<AccessibilityStatement, AccessibilityError> describe(
            Actor actor, PageOwner owner, long version, StatementContent content);

    /** What the owner was told: what is not done first, the newest of it first. */
    Result<Page<Feedback>, AccessibilityError> list(Actor actor, PageOwner owner, PageRequest page);

    Result<Feedback, AccessibilityError> read(Actor actor, FeedbackId feedback);

    /** Notes that it was answered or seen to, and forgets where the answer went. */
    Result<Feedback, AccessibilityError> finish(Actor actor, FeedbackId feedback, long version);

    /** Deletes it for good. */
    Result<Feedback, AccessibilityError> delete(Actor actor, FeedbackId feedback, long version);
}
