package org.knotenpunkt.application.centre;

import static org.knotenpunkt.domain.centre.CentreAction.STEER_CENTRE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.EndOrganisation;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.ReopenOrganisation;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.Consequence;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.FundingLineId;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.centre.PostId;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Takes centres through their phases, and keeps what they have to work with. */
public final class CentreService implements RecordPhases, KeepMeans {
    private final Centres centres;
    private final OrganisationRepository organisations;
    private final Hosts hosts;
    private final Hosting hosting;
    private final EndOrganisation ending;
    private final ReopenOrganisation reopening;
    private final Rights rights;
    private final Keeper<Centre> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;

    public CentreService(
            Centres centres,
            OrganisationRepository organisations,
            Hosts hosts,
            Hosting hosting,
            EndOrganisation ending,
            ReopenOrganisation reopening,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        this.centres = centres;
        this.organisations = organisations;
        this.hosts = hosts;
        this.hosting = hosting;
        this.ending = ending;
        this.reopening = reopening;
        this.rights = rights;
        this.keeper = new Keeper<>(centres::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result<Centre, CentreError> enter(Actor actor, CentreId id, long version, PhaseEntry entry) {
        return change(
                actor,
                id,
                version,
                centre -> centre.enter(entry, clock.instant())
                        .flatMap(entered -> entry.phase() == Phase.ENDED
                                ? end(actor, entered, entry)
                                : notOverBefore(entered, entry.since())));
    }

    private Result<Centre, CentreError> end(Actor actor, Centre centre, PhaseEntry entry) {
        var how = ending(entry);
        var organisation = held(centre.id().organisation());
        return organisation.life().lastDay().filter(how.lastDay()::equals).isPresent()
                ? Result.success(centre)
                : ending.end(actor, centre.id().organisation(), organisation.version(), how, List.of(), false)
                        .<CentreError>mapRefusal(CentreError.OutsideItsLife::new)
                        .map(ended -> centre.bringing(new Consequence.OrganisationEnded()));
    }

    /** How the organisation ends with the phase. */
    private static Ending ending(PhaseEntry entry) {
        return new Ending(entry.since().minusDays(1), Ending.Kind.CLOSED, List.of(), entry.reason());
    }

    private Organisation held(OrganisationId id) {
        return organisations.hold(id).orElseThrow();
    }

    /** The centre, unless the day, where one is known, comes after its end; some of it may well be there before it is founded. */
    private Result<Centre, CentreError> notOverBefore(Centre centre, @Nullable LocalDate day) {
        return held(centre.id().organisation())
                .notOverBefore(day)
                .<CentreError>mapRefusal(CentreError.OutsideItsLife::new)
                .map(there -> centre);
    }

    /** The centre, unless something of it would begin or last beyond its end; what is to have no end ends with it. */
    private Result<Centre, CentreError> notOverBefore(Centre centre, Validity period) {
        return notOverBefore(centre, period.from()).flatMap(there -> notOverBefore(there, period.until()));
    }

    @Override
    public Result<Centre, CentreError> relocate(
            Actor actor, CentreId id, long version, OrganisationId to, LocalDate day, @Nullable String reason) {
        return change(actor, id, version, centre -> {
            var former = hosts.on(centre.municipality(), centre.id().organisation(), day.minusDays(1));
            return centre.relocate(former.map(Relation::from).orElse(null), to, day, reason, clock.instant())
                    .flatMap(moved -> notOverBefore(moved, day))
                    .flatMap(moved -> hosting.move(actor, moved, former.orElseThrow(), to, day)
                            .map(moved::bringing));
        });
    }

    @Override
    public Result<Centre, CentreError> withdrawLast(Actor actor, CentreId id, long version, @Nullable String why) {
        return change(
                actor,
                id,
                version,
                centre -> centre.withdrawLastPhase(withdrawal(actor, why))
                        .flatMap(next ->
                                undone(actor, next, centre.phases().last().orElseThrow(), why)));
    }

    private Result<Centre, CentreError> undone(Actor actor, Centre centre, PhaseEntry wrong, @Nullable String why) {
        return switch (wrong.consequence()) {
            case null -> Result.success(centre);
            case Consequence.HostChanged change -> hosting.moveBack(actor, centre, change, wrong.since(), why);
            case Consequence.OrganisationEnded ended -> reopened(actor, centre, ending(wrong));
        };
    }

    private Result<Centre, CentreError> reopened(Actor actor, Centre centre, Ending how) {
        var organisation = held(centre.id().organisation());
        return !how.equals(organisation.life().ending())
                ? Result.success(centre)
                : reopening
                        .reopen(actor, centre.id().organisation(), organisation.version(), true)
                        .<CentreError>mapRefusal(CentreError.OutsideItsLife::new)
                        .map(again -> centre);
    }

    @Override
    public Result<Centre, CentreError> fund(
            Actor actor,
            CentreId id,
            long version,
            String programme,
            @Nullable OrganisationId funder,
            Validity validity) {
        return change(
                actor,
                id,
                version,
                centre -> notOverBefore(centre, validity)
                        .flatMap(there -> known(funder, there))
                        .flatMap(there -> there.fund(
                                new FundingLine(new FundingLineId(ids.next()), programme, funder, validity),
                                clock.instant())));
    }

    private Result<Centre, CentreError> known(@Nullable OrganisationId funder, Centre centre) {
        return funder == null || organisations.hold(funder).isPresent()
                ? Result.success(centre)
                : Result.refusal(new CentreError.UnknownFunder(funder));
    }

    @Override
    public Result<Centre, CentreError> endFunding(
            Actor actor, CentreId id, long version, FundingLineId line, LocalDate lastDay) {
        return change(
                actor,
                id,
                version,
                centre -> notOverBefore(centre, lastDay)
                        .flatMap(there -> there.endFunding(line, lastDay, clock.instant())));
    }

    @Override
    public Result<Centre, CentreError> withdrawFunding(
            Actor actor, CentreId id, long version, FundingLineId line, @Nullable String why) {
        return change(actor, id, version, centre -> centre.withdrawFunding(line, withdrawal(actor, why)));
    }

    @Override
    public Result<Centre, CentreError> staff(
            Actor actor,
            CentreId id,
            long version,
            PostTask task,
            FullTimeEquivalents size,
            @Nullable FundingLineId paidBy,
            Validity validity) {
        return change(
                actor,
                id,
                version,
                centre -> notOverBefore(centre, validity)
                        .flatMap(there -> there.staff(
                                new Post(new PostId(ids.next()), task, size, paidBy, validity), clock.instant())));
    }

    @Override
    public Result<Centre, CentreError> endPost(Actor actor, CentreId id, long version, PostId post, LocalDate lastDay) {
        return change(
                actor,
                id,
                version,
                centre ->
                        notOverBefore(centre, lastDay).flatMap(there -> there.endPost(post, lastDay, clock.instant())));
    }

    @Override
    public Result<Centre, CentreError> withdrawPost(
            Actor actor, CentreId id, long version, PostId post, @Nullable String why) {
        return change(actor, id, version, centre -> centre.withdrawPost(post, withdrawal(actor, why)));
    }

    private Withdrawal withdrawal(Actor actor, @Nullable String why) {
        return new Withdrawal(clock.instant(), actor.account(), why);
    }

    private Result<Centre, CentreError> change(
            Actor actor, CentreId id, long version, Function<Centre, Result<Centre, CentreError>> work) {
        return transactions.call(
                actor,
                () -> CentreReach.seen(rights, actor, centres.findById(id), id)
                        .flatMap(centre -> rights.require(
                                        actor, STEER_CENTRE, new Scope.Municipality(centre.municipality()), centre)
                                .mapRefusal(CentreError.CentresNotAllowed::new))
                        .peek(centre -> keeper.requireSeen(centre, version))
                        .flatMap(work)
                        .map(centre -> keeper.save(actor, centre)));
    }
}
