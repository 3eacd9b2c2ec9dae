package org.knotenpunkt.domain.partnership.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A concept of a town; the root of the aggregate of its editions.
 *
 * <p>Its life: a first edition is drafted and adopted; another one may be drafted beside it, which replaces it from the day on which it
 * holds; in the end the concept is repealed. The words of an adopted edition never change; what was said of its adoption can be
 * corrected as long as no other one follows.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Concept implements Aggregate<Concept> {
    /** More than anybody reads. */
    public static final int MAX_SECTIONS = 100;

    private final ConceptId id;
    private final MunicipalityId municipality;
    private final int lastNumber;
    private final List<ConceptEdition> editions;
    private final @Nullable Repeal repeal;
    private final long version;
    private final Changes<ConceptEvent> changes;

    private Concept(
            ConceptId id,
            MunicipalityId municipality,
            int lastNumber,
            List<ConceptEdition> editions,
            @Nullable Repeal repeal,
            long version,
            Changes<ConceptEvent> changes) {
        this.id = id;
        this.municipality = municipality;
        this.lastNumber = lastNumber;
        this.editions = List.copyOf(editions);
        this.repeal = repeal;
        this.version = version;
        this.changes = changes;
    }

    /**
     * Rebuilds what a repository stored; for repositories only.
     *
     * @param lastNumber of the edition that was begun last, were it given up or not
     * @param editions in the order of their numbers
     */
    public static Concept restore(
            ConceptId id,
            MunicipalityId municipality,
            int lastNumber,
            List<ConceptEdition> editions,
            @Nullable Repeal repeal,
            long version) {
        return new Concept(id, municipality, lastNumber, editions, repeal, version, Changes.none());
    }

    /** Begins a concept with a first draft. */
    public static Concept draft(ConceptId id, MunicipalityId municipality, ConceptContent content, Instant at) {
        return new Concept(
                id,
                municipality,
                1,
                List.of(new ConceptEdition(1, content, null)),
                null,
                0,
                Changes.of(new ConceptEvent.ConceptDrafted(id, municipality, 1, at)));
    }

    /** Begins the next edition with what the one that was adopted last says. */
    public Result<Concept, ConceptError> draftNext(Instant at) {
        var open = draft();
        if (open.isPresent()) {
            return Result.refusal(
                    new ConceptError.DraftedAlready(open.orElseThrow().number()));
        }
        return lasting().flatMap(there -> adopted()).map(last -> {
            var next = new ConceptEdition(lastNumber + 1, last.content(), null);
            return new Concept(
                    id,
                    municipality,
                    next.number(),
                    Stream.concat(editions.stream(), Stream.of(next)).toList(),
                    null,
                    version,
                    changes.and(new ConceptEvent.ConceptDrafted(id, municipality, next.number(), at)));
        });
    }

    /** Lets the draft say something else. */
    public Result<Concept, ConceptError> revise(ConceptContent content, Instant at) {
        if (content.sections().size() > MAX_SECTIONS) {
            return Result.refusal(new ConceptError.TooManySections(MAX_SECTIONS));
        }
        return open().map(draft -> draft.content().equals(content)
                ? this
                : with(
                        replacing(draft.saying(content)),
                        new ConceptEvent.ConceptRevised(id, municipality, draft.number(), at)));
    }

    /** Gives the draft up. Its number is never used again. */
    public Result<Concept, ConceptError> discard(Instant at) {
        return open().map(draft -> with(
                editions.stream().filter(other -> !other.equals(draft)).toList(),
                new ConceptEvent.ConceptDiscarded(id, municipality, draft.number(), at)));
    }

    /** Notes that the draft was adopted. */
    public Result<Concept, ConceptError> adopt(Adoption adoption, LocalDate today, Instant at) {
        return lasting()
                .flatMap(there -> open())
                .flatMap(this::worthAdopting)
                .flatMap(draft -> following(draft, adoption, today))
                .map(draft -> with(
                        replacing(draft.adopted(adoption)),
                        new ConceptEvent.ConceptAdopted(id, municipality, draft.number(), adoption.from(), at)));
    }

    private Result<ConceptEdition, ConceptError> worthAdopting(ConceptEdition draft) {
        if (draft.content().sections().isEmpty()) {
            return Result.refusal(new ConceptError.NothingWritten());
        }
        return Result.unless(
                lastAdopted()
                        .filter(last -> last.content().equals(draft.content()))
                        .map(last -> new ConceptError.SaysTheSame(last.number())),
                () -> draft);
    }

    /** Says otherwise when, by whom or from which day on the newest adopted edition was adopted. */
    public Result<Concept, ConceptError> correct(Adoption adoption, LocalDate today, Instant at) {
        return lasting()
                .flatMap(there -> adopted())
                .flatMap(last -> adoption.equals(last.adoption())
                        ? Result.success(this)
                        : following(last, adoption, today)
                                .map(edition -> with(
                                        replacing(edition.adopted(adoption)),
                                        new ConceptEvent.AdoptionCorrected(
                                                id, municipality, edition.number(), adoption.from(), at))));
    }

    private Result<ConceptEdition, ConceptError> following(ConceptEdition edition, Adoption adoption, LocalDate today) {
        if (adoption.resolution().on().isAfter(today)) {
            return Result.refusal(
                    new ConceptError.ResolvedInTheFuture(adoption.resolution().on()));
        }
        return Result.unless(
                editions.stream()
                        .filter(other -> other.number() < edition.number())
                        .flatMap(other -> other.from().stream())
                        .filter(before -> !adoption.from().isAfter(before))
                        .max(LocalDate::compareTo)
                        .map(before -> new ConceptError.BeginsTooEarly(before)),
                () -> edition);
    }

    /** Notes that the concept was repealed. */
    public Result<Concept, ConceptError> repeal(Repeal how, LocalDate today, Instant at) {
        return lasting().flatMap(there -> adopted()).flatMap(last -> {
            if (how.resolution().on().isAfter(today)) {
                return Result.refusal(
                        new ConceptError.ResolvedInTheFuture(how.resolution().on()));
            }
            var from = last.from().orElseThrow();
            return how.lastDay().isBefore(from)
                    ? Result.refusal(new ConceptError.OverBeforeItBegins(from))
                    : Result.success(new Concept(
                            id,
                            municipality,
                            lastNumber,
                            editions,
                            how,
                            version,
                            changes.and(new ConceptEvent.ConceptRepealed(id, municipality, how.lastDay(), at))));
        });
    }

    /** Takes the repeal back: it was a mistake. */
    public Result<Concept, ConceptError> reinstate(Instant at) {
        return repeal == null
                ? Result.refusal(new ConceptError.NotRepealed())
                : Result.success(new Concept(
                        id,
                        municipality,
                        lastNumber,
                        editions,
                        null,
                        version,
                        changes.and(new ConceptEvent.ConceptReinstated(id, municipality, at))));
    }

    private Result<Concept, ConceptError> lasting() {
        return repeal == null
                ? Result.success(this)
                : Result.refusal(new ConceptError.RepealedAlready(repeal.lastDay()));
    }

    private Result<ConceptEdition, ConceptError> open() {
        return Result.of(draft(), new ConceptError.NothingDrafted());
    }

    private Result<ConceptEdition, ConceptError> adopted() {
        return Result.of(lastAdopted(), new ConceptError.NothingAdopted());
    }

    private List<ConceptEdition> replacing(ConceptEdition changed) {
        return editions.stream()
                .map(edition -> edition.number() == changed.number() ? changed : edition)
                .toList();
    }

    private Concept with(List<ConceptEdition> next, ConceptEvent event) {
        return new Concept(id, municipality, lastNumber, next, repeal, version, changes.and(event));
    }

    @Override
    public Concept saved() {
        return new Concept(id, municipality, lastNumber, editions, repeal, version + 1, Changes.none());
    }

    public Optional<ConceptEdition> draft() {
        return editions.stream().filter(ConceptEdition::isDraft).findFirst();
    }

    /** The edition that was adopted last, whether it holds already or not. */
    public Optional<ConceptEdition> lastAdopted() {
        return editions.reversed().stream()
                .filter(edition -> !edition.isDraft())
                .findFirst();
    }

    public Optional<ConceptEdition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    /** The days on which the edition holds: until another one does, or the concept is repealed; empty for a draft. */
    public Optional<Validity> validity(ConceptEdition edition) {
        return edition.from().map(from -> new Validity(from, lastDayOf(edition)));
    }

    private @Nullable LocalDate lastDayOf(ConceptEdition edition) {
        return editions.stream()
                .filter(other -> other.number() > edition.number())
                .flatMap(other -> other.from().stream())
                .findFirst()
                .map(next -> next.minusDays(1))
                .orElseGet(() -> repeal == null ? null : repeal.lastDay());
    }

    public Optional<ConceptEdition> inForceOn(LocalDate day) {
        return editions.stream()
                .filter(edition ->
                        validity(edition).filter(days -> days.includes(day)).isPresent())
                .findFirst();
    }

    public ConceptState stateOn(LocalDate day) {
        if (inForceOn(day).isPresent()) {
            return ConceptState.IN_FORCE;
        }
        return lastAdopted()
                .flatMap(this::validity)
                .map(days -> days.isOver(day) ? ConceptState.REPEALED : ConceptState.TO_COME)
                .orElse(ConceptState.DRAFT);
    }

    /**
     * The edition that tells most on the day: the one in force, else the newest.
     *
     * @throws java.util.NoSuchElementException if all have been given up
     */
    public ConceptEdition shownOn(LocalDate day) {
        return inForceOn(day).or(this::lastAdopted).orElseGet(editions::getLast);
    }

    public ConceptId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public Scope scope() {
        return new Scope.Municipality(municipality);
    }

    /** Of the edition that was begun last, were it given up or not. */
    public int lastNumber() {
        return lastNumber;
    }

    /** In the order of their numbers; none if the only draft was given up. */
    public List<ConceptEdition> editions() {
        return editions;
    }

    public Optional<Repeal> repeal() {
        return Optional.ofNullable(repeal);
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<ConceptEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Concept concept && id.equals(concept.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Concept[%s]".formatted(id);
    }
}
