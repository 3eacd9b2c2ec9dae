package org.knotenpunkt.domain.centre.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/**
 * How a centre sees its own work on a day, by an edition of a quality frame; the root of the aggregate of where it stands with each
 * criterion.
 *
 * <p>Its life: it is a draft until it is handed in, for which each criterion needs points and evidence; then it never changes. A draft may be
 * given up: then nothing is left of it. Instances are immutable: an operation answers with the next state, which carries the events not
 * published yet.
 */
public final class SelfAssessment implements Aggregate<SelfAssessment> {
    private final SelfAssessmentId id;
    private final MunicipalityId municipality;
    private final CentreId centre;
    private final FrameRef frame;
    private final List<String> criteria;
    private final LocalDate day;
    private final List<Standing> standings;
    private final @Nullable HandIn handedIn;
    private final boolean givenUp;
    private final long version;
    private final Changes<SelfAssessmentEvent> changes;

    /**
     * That it is handed in.
     *
     * @param by the account that said so
     */
    public record HandIn(Instant at, UUID by) {}

    private SelfAssessment(
            SelfAssessmentId id,
            MunicipalityId municipality,
            CentreId centre,
            FrameRef frame,
            List<String> criteria,
            LocalDate day,
            List<Standing> standings,
            @Nullable HandIn handedIn,
            boolean givenUp,
            long version,
            Changes<SelfAssessmentEvent> changes) {
        this.id = id;
        this.municipality = municipality;
        this.centre = centre;
        this.frame = frame;
        this.criteria = List.copyOf(criteria);
        this.day = day;
        this.standings = List.copyOf(standings);
        this.handedIn = handedIn;
        this.givenUp = givenUp;
        this.version = version;
        this.changes = changes;
    }

    /** A draft in which nothing is said yet. */
    public static Result<SelfAssessment, SelfAssessmentError> begin(
            SelfAssessmentId id, Centre centre, QualityFrame frame, LocalDate day, LocalDate today, Instant at) {
        return notToCome(day, today)
                .map(past -> new SelfAssessment(
                        id,
                        centre.municipality(),
                        centre.id(),
                        frame.ref(),
                        frame.codes(),
                        day,
                        List.of(),
                        null,
                        false,
                        0,
                        Changes.of(new SelfAssessmentEvent.SelfAssessmentBegun(
                                id, centre.municipality(), centre.id(), frame.ref(), at))));
    }

    /**
     * Rebuilds what a repository stored; for repositories only.
     *
     * @param criteria the codes of the frame, in its order
     * @param standings in the order of the frame
     */
    public static SelfAssessment restore(
            SelfAssessmentId id,
            MunicipalityId municipality,
            CentreId centre,
            FrameRef frame,
            List<String> criteria,
            LocalDate day,
            List<Standing> standings,
            @Nullable HandIn handedIn,
            long version) {
        return new SelfAssessment(
                id, municipality, centre, frame, criteria, day, standings, handedIn, false, version, Changes.none());
    }

    private static Result<LocalDate, SelfAssessmentError> notToCome(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? Result.refusal(new SelfAssessmentError.DayToCome(day)) : Result.success(day);
    }

    /**
     * Replaces all that is said; what is blank is as good as not said.
     *
     * @param on the day for which it is said
     */
    public Result<SelfAssessment, SelfAssessmentError> revise(
            LocalDate on, List<Standing> said, LocalDate today, Instant at) {
        return draft().flatMap(draft -> notToCome(on, today))
                .flatMap(past -> inOrder(said))
                .map(next -> next.equals(standings) && on.equals(day)
                        ? this
                        : with(
                                on,
                                next,
                                null,
                                new SelfAssessmentEvent.SelfAssessmentRevised(id, municipality, centre, at)));
    }

    private Result<List<Standing>, SelfAssessmentError> inOrder(List<Standing> said) {
        var seen = new HashSet<String>();
        for (var standing : said) {
            if (!criteria.contains(standing.criterion())) {
                return Result.refusal(new SelfAssessmentError.UnknownCriterion(standing.criterion()));
            }
            if (!seen.add(standing.criterion())) {
                return Result.refusal(new SelfAssessmentError.CriterionTwice(standing.criterion()));
            }
        }
        return Result.success(criteria.stream()
                .flatMap(code ->
                        said.stream().filter(standing -> standing.criterion().equals(code)))
                .filter(standing -> !standing.isBlank())
                .toList());
    }

    /** Hands it in: from now on it does not change. */
    public Result<SelfAssessment, SelfAssessmentError> conclude(UUID by, Instant at) {
        return draft().flatMap(draft -> whole())
                .map(whole -> with(
                        day,
                        standings,
                        new HandIn(at, by),
                        new SelfAssessmentEvent.SelfAssessmentConcluded(id, municipality, centre, at)));
    }

    private Result<SelfAssessment, SelfAssessmentError> whole() {
        var ratings = criteria.stream()
                .filter(code -> standing(code).map(Standing::points).isEmpty())
                .toList();
        var evidence = criteria.stream()
                .filter(code -> standing(code).map(Standing::evidence).isEmpty())
                .toList();
        return ratings.isEmpty() && evidence.isEmpty()
                ? Result.success(this)
                : Result.refusal(new SelfAssessmentError.StandingsMissing(ratings, evidence));
    }

    /** Gives the draft up: nothing will be left of it. */
    public Result<SelfAssessment, SelfAssessmentError> giveUp(Instant at) {
        return draft().map(draft -> new SelfAssessment(
                id,
                municipality,
                centre,
                frame,
                criteria,
                day,
                standings,
                null,
                true,
                version,
                changes.and(new SelfAssessmentEvent.SelfAssessmentGivenUp(id, municipality, centre, at))));
    }

    /** This, as long as something can change. */
    public Result<SelfAssessment, SelfAssessmentError> draft() {
        return isConcluded() ? Result.refusal(new SelfAssessmentError.ConcludedAlready()) : Result.success(this);
    }

    private SelfAssessment with(LocalDate on, List<Standing> said, @Nullable HandIn how, SelfAssessmentEvent event) {
        return new SelfAssessment(
                id, municipality, centre, frame, criteria, on, said, how, false, version, changes.and(event));
    }

    @Override
    public SelfAssessment saved() {
        return new SelfAssessment(
                id,
                municipality,
                centre,
                frame,
                criteria,
                day,
                standings,
                handedIn,
                givenUp,
                version + 1,
                Changes.none());
    }

    public SelfAssessmentId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public CentreId centre() {
        return centre;
    }

    public Scope scope() {
        return new Scope.Organisation(municipality, centre.value());
    }

    /** The edition by which the centre looks at itself. */
    public FrameRef frame() {
        return frame;
    }

    /** The codes of the frame, in its order. */
    public List<String> criteria() {
        return criteria;
    }

    public LocalDate day() {
        return day;
    }

    /** What is said so far, in the order of the frame. */
    public List<Standing> standings() {
        return standings;
    }

    public Optional<Standing> standing(String criterion) {
        return standings.stream()
                .filter(standing -> standing.criterion().equals(criterion))
                .findFirst();
    }

    /** When and by whom it was handed in; empty as long as it is a draft. */
    public Optional<HandIn> handedIn() {
        return Optional.ofNullable(handedIn);
    }

    public boolean isConcluded() {
        return handedIn != null;
    }

    /** Whether nothing is to be left of it. */
    public boolean isGivenUp() {
        return givenUp;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<SelfAssessmentEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SelfAssessment assessment && id.equals(assessment.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SelfAssessment[%s]".formatted(id);
    }
}
