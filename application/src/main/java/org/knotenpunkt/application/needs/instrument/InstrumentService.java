package org.knotenpunkt.application.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.domain.shared.Result.success;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.Origin;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Keeps what towns ask. */
public final class InstrumentService implements ManageInstruments, ReadInstruments {
    private final InstrumentRepository instruments;
    private final InstrumentTemplates templates;
    private final Rights rights;
    private final Keeper<Instrument> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public InstrumentService(
            InstrumentRepository instruments,
            InstrumentTemplates templates,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.instruments = instruments;
        this.templates = templates;
        this.rights = rights;
        this.keeper = new Keeper<>(instruments::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Instrument, InstrumentError> begin(
            Actor actor, MunicipalityId town, String title, @Nullable String template) {
        return transactions.call(
                actor,
                () -> inTown(actor, MANAGE_INSTRUMENTS, town)
                        .flatMap(permitted -> begun(town, title, template))
                        .map(instrument -> keeper.save(actor, instrument)));
    }

    private Result<Instrument, InstrumentError> begun(MunicipalityId town, String title, @Nullable String template) {
        var id = new InstrumentId(ids.next());
        return template == null
                ? success(Instrument.begin(id, town, title, List.of(), clock.instant()))
                : Result.<InstrumentTemplate, InstrumentError>of(
                                templates.find(template), new InstrumentError.UnknownTemplate(template))
                        .map(found -> Instrument.begin(
                                id,
                                town,
                                title,
                                new Origin.Template(found.code()),
                                found.questions(),
                                clock.instant()));
    }

    @Override
    public Result<Instrument, InstrumentError> copy(
            Actor actor, InstrumentId id, @Nullable Integer number, String title) {
        return transactions.call(
                actor,
                () -> found(actor, MANAGE_INSTRUMENTS, id)
                        .flatMap(
                                original -> original.copy(new InstrumentId(ids.next()), title, number, clock.instant()))
                        .map(copy -> keeper.save(actor, copy)));
    }

    @Override
    public Result<Instrument, InstrumentError> rename(Actor actor, InstrumentId id, long version, String title) {
        return change(actor, id, version, instrument -> success(instrument.rename(title, clock.instant())));
    }

    @Override
    public Result<Instrument, InstrumentError> redraft(
            Actor actor, InstrumentId id, long version, List<Question> questions) {
        return change(actor, id, version, instrument -> instrument.redraft(questions, clock.instant()));
    }

    @Override
    public Result<Instrument, InstrumentError> publish(Actor actor, InstrumentId id, long version) {
        return change(actor, id, version, instrument -> instrument.publish(today.today(), clock.instant()));
    }

    private Result<Instrument, InstrumentError> change(
            Actor actor,
            InstrumentId id,
            long version,
            Function<Instrument, Result<Instrument, InstrumentError>> operation) {
        return transactions.call(
                actor,
                () -> found(actor, MANAGE_INSTRUMENTS, id)
                        .peek(instrument -> keeper.requireSeen(instrument, version))
                        .flatMap(operation)
                        .map(instrument -> keeper.save(actor, instrument)));
    }

    @Override
    public Result<List<Instrument>, InstrumentError> list(Actor actor, MunicipalityId town) {
        return transactions.read(actor, () -> inTown(actor, READ_NEEDS, town).map(instruments::findByTown));
    }

    @Override
    public Result<Instrument, InstrumentError> read(Actor actor, InstrumentId id) {
        return transactions.read(actor, () -> found(actor, READ_NEEDS, id));
    }

    @Override
    public Result<List<InstrumentTemplate>, InstrumentError> templates(Actor actor, MunicipalityId town) {
        return inTown(actor, READ_NEEDS, town).map(permitted -> templates.all());
    }

    private Result<MunicipalityId, InstrumentError> inTown(Actor actor, Action action, MunicipalityId town) {
        return rights.require(actor, action, new Scope.Municipality(town), town)
                .mapRefusal(InstrumentError.NotAllowed::new);
    }

    private Result<Instrument, InstrumentError> found(Actor actor, Action action, InstrumentId id) {
        return Result.<Instrument, InstrumentError>of(
                        instruments.findById(id), new InstrumentError.UnknownInstrument(id))
                .flatMap(instrument -> rights.require(actor, action, instrument.scope(), instrument)
                        .mapRefusal(InstrumentError.NotAllowed::new));
    }
}
