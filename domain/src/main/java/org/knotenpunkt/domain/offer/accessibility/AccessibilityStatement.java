package org.knotenpunkt.domain.offer.accessibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** What a town says about how its public pages can be used by everybody: nothing at first. There is one for each town. Instances are immutable. */
public final class AccessibilityStatement implements Aggregate<AccessibilityStatement> {
    private final MunicipalityId town;
    private final @Nullable StatementContent content;
    private final long version;
    private final Changes<AccessibilityEvent> changes;

    private AccessibilityStatement(
            MunicipalityId town,
            @Nullable StatementContent content,
            long version,
            Changes<AccessibilityEvent> changes) {
        this.town = town;
        this.content = content;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static AccessibilityStatement restore(MunicipalityId town, StatementContent content, long version) {
        return new AccessibilityStatement(town, content, version, Changes.none());
    }

    /** That of a town which has said nothing yet. */
    public static AccessibilityStatement none(MunicipalityId town) {
        return new AccessibilityStatement(town, null, 0, Changes.none());
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
                                town, other, version, changes.and(new AccessibilityEvent.StatementMade(town, at))));
    }

    public MunicipalityId town() {
        return town;
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
        return new AccessibilityStatement(town, content, version + 1, Changes.none());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AccessibilityStatement statement && town.equals(statement.town);
    }

    @Override
    public int hashCode() {
        return town.hashCode();
    }

    @Override
    public String toString() {
        return "AccessibilityStatement[%s]".formatted(town);
    }
}
