package org.knotenpunkt.domain.organisation.municipality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.Recorded;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.Retraction;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError.MunicipalityChangeNeedsDay;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError.MunicipalityChangeTooEarly;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError.PopulationInTheFuture;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * What is known about a town beyond its being an organisation: key, kind, areas, youth office, population.
 *
 * <p>The organisation of the same id has its names and addresses. Instances are immutable: an operation answers the next
 * state, which carries the events not published yet.
 */
public final class Municipality implements Aggregate<Municipality> {
    private final MunicipalityId id;
    private final Ags ags;
    private final Areas areas;
    private final MunicipalityHistory history;
    private final long version;
    private final Changes<MunicipalityEvent> changes;

    private Municipality(
            MunicipalityId id,
            Ags ags,
            Areas areas,
            MunicipalityHistory history,
            long version,
            Changes<MunicipalityEvent> changes) {
        this.id = id;
        this.ags = ags;
        this.areas = areas;
        this.history = history;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds a municipality from what a repository stored; for repositories only. */
    public static Municipality restore(
            MunicipalityId id, Ags ags, Areas areas, MunicipalityHistory history, long version) {
        return new Municipality(id, ags, areas, history, version, Changes.none());
    }

    /** Describes an organisation as the municipality it is; the facts hold as far back as is known. */
    public static Municipality added(
            MunicipalityId id, Ags ags, Areas areas, Sourced<MunicipalityFacts> facts, Instant now) {
        var history = MunicipalityHistory.empty().withFacts(Timeline.always(facts));
        var added = new MunicipalityEvent.MunicipalityAdded(id, now);
        return new Municipality(id, ags, areas, history, 0, Changes.of(added));
    }

    /** Records kind, seat and area from the day on. */
    public Result<Municipality, MunicipalityError> recordFacts(
            Sourced<MunicipalityFacts> facts, @Nullable LocalDate from, Instant now) {
        return recorded(
                        history.facts(),
                        facts,
                        FactKind.MUNICIPALITY_FACTS,
                        from,
                        known -> known.kind().code())
                .map(history::withFacts)
                .map(changed -> next(changed, new MunicipalityEvent.MunicipalityFactsRecorded(id, from, now)));
    }

    /** Records whether the town has a youth office of its own, from the day on. */
    public Result<Municipality, MunicipalityError> recordYouthOffice(
            Sourced<Boolean> own, @Nullable LocalDate from, Instant now) {
        return recorded(history.youthOffice(), own, FactKind.YOUTH_OFFICE, from, String::valueOf)
                .map(history::withYouthOffice)
                .map(changed -> next(changed, new MunicipalityEvent.YouthOfficeRecorded(id, own.value(), from, now)));
    }

    /**
     * Records how many people lived there on a day.
     *
     * @param today the day before which the count must have been
     */
    public Result<Municipality, MunicipalityError> recordPopulation(
            LocalDate countedOn, Sourced<Integer> inhabitants, LocalDate today, Instant now) {
        if (inhabitants.value() < 0) {
            throw new IllegalArgumentException("A town cannot have %d inhabitants".formatted(inhabitants.value()));
        }
        if (countedOn.isAfter(today)) {
            return Result.refusal(new PopulationInTheFuture(countedOn));
        }
        return Recorded.counted(inhabitants.source(), countedOn)
                .<MunicipalityError>mapRefusal(MunicipalityError.FactStays::new)
                .flatMap(source -> Recorded.in(
                        history.population(),
                        countedOn,
                        inhabitants,
                        known -> saidOtherwise(
                                FactKind.POPULATION, countedOn, String.valueOf(known.value()), known.source())))
                .map(history::withPopulation)
                .map(changed -> next(
                        changed, new MunicipalityEvent.PopulationRecorded(id, countedOn, inhabitants.value(), now)));
    }

    /**
     * Says that what somebody recorded was never true.
     *
     * @param official whether a source is a register: what that says is not taken back here
     */
    public Result<Municipality, MunicipalityError> withdraw(
            RecordedFact fact, Withdrawal how, Predicate<Source> official) {
        var retraction = switch (fact.kind()) {
            case MUNICIPALITY_FACTS ->
                Retraction.ofSourced(
                        history.facts(),
                        fact,
                        official,
                        history::withFacts,
                        facts -> facts.kind().code());
            case YOUTH_OFFICE ->
                Retraction.ofSourced(history.youthOffice(), fact, official, history::withYouthOffice, String::valueOf);
            case POPULATION ->
                Retraction.ofCount(
                        history.population(),
                        fact,
                        day -> day,
                        day -> Validity.between(day, day),
                        Sourced::source,
                        official,
                        history::withPopulation,
                        count -> String.valueOf(count.value()));
            default ->
                Result.<Retraction<MunicipalityHistory>, FactError>refusal(
                        new FactError.NothingRecordedThen(fact.kind()));
        };
        return retraction
                .<MunicipalityError>mapRefusal(MunicipalityError.FactStays::new)
                .map(taken -> without(taken, fact, how));
    }

    private Municipality without(Retraction<MunicipalityHistory> retraction, RecordedFact fact, Withdrawal how) {
        var from = retraction.statement().validity().from();
        return new Municipality(
                id,
                ags,
                areas,
                retraction.left(),
                version,
                changes.without(retraction.statement(), how)
                        .and(new MunicipalityEvent.MunicipalityFactWithdrawn(id, fact.kind(), from, how.at())));
    }

    private static <T> Result<Timeline<Sourced<T>>, MunicipalityError> recorded(
            Timeline<Sourced<T>> timeline,
            Sourced<T> value,
            FactKind kind,
            @Nullable LocalDate from,
            Function<? super T, String> words) {
        return Recorded.in(
                timeline,
                value,
                from,
                new MunicipalityChangeNeedsDay(),
                MunicipalityChangeTooEarly::new,
                known -> saidOtherwise(kind, from, words.apply(known.value()), known.source()));
    }

    private static MunicipalityError saidOtherwise(
            FactKind kind, @Nullable LocalDate from, String known, Source source) {
        return new MunicipalityError.FactStays(new FactError.SaidOtherwise(kind, from, known, source));
    }

    /** This, if it says so already; else the next state with the event. */
    private Municipality next(MunicipalityHistory changed, MunicipalityEvent event) {
        return changed.equals(history) ? this : new Municipality(id, ags, areas, changed, version, changes.and(event));
    }

    public MunicipalityId id() {
        return id;
    }

    public Ags ags() {
        return ags;
    }

    public Areas areas() {
        return areas;
    }

    public MunicipalityHistory history() {
        return history;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<MunicipalityEvent> events() {
        return changes.events();
    }

    @Override
    public List<Withdrawn<Statement>> withdrawn() {
        return changes.withdrawn();
    }

    @Override
    public Municipality saved() {
        return new Municipality(id, ags, areas, history, version + 1, Changes.none());
    }

    /** Where changes of it take place. */
    public Scope scope() {
        return new Scope.Municipality(id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Municipality municipality && municipality.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Municipality " + ags;
    }
}
