package org.knotenpunkt.domain.organisation.relation;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * That one organisation is related to another in a period, as a town sees it. A mutual relation is kept once, whoever of the
 * two was named first.
 *
 * <p>It is recorded, may be described better, and is ended; an ending that was a mistake is taken back. If it was never true,
 * it is withdrawn, and that is all that can be done with it. Beyond the life of either organisation it says nothing: who shows
 * it cuts its validity to their lives.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Relation implements Aggregate<Relation> {
    public static final int MAX_NOTE_LENGTH = 1000;

    private final RelationId id;
    private final MunicipalityId municipality;
    private final RelationKind kind;
    private final OrganisationId from;
    private final OrganisationId to;
    private final Validity validity;
    private final @Nullable String note;
    private final @Nullable Source source;
    private final @Nullable Withdrawal withdrawal;
    private final long version;
    private final List<RelationEvent> events;

    private Relation(
            RelationId id,
            MunicipalityId municipality,
            RelationKind kind,
            OrganisationId from,
            OrganisationId to,
            Validity validity,
            @Nullable String note,
            @Nullable Source source,
            @Nullable Withdrawal withdrawal,
            long version,
            List<RelationEvent> events) {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A relation leads from one organisation to another");
        }
        this.id = id;
        this.municipality = municipality;
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.validity = validity;
        this.note = Texts.optional("note of a relation", note, MAX_NOTE_LENGTH);
        this.source = source;
        this.withdrawal = withdrawal;
        this.version = version;
        this.events = List.copyOf(events);
    }

    /** Rebuilds a relation from what a repository stored; for repositories only. */
    public static Relation restore(
            RelationId id,
            MunicipalityId municipality,
            RelationKind kind,
            OrganisationId from,
            OrganisationId to,
            Validity validity,
            @Nullable String note,
            @Nullable Source source,
            @Nullable Withdrawal withdrawal,
            long version) {
        return new Relation(id, municipality, kind, from, to, validity, note, source, withdrawal, version, List.of());
    }

    /**
     * Records that one organisation is related to the other in the period.
     *
     * @param others the town's relations of which one of the two is an end
     */
    public static Result<Relation, RelationError> record(
            RelationId id,
            MunicipalityId municipality,
            RelationKind kind,
            Organisation from,
            Organisation to,
            Validity validity,
            @Nullable String note,
            @Nullable Source source,
            List<Relation> others,
            Instant at) {
        if (from.equals(to)) {
            return refusal(new RelationError.RelatedToItself(from.id()));
        }
        if (!kind.fits(from.kind(), to.kind())) {
            return refusal(new RelationError.RelationDoesNotFit(kind, from.kind(), to.kind()));
        }
        var absent = absent(from, validity).or(() -> absent(to, validity));
        if (absent.isPresent()) {
            return refusal(absent.get());
        }
        var ends = kind.isMutual() ? inOrder(from.id(), to.id()) : List.of(from.id(), to.id());
        var recorded = new RelationEvent.RelationRecorded(
                id, municipality, kind, ends.getFirst(), ends.getLast(), validity.from(), at);
        var relation = new Relation(
                id,
                municipality,
                kind,
                ends.getFirst(),
                ends.getLast(),
                validity,
                note,
                source,
                null,
                0,
                List.of(recorded));
        return relation.beside(others);
    }

    /** This relation, unless one of the others excludes it. */
    private Result<Relation, RelationError> beside(List<Relation> others) {
        return Result.unless(
                others.stream().filter(this::excludes).findFirst().map(other -> refusalBecauseOf(other)), () -> this);
    }

    private static Optional<RelationError> absent(Organisation end, Validity validity) {
        return end.thereIn(validity) instanceof Result.Refusal<Organisation, OrganisationError>(var reason)
                ? Optional.of(new RelationError.OrganisationNotThere(reason))
                : Optional.empty();
    }

    private static List<OrganisationId> inOrder(OrganisationId one, OrganisationId other) {
        return List.of(one, other).stream()
                .sorted(Comparator.comparing(OrganisationId::toString))
                .toList();
    }

    /** Whether the other one and this cannot both be. */
    private boolean excludes(Relation other) {
        return kind == other.kind
                && other.withdrawal == null
                && !id.equals(other.id)
                && to.equals(other.to)
                && (kind.isExclusive() || from.equals(other.from))
                && validity.overlaps(other.validity);
    }

    private RelationError refusalBecauseOf(Relation other) {
        return from.equals(other.from)
                ? new RelationError.AlreadyRelated(other.id, kind, other.validity)
                : new RelationError.HostedElsewhere(to, other.from, other.validity);
    }

    /** Ends it with the day. */
    public Result<Relation, RelationError> end(LocalDate lastDay, Instant at) {
        if (withdrawal != null) {
            return refusal(new RelationError.RelationNeverTrue(id));
        }
        if (validity.isOver(lastDay)) {
            return refusal(new RelationError.RelationOver(id, validity));
        }
        if (validity.isToCome(lastDay)) {
            return refusal(new RelationError.EndsBeforeItBegins(id, validity));
        }
        var ended = new RelationEvent.RelationEnded(id, municipality, kind, from, to, lastDay, at);
        return success(with(validity.endingOn(lastDay), note, source, withdrawal, ended));
    }

    /**
     * Takes its ending back, which was a mistake: no end is known.
     *
     * @param others the town's relations of which one of the two is an end
     */
    public Result<Relation, RelationError> reopen(List<Relation> others, Instant at) {
        if (withdrawal != null) {
            return refusal(new RelationError.RelationNeverTrue(id));
        }
        if (validity.until() == null) {
            return refusal(new RelationError.RelationNotEnded(id));
        }
        var reopened = new RelationEvent.RelationReopened(id, municipality, kind, from, to, at);
        return with(validity.open(), note, source, withdrawal, reopened).beside(others);
    }

    /** Says that it was never true. */
    public Result<Relation, RelationError> withdraw(Withdrawal how) {
        if (withdrawal != null) {
            return refusal(new RelationError.RelationNeverTrue(id));
        }
        var withdrawn = new RelationEvent.RelationWithdrawn(id, municipality, kind, from, to, how.at());
        return success(with(validity, note, source, how, withdrawn));
    }

    /** Describes it better. */
    public Result<Relation, RelationError> describe(@Nullable String newNote, @Nullable Source newSource, Instant at) {
        if (withdrawal != null) {
            return refusal(new RelationError.RelationNeverTrue(id));
        }
        var described = new RelationEvent.RelationDescribed(id, municipality, at);
        return success(with(validity, newNote, newSource, withdrawal, described));
    }

    private Relation with(
            Validity changed,
            @Nullable String newNote,
            @Nullable Source newSource,
            @Nullable Withdrawal newWithdrawal,
            RelationEvent event) {
        var more = new ArrayList<>(events);
        more.add(event);
        return new Relation(
                id, municipality, kind, from, to, changed, newNote, newSource, newWithdrawal, version, more);
    }

    @Override
    public Relation saved() {
        return restore(id, municipality, kind, from, to, validity, note, source, withdrawal, version + 1);
    }

    public Scope scope() {
        return new Scope.Municipality(municipality);
    }

    public RelationId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public RelationKind kind() {
        return kind;
    }

    /** Who carries, maintains, supervises, funds, hosts. */
    public OrganisationId from() {
        return from;
    }

    /** Whom it is done to. */
    public OrganisationId to() {
        return to;
    }

    public Validity validity() {
        return validity;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /** How it was taken back, if it was never true. */
    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<RelationEvent> events() {
        return events;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Relation relation && id.equals(relation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "%s %s -> %s, %s".formatted(kind, from, to, validity);
    }
}
