package org.knotenpunkt.domain.centre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * What a town knows of a family centre beside that it is an organisation; the root of the aggregate of its phases, funding lines and
 * posts. It has the id of the organisation, and is there as soon as that is: nothing has to be set up.
 *
 * <p>Phases follow each other; only the last one can be taken back, since the others lead to it. When it moves to another school, that is a
 * phase, and it stays the same centre: what was counted before it moved belongs to the school at which it was then.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Centre implements Aggregate<Centre> {
    private final CentreId id;
    private final MunicipalityId municipality;
    private final Phases phases;
    private final Means means;
    private final long version;
    private final Changes<CentreEvent> changes;

    private Centre(
            CentreId id,
            MunicipalityId municipality,
            Phases phases,
            Means means,
            long version,
            Changes<CentreEvent> changes) {
        this.id = id;
        this.municipality = municipality;
        this.phases = phases;
        this.means = means;
        this.version = version;
        this.changes = changes;
    }

    /** A centre of which nothing is known but that there is one. */
    public static Centre blank(CentreId id, MunicipalityId municipality) {
        return restore(id, municipality, List.of(), List.of(), List.of(), 0);
    }

    /**
     * Rebuilds what a repository stored; for repositories only.
     *
     * @param phases oldest first
     * @param version 0 if nothing has been stored of it
     */
    public static Centre restore(
            CentreId id,
            MunicipalityId municipality,
            List<PhaseEntry> phases,
            List<FundingLine> funding,
            List<Post> posts,
            long version) {
        return new Centre(id, municipality, new Phases(phases), new Means(funding, posts), version, Changes.none());
    }

    /** Notes that it has come into a phase. To move it says to where: see {@link #relocate}. */
    public Result<Centre, CentreError> enter(PhaseEntry entry, Instant at) {
        return phases.and(entry)
                .flatMap(next -> entry.phase() == Phase.RELOCATED
                        ? Result.refusal(new CentreError.MovesNowhere())
                        : Result.success(entering(next, entry, at)));
    }

    /**
     * Notes that it has moved to another school.
     *
     * @param from the school at which it was on the day before; null if that is not known
     */
    public Result<Centre, CentreError> relocate(
            @Nullable OrganisationId from, OrganisationId to, LocalDate day, @Nullable String reason, Instant at) {
        var entry = PhaseEntry.judgedNow(Phase.RELOCATED, day, List.of(), reason);
        if (from == null) {
            return Result.refusal(new CentreError.NoHost(day.minusDays(1)));
        }
        return from.equals(to)
                ? Result.refusal(new CentreError.AtThisSchool(to))
                : phases.and(entry).map(next -> entering(next, entry, at));
    }

    /** Remembers what the last phase has brought about. */
    public Centre bringing(Consequence consequence) {
        return new Centre(id, municipality, phases.withConsequence(consequence), means, version, changes);
    }

    private Centre entering(Phases next, PhaseEntry entry, Instant at) {
        return with(next, means, new CentreEvent.PhaseEntered(id, municipality, entry.phase(), entry.since(), at));
    }

    /** Says that it never came into the phase that was recorded last. */
    public Result<Centre, CentreError> withdrawLastPhase(Withdrawal how) {
        return Result.of(phases.last(), (CentreError) new CentreError.NoPhase())
                .map(wrong -> with(
                                phases.withoutLast(),
                                means,
                                new CentreEvent.PhaseWithdrawn(
                                        id, municipality, wrong.phase(), wrong.since(), how.at()))
                        .without(
                                new Statement(
                                        CentreFact.PHASE,
                                        Validity.from(wrong.since()),
                                        wrong.phase().name()),
                                how));
    }

    /** Notes that a programme pays for it in a period. */
    public Result<Centre, CentreError> fund(FundingLine line, Instant at) {
        return means.and(line)
                .map(next -> with(
                        phases,
                        next,
                        new CentreEvent.FundingRecorded(
                                id, municipality, line.id(), line.validity().from(), at)));
    }

    /** Notes the last day on which a programme pays for it. */
    public Result<Centre, CentreError> endFunding(FundingLineId line, LocalDate lastDay, Instant at) {
        return means.end(line, lastDay)
                .map(next -> with(phases, next, new CentreEvent.FundingEnded(id, municipality, line, lastDay, at)));
    }

    /** Says that the programme never paid for it. */
    public Result<Centre, CentreError> withdrawFunding(FundingLineId line, Withdrawal how) {
        return means.line(line)
                .flatMap(wrong -> means.without(line)
                        .map(next -> with(
                                        phases,
                                        next,
                                        new CentreEvent.FundingWithdrawn(id, municipality, line, how.at()))
                                .without(new Statement(CentreFact.FUNDING, wrong.validity(), wrong.programme()), how)));
    }

    /** Notes a post. */
    public Result<Centre, CentreError> staff(Post post, Instant at) {
        return means.and(post)
                .map(next -> with(
                        phases,
                        next,
                        new CentreEvent.PostRecorded(
                                id, municipality, post.id(), post.validity().from(), at)));
    }

    /** Notes the last day of a post. */
    public Result<Centre, CentreError> endPost(PostId post, LocalDate lastDay, Instant at) {
        return means.end(post, lastDay)
                .map(next -> with(phases, next, new CentreEvent.PostEnded(id, municipality, post, lastDay, at)));
    }

    /** Says that there never was the post. */
    public Result<Centre, CentreError> withdrawPost(PostId post, Withdrawal how) {
        return means.post(post)
                .flatMap(wrong -> means.without(post)
                        .map(next -> with(phases, next, new CentreEvent.PostWithdrawn(id, municipality, post, how.at()))
                                .without(
                                        new Statement(
                                                CentreFact.POST,
                                                wrong.validity(),
                                                wrong.task().name()),
                                        how)));
    }

    private Centre with(Phases nextPhases, Means nextMeans, CentreEvent event) {
        return new Centre(id, municipality, nextPhases, nextMeans, version, changes.and(event));
    }

    private Centre without(Statement wrong, Withdrawal how) {
        return new Centre(id, municipality, phases, means, version, changes.without(wrong, how));
    }

    @Override
    public Centre saved() {
        return new Centre(id, municipality, phases, means, version + 1, Changes.none());
    }

    public CentreId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public Scope scope() {
        return new Scope.Organisation(municipality, id.value());
    }

    public Phases phases() {
        return phases;
    }

    /** In which phase it was on the day, if that is known. */
    public Optional<Phase> phaseOn(LocalDate day) {
        return phases.on(day).map(PhaseEntry::phase);
    }

    public Means means() {
        return means;
    }

    /** As it shows where its last day is known: money and posts end with it at the latest, and are back if that end is taken back. */
    public Centre upTo(LocalDate lastDay) {
        return new Centre(id, municipality, phases, means.upTo(lastDay), version, changes);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<CentreEvent> events() {
        return changes.events();
    }

    @Override
    public List<Withdrawn<Statement>> withdrawn() {
        return changes.withdrawn();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Centre centre && id.equals(centre.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Centre[%s]".formatted(id);
    }
}
