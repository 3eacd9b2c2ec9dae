package org.knotenpunkt.application.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.FOUND_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.Correcting;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.PublishedCount;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Keeps networks of towns. */
public final class InitiativeService
        implements FoundInitiative,
                EndInitiative,
                WithdrawInitiative,
                KeepMembers,
                KeepSupporters,
                RecordStage,
                RecordCount,
                CorrectInitiative {
    private final InitiativeRepository initiatives;
    private final Parties parties;
    private final Rights rights;
    private final Keeper<Initiative> keeper;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public InitiativeService(
            InitiativeRepository initiatives,
            Parties parties,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.rights = rights;
        this.keeper = new Keeper<>(initiatives::save, events);
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Initiative, InitiativeError> found(
            Actor actor, String name, PartialDate founded, boolean evenIfSimilar) {
        return transactions.call(
                actor,
                () -> rights.require(actor, FOUND_INITIATIVE, new Scope.Installation(), name)
                        .<InitiativeError>mapRefusal(InitiativeError.NotAllowed::new)
                        .flatMap(allowed -> Initiative.found(
                                new InitiativeId(ids.next()), allowed, founded, today.today(), clock.instant()))
                        .flatMap(network -> evenIfSimilar ? Result.success(network) : withoutNamesakes(network))
                        .map(network -> keeper.save(actor, network)));
    }

    @Override
    public Result<Initiative, InitiativeError> end(Actor actor, InitiativeId id, long version, LocalDate lastDay) {
        return change(actor, id, version, network -> network.end(lastDay, clock.instant()));
    }

    @Override
    public Result<Initiative, InitiativeError> reopen(
            Actor actor, InitiativeId id, long version, boolean evenIfSimilar) {
        return change(
                actor,
                id,
                version,
                network -> network.reopen(clock.instant())
                        .flatMap(reopened -> evenIfSimilar ? Result.success(reopened) : withoutNamesakes(reopened)));
    }

    @Override
    public Result<Initiative, InitiativeError> withdraw(Actor actor, InitiativeId id, long version, String reason) {
        var how = Withdrawal.because(clock.instant(), actor.account(), reason);
        return transactions.call(
                actor,
                () -> find(id).flatMap(
                                network -> rights.require(actor, FOUND_INITIATIVE, new Scope.Installation(), network)
                                        .<InitiativeError>mapRefusal(InitiativeError.NotAllowed::new))
                        .peek(network -> keeper.requireSeen(network, version))
                        .flatMap(network -> network.withdraw(how))
                        .flatMap(network -> initiatives.withdraw(network, how)
                                ? Result.success(network)
                                : Result.refusal(new InitiativeError.RightsOverIt(id)))
                        .peek(network -> events.publish(actor, network.events())));
    }

    private Result<Initiative, InitiativeError> withoutNamesakes(Initiative network) {
        var known = initiatives.findNamesakes(network.name(), today.today()).stream()
                .filter(namesake -> !namesake.equals(network.id()))
                .toList();
        return known.isEmpty()
                ? Result.success(network)
                : Result.refusal(new InitiativeError.SimilarNetworkKnown(network.name(), known));
    }

    @Override
    public Result<Initiative, InitiativeError> join(
            Actor actor,
            InitiativeId id,
            long version,
            MunicipalityId town,
            @Nullable PartialDate joined,
            boolean founder,
            Source evidence) {
        return change(
                actor,
                id,
                version,
                network -> town(town)
                        .flatMap(party -> founded(party, party.foundedAfter(network.since(joined, founder, evidence))))
                        .flatMap(there ->
                                network.join(town, joined, founder, evidence, today.today(), clock.instant())));
    }

    private Result<Party, InitiativeError> town(MunicipalityId town) {
        var id = OrganisationId.of(town);
        return Result.of(
                parties.hold(id).filter(party -> party.kind() == OrganisationKind.MUNICIPALITY),
                new InitiativeError.NoTown(id));
    }

    private Result<Party, InitiativeError> supporter(OrganisationId id) {
        return Result.of(parties.hold(id), new InitiativeError.UnknownSupporter(id));
    }

    /** The party, unless something that it is to have to do with a network was so before its founding. */
    private static Result<Party, InitiativeError> founded(Party party, Optional<OrganisationError> early) {
        return Result.unless(early.map(reason -> new InitiativeError.OrganisationNotThere(reason)), () -> party);
    }

    @Override
    public Result<Initiative, InitiativeError> leave(
            Actor actor, InitiativeId id, long version, MunicipalityId town, PartialDate left) {
        return change(actor, id, version, network -> network.leave(town, left, clock.instant()));
    }

    @Override
    public Result<Initiative, InitiativeError> support(
            Actor actor, InitiativeId id, long version, Supporter supporter) {
        return change(
                actor,
                id,
                version,
                network -> supporter(supporter.organisation())
                        .flatMap(party -> founded(party, party.foundedAfter(supporter.validity())))
                        .flatMap(there -> network.support(supporter, clock.instant())));
    }

    @Override
    public Result<Initiative, InitiativeError> endSupport(
            Actor actor, InitiativeId id, long version, OrganisationId organisation, LocalDate until) {
        return change(
                actor,
                id,
                version,
                network -> supporter(organisation)
                        .flatMap(party -> founded(party, party.foundedAfter(new Validity(null, until))))
                        .flatMap(there -> network.endSupport(organisation, until, clock.instant())));
    }

    @Override
    public Result<Initiative, InitiativeError> reach(
            Actor actor, InitiativeId id, long version, MunicipalityId town, StageEntry entry) {
        return change(actor, id, version, network -> network.reach(town, entry, today.today(), clock.instant()));
    }

    @Override
    public Result<Initiative, InitiativeError> record(
            Actor actor,
            InitiativeId id,
            long version,
            int count,
            @Nullable String definition,
            @Nullable PartialDate asOf,
            @Nullable Source source,
            boolean correcting) {
        return change(
                actor,
                id,
                version,
                network -> PublishedCount.of(count, definition, asOf, source, today.today())
                        .flatMap(published -> Correcting.recording(
                                network,
                                correcting,
                                known -> known.record(published, clock.instant()),
                                wrong -> wrong.withdrawContradicted(published, withdrawal(actor, null)))));
    }

    @Override
    public Result<Initiative, InitiativeError> correct(
            Actor actor,
            InitiativeId id,
            long version,
            String name,
            PartialDate founded,
            @Nullable String reason,
            boolean evenIfSimilar) {
        return change(
                actor,
                id,
                version,
                network -> thereAt(founded, network)
                        .flatMap(there -> there.correct(name, founded, today.today(), withdrawal(actor, reason)))
                        .flatMap(corrected -> evenIfSimilar || corrected.name().equalsIgnoreCase(network.name())
                                ? Result.success(corrected)
                                : withoutNamesakes(corrected)));
    }

    /** The network, unless a town that moves along with its founding would belong to it before being founded itself. */
    private Result<Initiative, InitiativeError> thereAt(PartialDate founding, Initiative network) {
        var result = Result.<Initiative, InitiativeError>success(network);
        if (founding.equals(network.founded())) {
            return result;
        }
        for (var town : network.townsSinceFounding()) {
            result = result.flatMap(there -> town(town)
                    .flatMap(party -> founded(party, party.foundedAfter(founding)))
                    .map(party -> there));
        }
        return result;
    }

    @Override
    public Result<Initiative, InitiativeError> withdrawMembership(
            Actor actor, InitiativeId id, long version, MunicipalityId town, LocalDate from, @Nullable String reason) {
        return change(actor, id, version, network -> network.withdrawMembership(town, from, withdrawal(actor, reason)));
    }

    @Override
    public Result<Initiative, InitiativeError> correctMembership(
            Actor actor,
            InitiativeId id,
            long version,
            MunicipalityId town,
            LocalDate from,
            @Nullable PartialDate joined,
            boolean founder,
            Source evidence,
            @Nullable String reason) {
        return change(
                actor,
                id,
                version,
                network -> town(town)
                        .flatMap(party -> founded(party, party.foundedAfter(network.since(joined, founder, evidence))))
                        .flatMap(there -> network.correctMembership(
                                town, from, joined, founder, evidence, today.today(), withdrawal(actor, reason))));
    }

    @Override
    public Result<Initiative, InitiativeError> reopenMembership(
            Actor actor, InitiativeId id, long version, MunicipalityId town) {
        return change(actor, id, version, network -> network.reopenMembership(town, clock.instant()));
    }

    @Override
    public Result<Initiative, InitiativeError> withdrawStage(
            Actor actor,
            InitiativeId id,
            long version,
            MunicipalityId town,
            MemberStage stage,
            PartialDate since,
            @Nullable String reason) {
        return change(
                actor, id, version, network -> network.withdrawStage(town, stage, since, withdrawal(actor, reason)));
    }

    @Override
    public Result<Initiative, InitiativeError> withdrawCount(
            Actor actor,
            InitiativeId id,
            long version,
            String definition,
            PartialDate asOf,
            Source source,
            @Nullable String reason) {
        return change(
                actor,
                id,
                version,
                network -> network.withdrawCount(definition, asOf, source, withdrawal(actor, reason)));
    }

    @Override
    public Result<Initiative, InitiativeError> withdrawSupport(
            Actor actor,
            InitiativeId id,
            long version,
            OrganisationId organisation,
            @Nullable LocalDate from,
            @Nullable String reason) {
        return change(
                actor, id, version, network -> network.withdrawSupport(organisation, from, withdrawal(actor, reason)));
    }

    @Override
    public Result<Initiative, InitiativeError> reopenSupport(
            Actor actor, InitiativeId id, long version, OrganisationId organisation) {
        return change(actor, id, version, network -> network.reopenSupport(organisation, clock.instant()));
    }

    private Withdrawal withdrawal(Actor actor, @Nullable String reason) {
        return new Withdrawal(clock.instant(), actor.account(), reason);
    }

    private Result<Initiative, InitiativeError> change(
            Actor actor,
            InitiativeId id,
            long version,
            Function<Initiative, Result<Initiative, InitiativeError>> operation) {
        return transactions.call(
                actor,
                () -> find(id).flatMap(network -> rights.require(actor, KEEP_INITIATIVE, network.scope(), network)
                                .<InitiativeError>mapRefusal(InitiativeError.NotAllowed::new))
                        .peek(network -> keeper.requireSeen(network, version))
                        .flatMap(operation)
                        .map(network -> keeper.save(actor, network)));
    }

    private Result<Initiative, InitiativeError> find(InitiativeId id) {
        return Result.of(initiatives.findById(id), new InitiativeError.NotFound(id));
    }
}
