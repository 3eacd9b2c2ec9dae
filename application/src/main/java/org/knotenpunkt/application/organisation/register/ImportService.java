package org.knotenpunkt.application.organisation.register;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.RegisterReading;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/**
 * Takes an import through its life. What takes long is done by the executor: another thread where a person waits at a
 * browser, the caller's own at the command line.
 *
 * <p>The file is read piece by piece, each in a short transaction of its own, so that anybody can see how far it is. Comparing
 * is one transaction, and so is taking over.
 */
public final class ImportService implements PreviewImport, ConfirmImport, DiscardImport {
    /** How long a preview waits for somebody to confirm it. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final int LINES_AT_ONCE = 1_000;

    private final Transactions transactions;
    private final Rights rights;
    private final RegisterFiles files;
    private final ImportRepository imports;
    private final RegisterStore store;
    private final DomainEvents events;
    private final InstantSource clock;
    private final Today today;
    private final IdSource ids;
    private final Executor executor;
    private final long largestFile;

    /** @param largestFile in bytes; a larger one is not even looked into */
    public ImportService(
            Transactions transactions,
            Rights rights,
            RegisterFiles files,
            ImportRepository imports,
            RegisterStore store,
            DomainEvents events,
            InstantSource clock,
            Today today,
            IdSource ids,
            Executor executor,
            long largestFile) {
        this.transactions = transactions;
        this.rights = rights;
        this.files = files;
        this.imports = imports;
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.today = today;
        this.ids = ids;
        this.executor = executor;
        this.largestFile = largestFile;
    }

    @Override
    public Result<RegisterImport, RegisterError> preview(
            Actor actor, ImportOrder given, HandedInFile file, ImportWatch watch) {
        var order = given.orNamedBy(file.name());
        return switch (begun(actor, order, file)) {
            case Result.Refusal<RegisterImport, RegisterError> refusal -> {
                file.close();
                yield refusal;
            }
            case Result.Success<RegisterImport, RegisterError>(var reading) ->
                doing(actor, reading, () -> read(actor, reading, order, file, watch), file::close, () -> {
                    file.close();
                    end(actor, reading.refused(new RegisterError.TooManyImports(), clock.instant()), watch);
                });
        };
    }

    private Result<RegisterImport, RegisterError> begun(Actor actor, ImportOrder order, HandedInFile file) {
        try {
            return transactions.call(
                    actor,
                    () -> allowed(actor, order)
                            .flatMap(allowed -> fits(file))
                            .flatMap(facts -> order.stated(today.today()).map(stated -> begin(actor, stated, facts)))
                            .map(imports::save)
                            .peek(saved -> events.publish(actor, saved.events())));
        } catch (RuntimeException unforeseen) {
            file.close();
            throw unforeseen;
        }
    }

    @Override
    public Result<RegisterImport, RegisterError> confirm(
            Actor actor, ImportId id, long version, boolean evenIfDoubtful, ImportWatch watch) {
        return transactions
                .call(
                        actor,
                        () -> find(actor, id)
                                .flatMap(preview -> preview.confirm(evenIfDoubtful, clock.instant()))
                                .peek(preview -> requireSeen(preview, version))
                                .map(imports::save))
                .flatMap(confirmed -> doing(
                        actor,
                        confirmed,
                        () -> takeOver(actor, confirmed, watch),
                        () -> {},
                        () -> transactions.call(actor, () -> imports.save(confirmed.unconfirmed(clock.instant())))));
    }

    @Override
    public Result<RegisterImport, RegisterError> discard(Actor actor, ImportId id, long version) {
        return transactions.call(
                actor,
                () -> find(actor, id)
                        .flatMap(preview -> preview.discard(clock.instant()))
                        .peek(preview -> requireSeen(preview, version))
                        .map(this::ended)
                        .peek(discarded -> events.publish(actor, discarded.events())));
    }

    /** Whoever decides about a preview has seen this one, and not the one before. */
    private static void requireSeen(RegisterImport preview, long version) {
        if (preview.version() != version) {
            throw new ConcurrentChangeException(
                    "Import %s has version %d and was seen in version %d"
                            .formatted(preview.id(), preview.version(), version),
                    preview.version());
        }
    }

    private Result<RegisterImport, RegisterError> find(Actor actor, ImportId id) {
        return allowed(actor, id)
                .flatMap(allowed -> Result.of(imports.findById(id), new RegisterError.UnknownImport(id)));
    }

    private <T> Result<T, RegisterError> allowed(Actor actor, T value) {
        return rights.require(actor, RegisterAction.IMPORT_REGISTER, new Scope.Commons(), value)
                .mapRefusal(RegisterError.NotAllowed::new);
    }

    private Result<RegisterFileFacts, RegisterError> fits(HandedInFile file) {
        return file.size() > largestFile
                ? Result.refusal(new RegisterError.FileTooLarge(file.size(), largestFile))
                : Result.success(new RegisterFileFacts(file.name(), file.size(), null));
    }

    private RegisterImport begin(Actor actor, ImportOrder order, RegisterFileFacts file) {
        tidy();
        return RegisterImport.begin(
                new ImportId(ids.next()), order.register(), order.edition(), file, actor.account(), clock.instant());
    }

    /** Has the executor do the work once what was begun is saved; answers how far it is when it has been handed over. */
    private Result<RegisterImport, RegisterError> doing(
            Actor actor, RegisterImport of, Runnable work, Runnable ifUndone, Runnable ifBusy) {
        try {
            executor.execute(transactions.afterwards(work, ifUndone));
        } catch (RejectedExecutionException busy) {
            ifBusy.run();
            return Result.refusal(new RegisterError.TooManyImports());
        }
        return Result.success(
                transactions.read(actor, () -> imports.findById(of.id()).orElse(of)));
    }

    private void read(Actor actor, RegisterImport begun, ImportOrder order, HandedInFile file, ImportWatch watch) {
        guarded(actor, begun, watch, () -> {
            try (file) {
                switch (files.open(begun.register(), file)) {
                    case Result.Refusal<RegisterLines, RegisterError>(var reason) ->
                        end(actor, begun.refused(reason, clock.instant()), watch);
                    case Result.Success<RegisterLines, RegisterError>(var lines) -> {
                        try (lines) {
                            read(actor, begun, order, lines, watch);
                        }
                    }
                }
            }
        });
    }

    private void read(Actor actor, RegisterImport begun, ImportOrder order, RegisterLines lines, ImportWatch watch) {
        var edition = order.edition(lines.edition(), today.today())
                .flatMap(known -> transactions.read(actor, () -> welcome(begun.register(), known)));
        switch (edition) {
            case Result.Refusal<Edition, RegisterError>(var reason) ->
                end(actor, begun.refused(reason, clock.instant()), watch);
            case Result.Success<Edition, RegisterError>(var known) ->
                read(actor, begun.recognised(lines.encoding(), known, clock.instant()), known, lines, watch);
        }
    }

    /** The edition, unless it is older than what is known, or what it refers to is not known at all. */
    private Result<Edition, RegisterError> welcome(Register register, Edition edition) {
        var newest = imports.newestEdition(register);
        if (!register.isYearly()
                && newest.filter(known -> known.day().isAfter(edition.day())).isPresent()) {
            return Result.refusal(new RegisterError.EditionOlder(
                    register, edition.day(), newest.get().day()));
        }
        return Result.unless(
                register.refersTo()
                        .filter(first -> !store.knows(first))
                        .map(first -> new RegisterError.OtherRegisterFirst(register, first)),
                () -> edition);
    }

    private void read(Actor actor, RegisterImport recognised, Edition edition, RegisterLines lines, ImportWatch watch) {
        var reading = new RegisterReading(recognised.register(), edition);
        var progress = recognised;
        for (var piece = piece(lines, reading); !piece.isEmpty(); piece = piece(lines, reading)) {
            progress = staged(actor, progress.progressed(lines.bytesRead(), clock.instant()), piece);
            watch.at(progress);
        }
        var allRead = progress;
        if (reading.lines() == reading.skipped()) {
            end(actor, allRead.refused(new RegisterError.FileWithoutRecords(), clock.instant()), watch);
            return;
        }
        watch.at(transactions.call(actor, () -> {
            var working = imports.save(allRead);
            var comparison =
                    store.compare(working.id(), working.register(), edition, reading.lines(), reading.skipped());
            var shown = working.previewed(comparison.figures(), comparison.fingerprint(), clock.instant());
            return comparison.figures().taken() > 0
                    ? imports.save(shown)
                    : ended(shown.refused(noLineTaken(shown.register()), clock.instant()));
        }));
    }

    private static RegisterError noLineTaken(Register register) {
        return register.refersTo()
                .<RegisterError>map(first -> new RegisterError.NoLineFits(register, first))
                .orElseGet(RegisterError.FileWithoutRecords::new);
    }

    private static List<RegisterLine> piece(RegisterLines lines, RegisterReading reading) {
        var piece = new ArrayList<RegisterLine>(LINES_AT_ONCE);
        while (piece.size() < LINES_AT_ONCE) {
            var line = lines.next();
            if (line == null) {
                break;
            }
            piece.add(reading.read(line));
        }
        return piece;
    }

    private RegisterImport staged(Actor actor, RegisterImport progress, List<RegisterLine> piece) {
        return transactions.call(actor, () -> {
            var saved = imports.save(progress);
            store.stage(saved.id(), piece);
            return saved;
        });
    }

    private void takeOver(Actor actor, RegisterImport confirmed, ImportWatch watch) {
        guarded(actor, confirmed, watch, () -> {
            watch.at(confirmed);
            watch.at(transactions.call(actor, () -> takenOver(actor, confirmed)));
        });
    }

    /** The import after taking over what it shows, or showing what has changed meanwhile. */
    private RegisterImport takenOver(Actor actor, RegisterImport confirmed) {
        var working = imports.save(confirmed);
        var edition = confirmed.knownEdition();
        var shown = confirmed.knownFigures();
        store.lock();
        if (welcome(confirmed.register(), edition) instanceof Result.Refusal<Edition, RegisterError>(var reason)) {
            return ended(working.refused(reason, clock.instant()));
        }
        var now = store.compare(confirmed.id(), confirmed.register(), edition, shown.lines(), shown.skipped());
        if (!now.fingerprint().equals(confirmed.fingerprint())) {
            return imports.save(working.previewedAgain(now.figures(), now.fingerprint(), clock.instant()));
        }
        store.apply(confirmed.id(), confirmed.register(), edition);
        var imported = ended(working.imported(clock.instant()));
        events.publish(actor, imported.events());
        return imported;
    }

    private void end(Actor actor, RegisterImport last, ImportWatch watch) {
        watch.at(transactions.call(actor, () -> ended(last)));
    }

    private RegisterImport ended(RegisterImport last) {
        store.discard(last.id());
        return imports.save(last);
    }

    /** Does the work; whatever goes wrong that no rule foresaw, the import does not seem to run for ever. */
    private void guarded(Actor actor, RegisterImport working, ImportWatch watch, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException unforeseen) {
            transactions
                    .call(
                            actor,
                            () -> imports.findById(working.id())
                                    .filter(left -> left.state().isRunning())
                                    .map(left -> ended(left.failed(clock.instant()))))
                    .ifPresent(watch::at);
            throw unforeseen;
        }
    }

    /** Nobody decided against these, and so nobody is told to have done it. */
    private void tidy() {
        imports.previewsBegunBefore(clock.instant().minus(PATIENCE)).stream()
                .flatMap(id -> imports.findById(id).stream())
                .forEach(forgotten -> forgotten.discard(clock.instant()).peek(this::ended));
    }
}
