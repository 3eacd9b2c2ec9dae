package org.knotenpunkt.domain.offer.accessibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.Result;

/** What somebody who answers for public pages says of how they can be used by everybody: nothing at first. Each says it once. Instances are immutable. */
public final class AccessibilityStatement implements Aggregate<AccessibilityStatement> {
    private final PageOwner owner;
    private final @Nullable StatementContent content;
    private final long version;
    private final Changes<AccessibilityEvent> changes;

    private AccessibilityStatement(
            PageOwner owner, @Nullable StatementContent content, long version, Changes<AccessibilityEvent> changes) {
        this.owner = owner;
        this.content = content;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static AccessibilityStatement restore(PageOwner owner, StatementContent content, long version) {
        return new AccessibilityStatement(owner, content, version, Changes.none());
    }

    /** Of one who has said nothing yet. */
    public static AccessibilityStatement none(PageOwner owner) {
        return new AccessibilityStatement(owner, null, 0, Changes.none());
    }

    /** Says how it is. Whatever is not for everybody is named, and nobody has looked at it tomorrow. */
    public Result<AccessibilityStatement, AccessibilityError> describe(
            StatementContent other, LocalDate today, Instant at) {
        if (other.conformity() != Conformity.FULL && other.barriers() == null) {
            return Result.refusal(new AccessibilityError.NoBarrierNamed(other.conformity()));
        }
        if (other.assessed().isAfter(today)) {
            return Result.refusal(new AccessibilityError.AssessedLater(other.assessed(), today));
        }
        return Result.success(
                other.equals(content)
                        ? this
                        : new AccessibilityStatement(
                                owner,
                                other,
                                version,
                                changes.and(new AccessibilityEvent.StatementMade(owner.municipality(), at))));
    }

    public PageOwner owner() {
        return owner;
    }

    public Optional<StatementContent> content() {
        return Optional.ofNullable(content);
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
    public AccessibilityStatement saved() {
        return new AccessibilityStatement(owner, content, version + 1, Changes.none());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessibilityStatement statement && owner.equals(statement.owner);
    }

    @Override
    public int hashCode() {
        return owner.hashCode();
    }

    @Override
    public String toString() {
        return "AccessibilityStatement[%s]".formatted(owner.id());
    }
}
