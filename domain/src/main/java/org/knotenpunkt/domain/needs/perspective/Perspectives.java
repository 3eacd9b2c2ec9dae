package org.knotenpunkt.domain.needs.perspective;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.shared.Result;

/**
 * All perspectives that a town knows: those that every town does, and its own.
 *
 * <p>By {@link #voices} it is judged whose voice was heard. An own perspective that counts with another one is the same voice as that: an
 * assessment in which fathers, who count with families, have answered has the voice of families; one in which both have answered has
 * still heard one voice. One that counts with none is a voice of its own, and never that of families.
 *
 * @param own the first one that was added first, those given up among them
 */
public record Perspectives(List<OwnPerspective> own) {
    /** Those that every town knows, and no others. */
    public static final Perspectives STANDARD = new Perspectives(List.of());

    /** How many of its own a town offers at a time. */
    public static final int MAX_OFFERED = 30;

    public Perspectives {
        own = List.copyOf(own);
    }

    /** What is known of the perspective; empty for those that every town knows, and for one that nobody does. */
    public Optional<OwnPerspective> find(Perspective perspective) {
        return own.stream().filter(one -> one.perspective().equals(perspective)).findFirst();
    }

    /** The own one that is called so in any language, in whatever letters. */
    public Optional<Perspective> called(String name) {
        return own.stream()
                .filter(one -> one.name().texts().values().stream().anyMatch(text -> isSame(text, name)))
                .map(OwnPerspective::perspective)
                .findFirst();
    }

    private static boolean isSame(String name, String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    /** Those that can be asked by assessments that begin now: those that every town knows, then the own ones in use. */
    public List<Perspective> offered() {
        return Stream.concat(Perspective.STANDARD.stream(), inUse().map(OwnPerspective::perspective))
                .toList();
    }

    private Stream<OwnPerspective> inUse() {
        return own.stream().filter(one -> !one.isGivenUp());
    }

    /** Those that can be asked by the assessment, and seen in it: all that are offered, and what it has named before it was given up. */
    public List<Perspective> openTo(Assessment assessment) {
        return Stream.concat(
                        offered().stream(), assessment.perspectives().stream().filter(named -> !named.isStandard()))
                .distinct()
                .toList();
    }

    /** The perspectives, if all of them are {@linkplain #openTo open} to the assessment. */
    public <T extends Collection<Perspective>> Result<T, AssessmentError> ifOpenTo(Assessment assessment, T wanted) {
        var open = new HashSet<>(openTo(assessment));
        return Result.unless(
                wanted.stream()
                        .filter(perspective -> !open.contains(perspective))
                        .findFirst()
                        .map(closed -> whyNot(closed)),
                () -> wanted);
    }

    private AssessmentError whyNot(Perspective closed) {
        return find(closed)
                .flatMap(one -> one.givenUp()
                        .<AssessmentError>map(
                                day -> new AssessmentError.PerspectiveNoLongerOffered(closed, one.name(), day)))
                .orElseGet(() -> new AssessmentError.UnknownPerspective(closed));
    }

    /** Whose voice it is: that of the perspective with which it counts, or its own. */
    public Perspective voice(Perspective perspective) {
        return find(perspective).flatMap(OwnPerspective::countsWith).orElse(perspective);
    }

    /** Whose voices these are, each once. */
    public Set<Perspective> voices(Set<Perspective> heard) {
        return heard.stream().map(this::voice).collect(Collectors.toUnmodifiableSet());
    }

    /** One that is to be added, or is called otherwise, unless it cannot be told from another one, or there are too many. */
    public Result<OwnPerspective, PerspectiveError> with(OwnPerspective candidate) {
        var perspective = candidate.perspective();
        var others = own.stream().filter(one -> !one.equals(candidate)).toList();
        if (perspective.isStandard()
                || others.stream().anyMatch(one -> one.perspective().equals(perspective))) {
            return refusal(new PerspectiveError.PerspectiveCodeTaken(perspective));
        }
        var taken = candidate.name().texts().values().stream()
                .filter(name -> new Perspectives(others).called(name).isPresent())
                .findFirst();
        if (taken.isPresent()) {
            return refusal(new PerspectiveError.PerspectiveNameTaken(taken.get()));
        }
        var offered = others.stream().filter(one -> !one.isGivenUp()).count();
        return !candidate.isGivenUp() && offered >= MAX_OFFERED
                ? refusal(new PerspectiveError.TooManyPerspectives(MAX_OFFERED))
                : success(candidate);
    }
}
