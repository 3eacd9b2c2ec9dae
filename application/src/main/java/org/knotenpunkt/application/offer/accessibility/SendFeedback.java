package org.knotenpunkt.application.offer.accessibility;

import org.knotenpunkt.domain.offer.accessibility.AccessibilityError;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackText;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: anybody tells a town something about its public pages, and nobody is asked who they are. */
public interface SendFeedback {
    /** Hands it to the town, unless that shows nothing to anybody. */
    Result<Feedback, AccessibilityError> send(MunicipalityId town, FeedbackText text);
}
