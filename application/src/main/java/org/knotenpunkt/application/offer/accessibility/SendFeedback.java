package org.knotenpunkt.application.offer.accessibility;

import org.knotenpunkt.domain.offer.accessibility.AccessibilityError;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.shared.Result;

/** In-port: anybody tells something about public pages, and nobody is asked who they are. */
public interface SendFeedback {
    /** Hands it to whoever answers for them, unless that is a town that shows nothing to anybody. */
    Result<Feedback, AccessibilityError> send(PageOwner owner, FeedbackText text);
}
