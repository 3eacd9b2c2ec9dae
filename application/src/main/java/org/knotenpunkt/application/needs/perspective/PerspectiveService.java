package org.knotenpunkt.application.needs.perspective;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_PERSPECTIVES;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.util.function.Function;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.PerspectiveError;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Keeps from where towns ask. */
public final class PerspectiveService implements KeepPerspectives, ReadPerspectives {
    private final PerspectiveRepository perspectives;
    private final StandardNames names;
    private final Rights rights;
    private final Keeper<OwnPerspective> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public PerspectiveService(
            PerspectiveRepository perspectives,
            StandardNames names,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.perspectives = perspectives;
        this.names = names;
        this.rights = rights;
        this.keeper = new Keeper<>(perspectives::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<OwnPerspective, PerspectiveError> add(Actor actor, MunicipalityId town, NewPerspective perspective) {
        return transactions.call(
                actor,
                () -> inTown(actor, MANAGE_PERSPECTIVES, town)
                        .flatMap(permitted -> ifFits(OwnPerspective.add(
                                new OwnPerspectiveId(ids.next()),
                                permitted,
                                perspective.perspective(),
                                perspective.name(),
                                perspective.countsWith(),
                                clock.instant())))
                        .map(added -> keeper.save(actor, added)));
    }

    private Result<OwnPerspective, PerspectiveError> ifFits(OwnPerspective candidate) {
        return candidate.name().texts().values().stream()
                .filter(name -> names.called(name).isPresent())
                .findFirst()
                .<Result<OwnPerspective, PerspectiveError>>map(
                        name -> refusal(new PerspectiveError.PerspectiveNameStandard(name)))
                .orElseGet(() -> perspectives.of(candidate.municipality()).with(candidate));
    }

    @Override
    public Result<OwnPerspective, PerspectiveError> rename(
            Actor actor, OwnPerspectiveId id, long version, Wording name) {
        return change(actor, id, version, own -> ifFits(own.rename(name, clock.instant())));
    }

    @Override
    public Result<OwnPerspective, PerspectiveError> giveUp(Actor actor, OwnPerspectiveId id, long version) {
        return change(actor, id, version, own -> success(own.giveUp(today.today(), clock.instant())));
    }

    @Override
    public Result<OwnPerspective, PerspectiveError> takeUp(Actor actor, OwnPerspectiveId id, long version) {
        return change(actor, id, version, own -> ifFits(own.takeUp(clock.instant())));
    }

    private Result<OwnPerspective, PerspectiveError> change(
            Actor actor,
            OwnPerspectiveId id,
            long version,
            Function<OwnPerspective, Result<OwnPerspective, PerspectiveError>> operation) {
        return transactions.call(
                actor,
                () -> found(actor, MANAGE_PERSPECTIVES, id)
                        .peek(own -> keeper.requireSeen(own, version))
                        .flatMap(operation)
                        .map(own -> keeper.save(actor, own)));
    }

    @Override
    public Result<Perspectives, PerspectiveError> list(Actor actor, MunicipalityId town) {
        return transactions.read(actor, () -> inTown(actor, READ_NEEDS, town).map(perspectives::of));
    }

    @Override
    public Result<OwnPerspective, PerspectiveError> read(Actor actor, OwnPerspectiveId id) {
        return transactions.read(actor, () -> found(actor, READ_NEEDS, id));
    }

    private Result<MunicipalityId, PerspectiveError> inTown(Actor actor, Action action, MunicipalityId town) {
        return rights.require(actor, action, new Scope.Municipality(town), town)
                .mapRefusal(PerspectiveError.NotAllowed::new);
    }

    private Result<OwnPerspective, PerspectiveError> found(Actor actor, Action action, OwnPerspectiveId id) {
        return Result.<OwnPerspective, PerspectiveError>of(
                        perspectives.findById(id), new PerspectiveError.UnknownOwnPerspective(id))
                .flatMap(own ->
                        rights.require(actor, action, own.scope(), own).mapRefusal(PerspectiveError.NotAllowed::new));
    }
}
