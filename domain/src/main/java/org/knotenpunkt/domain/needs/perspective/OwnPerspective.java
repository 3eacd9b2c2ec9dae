package org.knotenpunkt.domain.needs.perspective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/**
 * A perspective that a town has added to those that every town knows.
 *
 * <p>What it is called can change; its code and with whom it counts cannot, as answers are kept under the one, and assessments were
 * concluded by the other. Given up, it is still there for all that has named it.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class OwnPerspective implements Aggregate<OwnPerspective> {
    /** Of its name, in each language. */
    public static final int MAX_NAME_LENGTH = 80;

    private final OwnPerspectiveId id;
    private final MunicipalityId municipality;
    private final Perspective perspective;
    private final Wording name;
    private final @Nullable Perspective countsWith;
    private final @Nullable LocalDate givenUp;
    private final long version;
    private final Changes<PerspectiveEvent> changes;

    private OwnPerspective(
            OwnPerspectiveId id,
            MunicipalityId municipality,
            Perspective perspective,
            Wording name,
            @Nullable Perspective countsWith,
            @Nullable LocalDate givenUp,
            long version,
            Changes<PerspectiveEvent> changes) {
        if (countsWith != null && !countsWith.isStandard()) {
            throw new IllegalArgumentException("Perspectives count with those that every town knows: " + countsWith);
        }
        if (name.texts().values().stream().anyMatch(text -> text.length() > MAX_NAME_LENGTH)) {
            throw new IllegalArgumentException("The name of a perspective is too long: " + name);
        }
        this.id = id;
        this.municipality = municipality;
        this.perspective = perspective;
        this.name = name;
        this.countsWith = countsWith;
        this.givenUp = givenUp;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds one from what a repository stored; for repositories only. */
    public static OwnPerspective restore(
            OwnPerspectiveId id,
            MunicipalityId municipality,
            Perspective perspective,
            Wording name,
            @Nullable Perspective countsWith,
            @Nullable LocalDate givenUp,
            long version) {
        return new OwnPerspective(id, municipality, perspective, name, countsWith, givenUp, version, Changes.none());
    }

    /** Adds one. That nothing stands against it is for {@link Perspectives#with} to see. */
    public static OwnPerspective add(
            OwnPerspectiveId id,
            MunicipalityId municipality,
            Perspective perspective,
            Wording name,
            @Nullable Perspective countsWith,
            Instant at) {
        var added = new PerspectiveEvent.PerspectiveAdded(id, municipality, perspective.code(), at);
        return new OwnPerspective(id, municipality, perspective, name, countsWith, null, 0, Changes.of(added));
    }

    /** Calls it otherwise; whoever is meant by it stays the same. */
    public OwnPerspective rename(Wording newName, Instant at) {
        return newName.equals(name)
                ? this
                : with(newName, givenUp, new PerspectiveEvent.PerspectiveRenamed(id, municipality, at));
    }

    /** Offers it to no assessment any more. */
    public OwnPerspective giveUp(LocalDate today, Instant at) {
        return isGivenUp() ? this : with(name, today, new PerspectiveEvent.PerspectiveGivenUp(id, municipality, at));
    }

    /** Offers it again. */
    public OwnPerspective takeUp(Instant at) {
        return isGivenUp() ? with(name, null, new PerspectiveEvent.PerspectiveTakenUp(id, municipality, at)) : this;
    }

    private OwnPerspective with(Wording newName, @Nullable LocalDate newEnd, PerspectiveEvent event) {
        return new OwnPerspective(
                id, municipality, perspective, newName, countsWith, newEnd, version, changes.and(event));
    }

    @Override
    public OwnPerspective saved() {
        return new OwnPerspective(
                id, municipality, perspective, name, countsWith, givenUp, version + 1, Changes.none());
    }

    public Scope scope() {
        return new Scope.Municipality(municipality);
    }

    public OwnPerspectiveId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    /** As assessments and answers name it. */
    public Perspective perspective() {
        return perspective;
    }

    public Wording name() {
        return name;
    }

    /** The one, known to every town, with which it is one voice; empty for one that is a voice of its own. */
    public Optional<Perspective> countsWith() {
        return Optional.ofNullable(countsWith);
    }

    /** Since when it is offered to no assessment any more; empty while it is. */
    public Optional<LocalDate> givenUp() {
        return Optional.ofNullable(givenUp);
    }

    public boolean isGivenUp() {
        return givenUp != null;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<PerspectiveEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OwnPerspective own && id.equals(own.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(perspective, id);
    }
}
