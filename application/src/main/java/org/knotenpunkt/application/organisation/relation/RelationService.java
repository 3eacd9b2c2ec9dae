package org.knotenpunkt.application.organisation.relation;

import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.domain.organisation.OrganisationAction.RECORD_RELATION;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.Recorded;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Keeps how organisations are related. */
public final class RelationService
        implements RecordRelation, EndRelation, DescribeRelation, CorrectRelation, ReadRelation {
    private final RelationRepository relations;
    private final OrganisationRepository organisations;
    private final Rights rights;
    private final Keeper<Relation> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public RelationService(
            RelationRepository relations,
            OrganisationRepository organisations,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.relations = relations;
        this.organisations = organisations;
        this.rights = rights;
        this.keeper = new Keeper<>(relations::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Relation, RelationError> record(Actor actor, NewRelation given) {
        return transactions.call(
                actor,
                () -> rights.require(actor, RECORD_RELATION, new Scope.Municipality(given.town()), given)
                        .<RelationError>mapRefusal(RelationError.NotAllowed::new)
                        .flatMap(permitted -> there(given.source(), permitted))
                        .flatMap(permitted -> end(given.from()))
                        .flatMap(from -> end(given.to()).flatMap(to -> recorded(actor, given, from, to)))
                        .map(relation -> keeper.save(actor, relation)));
    }

    private <T> Result<T, RelationError> there(@Nullable Source source, T said) {
        return source == null
                ? Result.success(said)
                : Recorded.from(source, today.today())
                        .<RelationError>mapRefusal(RelationError.NoSuchSource::new)
                        .map(read -> said);
    }

    private Result<Organisation, RelationError> end(OrganisationId id) {
        return Result.of(organisations.hold(id), new RelationError.UnknownEnd(id));
    }

    private Result<Relation, RelationError> recorded(
            Actor actor, NewRelation given, Organisation from, Organisation to) {
        var others = relations.findByEnds(given.town(), List.of(from.id(), to.id()));
        var over = others.stream()
                .filter(other -> given.kind().isExclusive() && other.kind() == given.kind())
                .filter(other -> other.to().equals(to.id()) && !other.from().equals(from.id()))
                .flatMap(other -> endedWithWhomItComesFrom(other).stream())
                .toList();
        return Relation.record(
                        new RelationId(ids.next()),
                        given.town(),
                        given.kind(),
                        from,
                        to,
                        given.validity(),
                        given.note(),
                        given.source(),
                        Stream.concat(over.stream(), others.stream().filter(other -> !over.contains(other)))
                                .toList(),
                        clock.instant())
                .peek(recorded -> over.forEach(ended -> keeper.save(actor, ended)));
    }

    /** A relation holds at most until the last day of either end: so it makes room for the next one. */
    private Optional<Relation> endedWithWhomItComesFrom(Relation relation) {
        return organisations
                .findById(relation.from())
                .flatMap(from -> from.life().lastDay())
                .filter(lastDay -> !lastDay.equals(relation.validity().until()))
                .map(lastDay -> relation.end(lastDay, clock.instant()))
                .flatMap(ended -> ended instanceof Result.Success<Relation, RelationError>(var over)
                        ? Optional.of(over)
                        : Optional.empty());
    }

    @Override
    public Result<Relation, RelationError> end(Actor actor, RelationId id, long version, LocalDate lastDay) {
        return change(
                actor,
                id,
                version,
                relation -> bothThere(relation, new Validity(null, lastDay))
                        .flatMap(there -> there.end(lastDay, clock.instant())));
    }

    private Result<Relation, RelationError> bothThere(Relation relation, Validity period) {
        return there(relation.from(), period)
                .flatMap(from -> there(relation.to(), period))
                .map(to -> relation);
    }

    private Result<Organisation, RelationError> there(OrganisationId id, Validity period) {
        return end(id).flatMap(organisation ->
                organisation.thereIn(period).mapRefusal(RelationError.OrganisationNotThere::new));
    }

    @Override
    public Result<Relation, RelationError> describe(
            Actor actor, RelationId id, long version, @Nullable String note, @Nullable Source source) {
        return change(
                actor,
                id,
                version,
                relation -> there(source, relation).flatMap(known -> known.describe(note, source, clock.instant())));
    }

    @Override
    public Result<Relation, RelationError> withdraw(Actor actor, RelationId id, long version, @Nullable String reason) {
        return change(
                actor,
                id,
                version,
                relation -> relation.withdraw(new Withdrawal(clock.instant(), actor.account(), reason)));
    }

    @Override
    public Result<Relation, RelationError> reopen(Actor actor, RelationId id, long version) {
        return change(
                actor,
                id,
                version,
                relation -> relation.reopen(
                        relations.findByEnds(relation.municipality(), List.of(relation.from(), relation.to())),
                        clock.instant()));
    }

    private Result<Relation, RelationError> change(
            Actor actor, RelationId id, long version, Function<Relation, Result<Relation, RelationError>> operation) {
        return transactions.call(
                actor,
                () -> find(id).flatMap(relation -> rights.require(actor, RECORD_RELATION, relation.scope(), relation)
                                .<RelationError>mapRefusal(RelationError.NotAllowed::new))
                        .peek(relation -> keeper.requireSeen(relation, version))
                        .flatMap(operation)
                        .map(relation -> keeper.save(actor, relation)));
    }

    @Override
    public Result<Relation, RelationError> read(Actor actor, RelationId id) {
        return transactions.read(
                actor,
                () -> find(id).flatMap(relation -> rights.require(
                                actor, READ_TOWN, new Scope.Municipality(relation.municipality()), relation)
                        .mapRefusal(RelationError.NotAllowed::new)));
    }

    private Result<Relation, RelationError> find(RelationId id) {
        return Result.of(relations.findById(id), new RelationError.UnknownRelation(id));
    }
}
