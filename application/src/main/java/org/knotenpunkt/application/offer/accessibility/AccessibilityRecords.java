package org.knotenpunkt.application.offer.accessibility;

import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.application.offer.PlaceKey;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;

/** Out-port: keeps what is said about the accessibility of public pages, and what people tell about them. */
public interface AccessibilityRecords {
    /**
     * The town with its statement; empty if there is no such town, or none of its centres exists on the day and it asks nobody anything, as far as
     * the actor sees.
     */
    Optional<PublicPages> town(PlaceKey town, LocalDate today);

    /** What the owner has said; {@linkplain AccessibilityStatement#none nothing} at first. */
    AccessibilityStatement statement(PageOwner owner);

    /** @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it was read */
    void save(AccessibilityStatement statement);

    Optional<Feedback> feedback(FeedbackId id);

    /** @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it was read */
    void save(Feedback feedback);

    /** Forgets it. */
    void delete(Feedback feedback);

    /** What the owner was told: what is not done first, the newest of it first. */
    Page<Feedback> feedback(PageOwner owner, PageRequest page);
}
