package org.knotenpunkt.domain.offer.accessibility;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.Result;

/**
 * Something that somebody has told about public pages to whoever answers for them. Where the answer goes is kept until it is given, and not longer.
 * Instances are immutable.
 */
public final class Feedback implements Aggregate<Feedback> {
    private final FeedbackId id;
    private final PageOwner owner;
    private final FeedbackText text;
    private final Instant received;
    private final boolean done;
    private final long version;
    private final Changes<AccessibilityEvent> changes;

    private Feedback(
            FeedbackId id,
            PageOwner owner,
            FeedbackText text,
            Instant received,
            boolean done,
            long version,
            Changes<AccessibilityEvent> changes) {
        this.id = id;
        this.owner = owner;
        this.text = text;
        this.received = received;
        this.done = done;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static Feedback restore(
            FeedbackId id, PageOwner owner, FeedbackText text, Instant received, boolean done, long version) {
        return new Feedback(id, owner, text, received, done, version, Changes.none());
    }

    public static Feedback received(FeedbackId id, PageOwner owner, FeedbackText text, Instant at) {
        return new Feedback(
                id,
                owner,
                text,
                at,
                false,
                0,
                Changes.of(new AccessibilityEvent.FeedbackReceived(id, owner.municipality(), at)));
    }

    /** Notes that it was answered or seen to; with that it is forgotten where the answer went. */
    public Result<Feedback, AccessibilityError> finish(Instant at) {
        return done
                ? Result.refusal(new AccessibilityError.DoneAlready(id))
                : Result.success(new Feedback(
                        id,
                        owner,
                        text.answered(),
                        received,
                        true,
                        version,
                        changes.and(new AccessibilityEvent.FeedbackDone(id, owner.municipality(), at))));
    }

    public FeedbackId id() {
        return id;
    }

    public PageOwner owner() {
        return owner;
    }

    public FeedbackText text() {
        return text;
    }

    public Instant received() {
        return received;
    }

    public boolean isDone() {
        return done;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<AccessibilityEvent> events() {
        return changes.events();
    }

    @Override
    public Feedback saved() {
        return new Feedback(id, owner, text, received, done, version + 1, Changes.none());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Feedback feedback && id.equals(feedback.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Feedback[%s]".formatted(id);
    }
}
