package org.knotenpunkt.domain.organisation;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * Anybody who can be a partner without being a person.
 *
 * <p>Its life: it is registered, changes its name and address, gains and loses keys, and ends, perhaps with successors; an
 * end that was a mistake is taken back. It is never deleted: what refers to it finds it after its end, too. Each fact is dated, so
 * that the organisation can be seen as it was on any day; a change goes on from the last one known and leaves the past as it was.
 * What was never true is withdrawn, the whole organisation included as long as nothing else speaks of it.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class Organisation implements Aggregate<Organisation> {
    private final OrganisationId id;
    private final OrganisationKind kind;
    private final @Nullable MunicipalityId home;
    private final OrganisationFacts facts;
    private final long version;
    private final Changes<OrganisationEvent> changes;

    private Organisation(
            OrganisationId id,
            OrganisationKind kind,
            @Nullable MunicipalityId home,
            OrganisationFacts facts,
            long version,
            Changes<OrganisationEvent> changes) {
        if (facts.names().entries().isEmpty()) {
            throw new IllegalArgumentException("An organisation has a name: " + id);
        }
        this.id = id;
        this.kind = kind;
        this.home = home;
        this.facts = facts;
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds an organisation from what a repository stored; for repositories only. */
    public static Organisation restore(
            OrganisationId id,
            OrganisationKind kind,
            @Nullable MunicipalityId home,
            OrganisationFacts facts,
            long version) {
        return new Organisation(id, kind, home, facts, version, Changes.none());
    }

    /**
     * Makes an organisation known. Its name and address hold as far back as anybody knows. That there is a new municipality
     * happens in no town: nobody can have rights in it yet.
     *
     * @param home the town to which it belongs, or null if it belongs to none
     * @param source who says its name and address; null if nobody does whom we know
     */
    public static Organisation register(
            OrganisationId id,
            OrganisationKind kind,
            @Nullable MunicipalityId home,
            OrganisationName name,
            @Nullable Address address,
            Contact contact,
            @Nullable LocalDate founded,
            @Nullable Source source,
            Instant at) {
        var facts = new OrganisationFacts(
                Timeline.always(name).saidBy(source, null),
                address == null ? Timeline.empty() : Timeline.always(address).saidBy(source, null),
                List.of(),
                contact,
                new Life(founded, null));
        var registered = new OrganisationEvent.OrganisationRegistered(
                id, kind, kind == OrganisationKind.MUNICIPALITY ? null : home, at);
        return new Organisation(id, kind, home, facts, 0, Changes.of(registered));
    }

    /**
     * Gives it another name from the day on. Of the name that it has, this tells at most who says so, where nobody was known to.
     *
     * @param source who says so; null if nobody does whom we know
     */
    public Result<Organisation, OrganisationError> rename(
            OrganisationName name, LocalDate from, @Nullable Source source, Instant at) {
        return isLatest(facts.names(), name, from)
                ? success(saidBy(source, FactKind.NAME, facts.names(), from, facts::withNames, at))
                : changed(facts.names(), name, from, source, FactKind.NAME, OrganisationName::inFull)
                        .map(names -> with(
                                facts.withNames(names), new OrganisationEvent.OrganisationRenamed(id, home, from, at)));
    }

    /**
     * Gives it another address from the day on. Of the one that it has, this tells at most who says so, where nobody was known to.
     *
     * @param source who says so; null if nobody does whom we know
     */
    public Result<Organisation, OrganisationError> move(
            Address address, LocalDate from, @Nullable Source source, Instant at) {
        return isLatest(facts.addresses(), address, from)
                ? success(saidBy(source, FactKind.ADDRESS, facts.addresses(), from, facts::withAddresses, at))
                : changed(facts.addresses(), address, from, source, FactKind.ADDRESS, Address::onOneLine)
                        .map(addresses -> with(
                                facts.withAddresses(addresses),
                                new OrganisationEvent.OrganisationMoved(id, home, from, at)));
    }

    /** This, with the source of what it says for the day, unless one is known. */
    private <T> Organisation saidBy(
            @Nullable Source source,
            FactKind kind,
            Timeline<T> timeline,
            LocalDate day,
            Function<Timeline<T>, OrganisationFacts> into,
            Instant at) {
        return timeline.entries().stream()
                .filter(entry -> entry.validity().includes(day) && entry.source() == null)
                .findFirst()
                .map(entry -> sourced(source, kind, timeline, entry, into, at))
                .orElse(this);
    }

    /** This, with the source of the entry in place of the one that is known; without one, it is as it was. */
    private <T> Organisation sourced(
            @Nullable Source source,
            FactKind kind,
            Timeline<T> timeline,
            Dated<T> entry,
            Function<Timeline<T>, OrganisationFacts> into,
            Instant at) {
        var from = entry.validity().from();
        return source == null || source.equals(entry.source())
                ? this
                : with(
                        into.apply(timeline.saidBy(source, from)),
                        new OrganisationEvent.FactSourced(id, home, kind, from, at));
    }

    private static <T> boolean isLatest(Timeline<T> timeline, T value, LocalDate from) {
        return timeline.latest()
                .filter(latest ->
                        latest.value().equals(value) && latest.validity().includes(from))
                .isPresent();
    }

    private <T> Result<Timeline<T>, OrganisationError> changed(
            Timeline<T> timeline,
            T value,
            LocalDate from,
            @Nullable Source source,
            FactKind kind,
            Function<? super T, String> words) {
        return thereIn(Validity.from(from))
                .flatMap(there -> Recorded.<T, OrganisationError>in(
                        timeline,
                        value,
                        from,
                        new OrganisationError.LaterChangeKnown(id, from, from),
                        (day, laterChange) -> new OrganisationError.LaterChangeKnown(id, day, laterChange),
                        known -> new OrganisationError.FactStays(
                                new FactError.SaidOtherwise(kind, from, words.apply(known), said(timeline, from)))))
                .map(changed -> changed.saidBy(source, from));
    }

    private static <T> @Nullable Source said(Timeline<T> timeline, LocalDate from) {
        return timeline.begunOn(from).map(Dated::source).orElse(null);
    }

    /**
     * Lets it bear the key in the period. Whether another organisation bears it is for the caller to see.
     *
     * @param source who says so; null if nobody does whom we know
     */
    public Result<Organisation, OrganisationError> addKey(
            ExternalKey key, Validity validity, @Nullable Source source, Instant at) {
        if (!key.scheme().fits(kind)) {
            return refusal(new OrganisationError.KeyDoesNotFit(key.scheme(), kind));
        }
        if (thereIn(validity) instanceof Result.Refusal<Organisation, OrganisationError>(var absent)) {
            return refusal(absent);
        }
        var inTheWay = facts.keys().stream()
                .filter(dated -> dated.value().equals(key)
                        || (key.scheme().isSingle() && dated.value().scheme() == key.scheme()))
                .filter(dated -> dated.validity().overlaps(validity))
                .findFirst();
        if (inTheWay.isPresent()) {
            var value = inTheWay.get().value().value();
            return refusal(new OrganisationError.SchemeTaken(id, key.scheme(), value));
        }
        var keys = Stream.concat(facts.keys().stream(), Stream.of(new Dated<>(key, validity, source)));
        var added = new OrganisationEvent.KeyAdded(id, home, key.scheme(), validity.from(), at);
        return success(with(facts.withKeys(keys.toList()), added));
    }

    /** Takes the key from it after the day. */
    public Result<Organisation, OrganisationError> endKey(ExternalKey key, LocalDate lastDay, Instant at) {
        var borne = facts.keys().stream()
                .filter(dated -> dated.value().equals(key) && dated.validity().includes(lastDay))
                .findFirst();
        if (borne.isEmpty()) {
            return refusal(new OrganisationError.KeyNotBorne(id, key.scheme(), key.value()));
        }
        if (thereIn(new Validity(null, lastDay))
                instanceof Result.Refusal<Organisation, OrganisationError>(var absent)) {
            return refusal(absent);
        }
        UnaryOperator<Dated<ExternalKey>> ended = dated -> dated.equals(borne.get()) ? dated.endingOn(lastDay) : dated;
        var keys = facts.keys().stream().map(ended).toList();
        return success(with(facts.withKeys(keys), new OrganisationEvent.KeyEnded(id, home, key.scheme(), lastDay, at)));
    }

    /** Changes how it is reached, if that is not how it is reached already. */
    public Organisation changeContact(Contact contact, Instant at) {
        return contact.equals(facts.contact())
                ? this
                : with(facts.withContact(contact), new OrganisationEvent.ContactChanged(id, home, at));
    }

    /**
     * Ends it: closes it, takes it into another or divides it among several.
     *
     * <p>A successor exists on the day after the last one; and nobody ends before those after whom it carries on. So from
     * successor to successor one always gets further in time and never in a circle.
     *
     * @param successors those that the ending names, as far as they are known
     * @param predecessors those after whom this one carries on
     */
    public Result<Organisation, OrganisationError> end(
            Ending ending, List<Organisation> successors, List<Organisation> predecessors, Instant at) {
        var refusal = life().lastDay()
                .<OrganisationError>map(this::over)
                .or(() -> life().begunBefore(id, calledAtFirst(), new Validity(null, ending.lastDay())))
                .or(() -> wrongSuccessors(ending, successors))
                .or(() -> predecessors.stream()
                        .filter(predecessor -> predecessor
                                .life()
                                .lastDay()
                                .filter(day -> !day.isBefore(ending.lastDay()))
                                .isPresent())
                        .findFirst()
                        .map(predecessor -> new OrganisationError.EndsBeforePredecessor(
                                predecessor.id, predecessor.life().lastDay().orElseThrow())));
        if (refusal.isPresent()) {
            return refusal(refusal.get());
        }
        var ended = new OrganisationEvent.OrganisationEnded(
                id, home, ending.kind(), ending.lastDay(), ending.successors(), at);
        return success(with(facts.withLife(life().endingWith(ending)), ended));
    }

    /**
     * Says that it never had the name, the address or the key then.
     *
     * @param official whether a source is a register: what that says is not taken back here
     */
    public Result<Organisation, OrganisationError> withdraw(
            RecordedFact fact, Withdrawal how, Predicate<Source> official) {
        var retraction = switch (fact.kind()) {
            case NAME ->
                Retraction.of(facts.names(), fact, official, facts::withNames, OrganisationName::inFull)
                        .flatMap(this::stillNamed);
            case ADDRESS -> Retraction.of(facts.addresses(), fact, official, facts::withAddresses, Address::onOneLine);
            case KEY -> withoutKey(fact, official);
            default ->
                Result.<Retraction<OrganisationFacts>, FactError>refusal(
                        new FactError.NothingRecordedThen(fact.kind()));
        };
        return retraction
                .<OrganisationError>mapRefusal(OrganisationError.FactStays::new)
                .map(taken -> without(taken, fact.kind(), how));
    }

    /** Only what is said to begin later leaves its days to the name before; the oldest one has none to leave them to. */
    private Result<Retraction<OrganisationFacts>, FactError> stillNamed(Retraction<OrganisationFacts> retraction) {
        var first = facts.names().entries().getFirst().validity();
        return retraction.statement().validity().equals(first)
                ? refusal(new FactError.NameNeeded())
                : success(retraction);
    }

    private Result<Retraction<OrganisationFacts>, FactError> withoutKey(RecordedFact fact, Predicate<Source> official) {
        var borne = facts.keys().stream()
                .filter(dated -> dated.value().equals(fact.key()))
                .filter(dated -> Objects.equals(dated.validity().from(), fact.from()))
                .findFirst();
        if (borne.isEmpty()) {
            return refusal(new FactError.NothingRecordedThen(fact.kind()));
        }
        var scheme = borne.get().value().scheme();
        if (scheme.identifies(kind)) {
            return refusal(new FactError.KeyNeeded(scheme));
        }
        var source = borne.get().source();
        if (source != null && official.test(source)) {
            return refusal(new FactError.SaidByRegister(fact.kind(), source.title()));
        }
        var others = facts.keys().stream()
                .filter(dated -> !dated.equals(borne.get()))
                .toList();
        var words = scheme + " " + borne.get().value().value();
        var statement = new Statement(FactKind.KEY, borne.get().validity(), words);
        return success(new Retraction<>(facts.withKeys(others), statement));
    }

    /**
     * Says that it had another name than was recorded, for all the time for which that name is recorded. Of the same name this tells at
     * most who really says so.
     *
     * @param from the first day of the name, or null if its beginning is not known
     * @param source who says so; null if nobody does whom we know
     * @param official whether a source is a register: what that says is not corrected here
     */
    public Result<Organisation, OrganisationError> correctName(
            @Nullable LocalDate from,
            OrganisationName name,
            @Nullable Source source,
            Withdrawal how,
            Predicate<Source> official) {
        var fact = new RecordedFact(FactKind.NAME, from);
        return Retraction.byHand(facts.names(), fact, official)
                .<OrganisationError>mapRefusal(OrganisationError.FactStays::new)
                .map(entry -> entry.value().equals(name)
                        ? sourced(source, fact.kind(), facts.names(), entry, facts::withNames, how.at())
                        : with(
                                        facts.withNames(facts.names()
                                                .corrected(entry, name)
                                                .saidBy(source, from)),
                                        new OrganisationEvent.OrganisationNameCorrected(id, home, from, how.at()))
                                .keeping(
                                        new Statement(
                                                fact.kind(),
                                                entry.validity(),
                                                entry.value().inFull()),
                                        how));
    }

    /**
     * Says on which day it was really founded, or that nobody knows. Who carries on after others exists on the day after their last.
     *
     * @param predecessors those after whom this one carries on
     */
    public Result<Organisation, OrganisationError> correctFounding(
            @Nullable LocalDate founded, List<Organisation> predecessors, Withdrawal how) {
        var known = life().founded();
        if (Objects.equals(founded, known)) {
            return success(this);
        }
        var refusal = founded == null ? Optional.<OrganisationError>empty() : tooLate(founded, predecessors);
        if (refusal.isPresent()) {
            return refusal(refusal.get());
        }
        var changed = with(
                facts.withLife(new Life(founded, life().ending())),
                new OrganisationEvent.FoundingCorrected(id, home, founded, how.at()));
        return success(
                known == null
                        ? changed
                        : changed.keeping(new Statement(FactKind.FOUNDING, Validity.ALWAYS, known.toString()), how));
    }

    private Optional<OrganisationError> tooLate(LocalDate founded, List<Organisation> predecessors) {
        return life().lastDay()
                .filter(founded::isAfter)
                .<OrganisationError>map(this::over)
                .or(() -> facts.earliest()
                        .filter(founded::isAfter)
                        .map(day -> new OrganisationError.KnownBefore(id, day, founded)))
                .or(() -> predecessors.stream()
                        .flatMap(predecessor -> predecessor.life().lastDay().stream())
                        .map(lastDay -> lastDay.plusDays(1))
                        .filter(founded::isAfter)
                        .findFirst()
                        .map(day -> new OrganisationError.SuccessorNotThere(id, day)));
    }

    /** Takes its end back, which was a mistake: it exists, and nobody carries on after it. */
    public Result<Organisation, OrganisationError> reopen(Instant at) {
        if (life().ending() == null) {
            return refusal(new OrganisationError.OrganisationNotEnded(id));
        }
        var reopened = new OrganisationEvent.OrganisationReopened(id, home, at);
        return success(with(facts.withLife(new Life(life().founded(), null)), reopened));
    }

    /**
     * Says that there never was such an organisation: it was registered by mistake. That is all that is left of it. Whether anything
     * else speaks of it is for the caller to see.
     */
    public Organisation withdraw(Instant at) {
        return with(facts, new OrganisationEvent.OrganisationWithdrawn(id, kind, home, at));
    }

    /**
     * Whether a register knows it by one of its keys; of an office that the list of schools names, nothing else says so.
     *
     * @param official whether a source is a register
     */
    public boolean isKeyedBy(Predicate<Source> official) {
        return facts.keys().stream().map(Dated::source).filter(Objects::nonNull).anyMatch(official);
    }

    private Optional<OrganisationError> wrongSuccessors(Ending ending, List<Organisation> known) {
        if (ending.successors().contains(id)) {
            return Optional.of(new OrganisationError.SuccessorIsItself(id));
        }
        if (!ending.kind().allows(ending.successors().size())) {
            return Optional.of(new OrganisationError.WrongNumberOfSuccessors(
                    ending.kind(), ending.successors().size()));
        }
        if (kind == OrganisationKind.MUNICIPALITY && ending.successors().isEmpty()) {
            return Optional.of(new OrganisationError.TownWithoutSuccessor(id));
        }
        var nextDay = ending.lastDay().plusDays(1);
        for (var successor : ending.successors()) {
            var found =
                    known.stream().filter(other -> other.id.equals(successor)).findFirst();
            if (found.isEmpty()) {
                return Optional.of(new OrganisationError.UnknownSuccessor(successor));
            }
            if (found.get().life().on(nextDay) != Existence.EXISTS) {
                return Optional.of(new OrganisationError.SuccessorNotThere(successor, nextDay));
            }
        }
        return Optional.empty();
    }

    /** This, unless it has ended before the first day of something that is said of it; null is a day that is not known. */
    public Result<Organisation, OrganisationError> notOverBefore(@Nullable LocalDate firstDay) {
        return Result.unless(
                life().lastDay()
                        .filter(lastDay -> firstDay != null && firstDay.isAfter(lastDay))
                        .map(lastDay -> over(lastDay)),
                () -> this);
    }

    /**
     * This, unless something that is said of it for the period begins before it was founded or after it has ended; where no beginning is
     * known, unless that is over before it was founded.
     */
    public Result<Organisation, OrganisationError> thereIn(Validity period) {
        return notOverBefore(period.from())
                .flatMap(there -> Result.unless(life().begunBefore(id, calledAtFirst(), period), () -> there));
    }

    private OrganisationError over(LocalDate lastDay) {
        return new OrganisationError.AlreadyEnded(id, facts.called(lastDay).shortest(), lastDay);
    }

    /** Its name on the day of its founding, of which refusals speak; where that is not known, they do not. */
    private String calledAtFirst() {
        var first = Optional.ofNullable(life().founded()).orElse(LocalDate.MIN);
        return facts.called(first).shortest();
    }

    /** How it was, is or will be on the day. */
    public OrganisationOnDay asOf(LocalDate day) {
        var keys = facts.keys().stream()
                .filter(key -> key.validity().includes(day))
                .map(Dated::value)
                .toList();
        return new OrganisationOnDay(
                id,
                day,
                life().on(day),
                facts.names().on(day),
                facts.addresses().on(day),
                keys);
    }

    private Organisation with(OrganisationFacts changed, OrganisationEvent event) {
        return new Organisation(id, kind, home, changed, version, changes.and(event));
    }

    private Organisation without(Retraction<OrganisationFacts> retraction, FactKind fact, Withdrawal how) {
        var from = retraction.statement().validity().from();
        return with(retraction.left(), new OrganisationEvent.FactWithdrawn(id, home, fact, from, how.at()))
                .keeping(retraction.statement(), how);
    }

    private Organisation keeping(Statement wrong, Withdrawal how) {
        return new Organisation(id, kind, home, facts, version, changes.without(wrong, how));
    }

    @Override
    public Organisation saved() {
        return restore(id, kind, home, facts, version + 1);
    }

    /** Where a change of it takes place: in its town, or nowhere in particular. */
    public Scope scope() {
        return home == null ? new Scope.Commons() : new Scope.Organisation(home, id.value());
    }

    public OrganisationId id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** The town to which it belongs, if it belongs to one. A municipality belongs to itself. */
    public Optional<MunicipalityId> home() {
        return Optional.ofNullable(home);
    }

    public OrganisationFacts facts() {
        return facts;
    }

    public Life life() {
        return facts.life();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<OrganisationEvent> events() {
        return changes.events();
    }

    @Override
    public List<Withdrawn<Statement>> withdrawn() {
        return changes.withdrawn();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Organisation organisation && id.equals(organisation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
