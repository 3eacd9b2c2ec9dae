package org.knotenpunkt.domain.organisation.socialspace;

import static java.util.Objects.requireNonNull;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.Recorded;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * A neighbourhood that a town has drawn for its planning; the root of the aggregate of the organisations in it.
 *
 * <p>An organisation may belong to several at once, to each of them once. An end that was a mistake is taken back, of an
 * assignment and of the social space itself; an assignment that was never so is withdrawn. Its name may change: on each day it has one.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class SocialSpace implements Aggregate<SocialSpace> {
    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_KEY_LENGTH = 40;
    private final SocialSpaceId id;
    private final MunicipalityId municipality;
    private final Timeline<String> names;
    private final @Nullable String localKey;
    private final Validity validity;
    private final Assignments assignments;
    private final long version;
    private final Changes<SocialSpaceEvent> changes;

    private SocialSpace(
            SocialSpaceId id,
            MunicipalityId municipality,
            Timeline<String> names,
            @Nullable String localKey,
            Validity validity,
            Assignments assignments,
            long version,
            Changes<SocialSpaceEvent> changes) {
        if (names.entries().isEmpty()) {
            throw new IllegalArgumentException("A social space has a name: " + id);
        }
        this.id = id;
        this.municipality = municipality;
        this.names = names;
        this.localKey = Texts.optionallyCalled("key of a social space", localKey, MAX_KEY_LENGTH);
        this.validity = validity;
        this.assignments = assignments;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds a social space from what a repository stored; for repositories only. */
    public static SocialSpace restore(
            SocialSpaceId id,
            MunicipalityId municipality,
            Timeline<String> names,
            @Nullable String localKey,
            Validity validity,
            List<Assignment> assignments,
            List<Withdrawn<Assignment>> withdrawnAssignments,
            long version) {
        return new SocialSpace(
                id,
                municipality,
                names,
                localKey,
                validity,
                new Assignments(assignments, withdrawnAssignments),
                version,
                Changes.none());
    }

    /** Draws a social space in which no organisation is yet. Whether another has its key is for the caller to see. */
    public static SocialSpace draw(
            SocialSpaceId id,
            MunicipalityId municipality,
            String name,
            @Nullable String localKey,
            Validity validity,
            Instant at) {
        var drawn = new SocialSpaceEvent.SocialSpaceDrawn(id, municipality, validity.from(), at);
        return new SocialSpace(
                id,
                municipality,
                Timeline.always(named(name)),
                localKey,
                validity,
                Assignments.NONE,
                0,
                Changes.of(drawn));
    }

    private static String named(String name) {
        return Texts.called("name of a social space", name, MAX_NAME_LENGTH);
    }

    /** Gives it another name from the day on. The name that it has changes nothing. */
    public Result<SocialSpace, SocialSpaceError> rename(String name, LocalDate from, Instant at) {
        if (!validity.includes(from)) {
            return refusal(new SocialSpaceError.SocialSpaceNotThere(id, validity));
        }
        return Recorded.<String, SocialSpaceError>in(
                        names,
                        named(name),
                        from,
                        new SocialSpaceError.LaterNameKnown(from, from),
                        SocialSpaceError.LaterNameKnown::new,
                        known -> new SocialSpaceError.FactStays(
                                new FactError.SaidOtherwise(FactKind.NAME, from, known, null)))
                .map(changed -> changed.equals(names)
                        ? this
                        : with(changed, new SocialSpaceEvent.SocialSpaceRenamed(id, municipality, from, at)));
    }

    /**
     * Says that it had another name than was recorded, for all the time for which that name is recorded.
     *
     * @param from the first day of the name, or null if its beginning is not known
     */
    public Result<SocialSpace, SocialSpaceError> correctName(@Nullable LocalDate from, String name, Withdrawal how) {
        var really = named(name);
        return Result.of(names.begunOn(from), (SocialSpaceError)
                        new SocialSpaceError.FactStays(new FactError.NothingRecordedThen(FactKind.NAME)))
                .map(entry -> entry.value().equals(really) ? this : corrected(entry, really, how));
    }

    private SocialSpace corrected(Dated<String> wrong, String name, Withdrawal how) {
        var from = wrong.validity().from();
        return with(
                        names.corrected(wrong, name),
                        new SocialSpaceEvent.SocialSpaceNameCorrected(id, municipality, from, how.at()))
                .keeping(new Statement(FactKind.NAME, wrong.validity(), wrong.value()), how);
    }

    /** Lets an organisation belong to it in the period. */
    public Result<SocialSpace, SocialSpaceError> assign(Assignment assignment, Instant at) {
        if (!validity.overlaps(assignment.validity())) {
            return refusal(new SocialSpaceError.SocialSpaceNotThere(id, validity));
        }
        var existing = assignments.during(assignment.organisation(), assignment.validity());
        if (existing.isPresent()) {
            return refusal(new SocialSpaceError.AlreadyAssigned(
                    assignment.organisation(), existing.get().validity()));
        }
        var assigned = new SocialSpaceEvent.OrganisationAssigned(
                id,
                municipality,
                assignment.organisation(),
                assignment.validity().from(),
                at);
        return success(with(validity, assignments.with(assignment), assigned));
    }

    /** Lets an organisation belong to it no longer than the day. */
    public Result<SocialSpace, SocialSpaceError> unassign(OrganisationId organisation, LocalDate lastDay, Instant at) {
        var found = assignments.on(organisation, lastDay);
        if (found.isEmpty()) {
            return refusal(new SocialSpaceError.NotAssigned(organisation));
        }
        return success(with(
                validity,
                assignments.with(found.get(), found.get().validity().endingOn(lastDay)),
                new SocialSpaceEvent.AssignmentEnded(id, municipality, organisation, lastDay, at)));
    }

    /** Takes back that an organisation ceased to belong to it, which was a mistake: no end is known. */
    public Result<SocialSpace, SocialSpaceError> reopenAssignment(OrganisationId organisation, Instant at) {
        var last = assignments
                .last(organisation)
                .filter(assignment -> assignment.validity().until() != null);
        if (last.isEmpty()) {
            return refusal(new SocialSpaceError.AssignmentNotEnded(organisation));
        }
        return success(with(
                validity,
                assignments.with(last.get(), last.get().validity().open()),
                new SocialSpaceEvent.AssignmentReopened(id, municipality, organisation, at)));
    }

    /**
     * Says that an organisation never belonged to it so.
     *
     * @param from the first day of the assignment, or null if that is not known
     */
    public Result<SocialSpace, SocialSpaceError> withdrawAssignment(
            OrganisationId organisation, @Nullable LocalDate from, Withdrawal how) {
        var found = assignments.from(organisation, from);
        if (found.isEmpty()) {
            return refusal(new SocialSpaceError.UnknownAssignment(organisation, from));
        }
        return success(with(
                validity,
                assignments.without(found.get(), how),
                new SocialSpaceEvent.AssignmentWithdrawn(id, municipality, organisation, how.at())));
    }

    /**
     * Ends it with the day. What was assigned to it stays so until then; before all assignments have begun it does not end.
     *
     * @param naming what an organisation is called
     */
    public Result<SocialSpace, SocialSpaceError> end(
            LocalDate lastDay, Function<OrganisationId, String> naming, Instant at) {
        if (!validity.includes(lastDay)) {
            return refusal(new SocialSpaceError.SocialSpaceNotThere(id, validity));
        }
        var toCome = assignments.after(lastDay);
        if (!toCome.isEmpty()) {
            var named = toCome.stream()
                    .map(Assignment::organisation)
                    .distinct()
                    .map(naming)
                    .toList();
            return refusal(new SocialSpaceError.AssignmentsToCome(
                    id, named, requireNonNull(toCome.getLast().validity().from())));
        }
        var ended = new SocialSpaceEvent.SocialSpaceEnded(id, municipality, lastDay, at);
        return success(with(validity.endingOn(lastDay), assignments, ended));
    }

    /** Takes its end back, which was a mistake: the town plans with it. Whether another has its key is for the caller to see. */
    public Result<SocialSpace, SocialSpaceError> reopen(Instant at) {
        if (validity.until() == null) {
            return refusal(new SocialSpaceError.SocialSpaceNotEnded(id));
        }
        var reopened = new SocialSpaceEvent.SocialSpaceReopened(id, municipality, at);
        return success(with(validity.open(), assignments, reopened));
    }

    /**
     * Says that the town never planned with it: it was drawn by mistake. That is all that is left of it. What was ever assigned to it
     * keeps it.
     */
    public Result<SocialSpace, SocialSpaceError> withdraw(Withdrawal how) {
        if (isInUse()) {
            return refusal(new SocialSpaceError.SocialSpaceInUse(id));
        }
        var withdrawn = new SocialSpaceEvent.SocialSpaceWithdrawn(id, municipality, how.at());
        return success(with(validity, assignments, withdrawn));
    }

    private SocialSpace with(Validity newValidity, Assignments newAssignments, SocialSpaceEvent event) {
        return new SocialSpace(
                id, municipality, names, localKey, newValidity, newAssignments, version, changes.and(event));
    }

    private SocialSpace with(Timeline<String> newNames, SocialSpaceEvent event) {
        return new SocialSpace(
                id, municipality, newNames, localKey, validity, assignments, version, changes.and(event));
    }

    private SocialSpace keeping(Statement wrong, Withdrawal how) {
        return new SocialSpace(
                id, municipality, names, localKey, validity, assignments, version, changes.without(wrong, how));
    }

    /** The organisations in it on the day, those who came first before the others. */
    public List<OrganisationId> organisationsOn(LocalDate day) {
        return assignments.standing().stream()
                .filter(assignment ->
                        validity.includes(day) && assignment.validity().includes(day))
                .map(Assignment::organisation)
                .toList();
    }

    @Override
    public SocialSpace saved() {
        return new SocialSpace(id, municipality, names, localKey, validity, assignments, version + 1, Changes.none());
    }

    public Scope scope() {
        return new Scope.Municipality(municipality);
    }

    public SocialSpaceId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    /** What it is called last. */
    public String name() {
        return names.latest().orElseThrow().value();
    }

    /** What it is called on the day; where no name is known for that, the last one. */
    public String nameOn(LocalDate day) {
        return names.on(day).orElseGet(this::name);
    }

    /** What it was, is and will be called. */
    public Timeline<String> names() {
        return names;
    }

    /** What the town itself calls it in its files, if it has such a key. */
    public Optional<String> localKey() {
        return Optional.ofNullable(localKey);
    }

    public Validity validity() {
        return validity;
    }

    /** Which organisations belong to it when, the oldest first. */
    public List<Assignment> assignments() {
        return assignments.standing();
    }

    /** Whether any organisation was ever assigned to it, rightly or not. */
    public boolean isInUse() {
        return !assignments.isEmpty();
    }

    /** Which organisations never belonged to it although that was recorded, the oldest first. */
    public List<Withdrawn<Assignment>> withdrawnAssignments() {
        return assignments.withdrawn();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<SocialSpaceEvent> events() {
        return changes.events();
    }

    @Override
    public List<Withdrawn<Statement>> withdrawn() {
        return changes.withdrawn();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SocialSpace space && id.equals(space.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "%s (%s)".formatted(name(), id);
    }
}
