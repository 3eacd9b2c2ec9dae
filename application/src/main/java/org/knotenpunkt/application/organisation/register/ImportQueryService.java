package org.knotenpunkt.application.organisation.register;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Shows imports and their reports. One that seems to run and does not, because its server is gone, is shown as interrupted. */
public final class ImportQueryService implements FindImports, ReadImportReport {
    /** How long a running import may be silent between two pieces; what takes longer keeps its row locked. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private final Transactions transactions;
    private final Rights rights;
    private final ImportRepository imports;
    private final RegisterStore store;
    private final InstantSource clock;

    public ImportQueryService(
            Transactions transactions,
            Rights rights,
            ImportRepository imports,
            RegisterStore store,
            InstantSource clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.imports = imports;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Result<RegisterImport, RegisterError> find(Actor actor, ImportId id) {
        return upToDate(actor, () -> found(actor, id), this::isSilent);
    }

    @Override
    public Result<Page<RegisterImport>, RegisterError> list(Actor actor, PageRequest page) {
        return upToDate(
                actor,
                () -> allowed(actor, page).map(imports::list),
                list -> list.items().stream().anyMatch(this::isSilent));
    }

    @Override
    public Result<Set<Register>, RegisterError> taken(Actor actor) {
        return transactions.read(actor, () -> allowed(actor, imports).map(ImportRepository::taken));
    }

    @Override
    public Result<ReportPage, RegisterError> entries(Actor actor, ImportId id, ReportFilter filter, PageRequest page) {
        return transactions.read(actor, () -> found(actor, id).map(of -> store.report(id, filter, page)));
    }

    @Override
    public Result<RegisterImport, RegisterError> readAll(
            Actor actor, ImportId id, ReportFilter filter, Consumer<ImportEntry> reader) {
        return transactions.read(actor, () -> found(actor, id).peek(of -> store.readReport(id, filter, reader)));
    }

    private Result<RegisterImport, RegisterError> found(Actor actor, ImportId id) {
        return allowed(actor, id)
                .flatMap(allowed -> Result.of(imports.findById(id), new RegisterError.UnknownImport(id)));
    }

    private <T> Result<T, RegisterError> allowed(Actor actor, T value) {
        return rights.require(actor, RegisterAction.READ_IMPORTS, new Scope.Commons(), value)
                .mapRefusal(RegisterError.NotAllowed::new);
    }

    private boolean isSilent(RegisterImport running) {
        return running.state().isRunning()
                && running.lastSign().isBefore(clock.instant().minus(SILENCE));
    }

    private <T> Result<T, RegisterError> upToDate(
            Actor actor, Supplier<Result<T, RegisterError>> reading, Predicate<T> isDoubtful) {
        var answer = transactions.read(actor, reading);
        if (!(answer instanceof Result.Success<T, RegisterError>(var value)) || !isDoubtful.test(value)) {
            return answer;
        }
        transactions.call(actor, () -> {
            var interrupted = imports.interrupt(clock.instant().minus(SILENCE));
            interrupted.forEach(store::discard);
            return interrupted;
        });
        return transactions.read(actor, reading);
    }
}
