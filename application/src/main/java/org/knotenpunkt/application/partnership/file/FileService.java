package org.knotenpunkt.application.partnership.file;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementEvent;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.partnership.file.FileError;
import org.knotenpunkt.domain.partnership.file.FileUse;
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;

/** Takes files of agreements and hands them out. */
public final class FileService implements AttachFile, ReadFiles, RemoveFile {
    private final StoredFiles files;
    private final Agreements agreements;
    private final Rights rights;
    private final AgreementReach reach;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final FileLimits limits;

    public FileService(
            StoredFiles files,
            Agreements agreements,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            FileLimits limits) {
        this.files = files;
        this.agreements = agreements;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Result<StoredFile, FileError> attach(Actor actor, AgreementId id, HandedInFile file) {
        return taken(actor, id, file, reason -> reason, Result::success);
    }

    @Override
    public <T> Result<T, DomainError> attachFor(
            Actor actor,
            AgreementId id,
            HandedInFile file,
            Function<? super StoredFile, Result<T, DomainError>> purpose) {
        return taken(actor, id, file, reason -> reason, purpose);
    }

    /** Who may not hand anything in is told so before anything is read; and no transaction is open while bytes are looked at. */
    private <T, E extends DomainError> Result<T, E> taken(
            Actor actor,
            AgreementId id,
            HandedInFile file,
            Function<FileError, E> refusal,
            Function<? super StoredFile, Result<T, E>> purpose) {
        return transactions
                .read(actor, () -> attaching(actor, id, agreements::findById))
                .flatMap(agreement ->
                        Inspection.of(file, limits).map(found -> handedIn(actor, agreement, file.name(), found)))
                .mapRefusal(refusal)
                .flatMap(handedIn -> transactions.call(
                        actor,
                        () -> kept(actor, handedIn, file).mapRefusal(refusal).flatMap(purpose)));
    }

    private Result<Agreement, FileError> attaching(
            Actor actor, AgreementId id, Function<AgreementId, Optional<Agreement>> finding) {
        return seen(actor, id, finding)
                .flatMap(agreement -> rights.permit(actor, DRAFT_AGREEMENT, agreement.scope())
                                || rights.permitInAny(actor, ACT_FOR_PARTY, agreement.places())
                        ? Result.success(agreement)
                        : Result.refusal(new FileError.NotAllowed(new Denial.RoleMissing(ACT_FOR_PARTY))));
    }

    private Result<Agreement, FileError> seen(Actor actor, AgreementId id) {
        return seen(actor, id, agreements::findById);
    }

    private Result<Agreement, FileError> seen(
            Actor actor, AgreementId id, Function<AgreementId, Optional<Agreement>> finding) {
        return Result.of(
                finding.apply(id).filter(agreement -> reach.sees(actor, agreement)),
                new FileError.FileOfNoAgreement(id));
    }

    private StoredFile handedIn(Actor actor, Agreement agreement, String name, Inspection found) {
        return new StoredFile(
                new FileId(ids.next()),
                agreement.municipality(),
                agreement.id(),
                name,
                found.type(),
                found.signed(),
                found.size(),
                found.sha256(),
                actor.account(),
                clock.instant());
    }

    /**
     * The agreement is held only when all bytes are written: others work on it meanwhile, and of two files that come at once the second
     * finds the first.
     */
    private Result<StoredFile, FileError> kept(Actor actor, StoredFile handedIn, HandedInFile file) {
        write(handedIn, file);
        return attaching(actor, handedIn.agreement(), agreements::findForChange)
                .flatMap(agreement -> kept(actor, handedIn, files.of(agreement.id())));
    }

    private Result<StoredFile, FileError> kept(Actor actor, StoredFile handedIn, List<StoredFile> there) {
        var same = there.stream()
                .filter(known -> known.sha256().equals(handedIn.sha256()))
                .findFirst();
        var refusal = same.isPresent() ? Optional.<FileError>empty() : limits.refusal(there, handedIn.size());
        if (same.isPresent() || refusal.isPresent()) {
            files.remove(handedIn);
        }
        return Result.unless(refusal, () -> same.orElseGet(() -> added(actor, handedIn)));
    }

    private StoredFile added(Actor actor, StoredFile file) {
        files.keep(file);
        events.publish(
                actor,
                List.of(new AgreementEvent.FileAttached(
                        file.agreement(), file.municipality(), file.id(), file.type(), file.at())));
        return file;
    }

    private void write(StoredFile stored, HandedInFile file) {
        try (var bytes = file.open()) {
            files.write(stored, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("What was handed in cannot be read", e);
        }
    }

    /** Holds the agreement: nobody refers to the file at the same moment. */
    @Override
    public Result<StoredFile, FileError> remove(Actor actor, AgreementId id, FileId file) {
        return transactions.call(
                actor,
                () -> seen(actor, id, agreements::findForChange)
                        .flatMap(agreement -> rights.require(actor, DRAFT_AGREEMENT, agreement.scope(), agreement)
                                .mapRefusal(FileError.NotAllowed::new))
                        .flatMap(agreement -> find(id, file)
                                .flatMap(found -> Result.unless(
                                        FileUse.of(agreement, file).stream()
                                                .findFirst()
                                                .map(use -> use.keeps()),
                                        () -> found)))
                        .peek(found -> removed(actor, found)));
    }

    private void removed(Actor actor, StoredFile file) {
        files.remove(file);
        events.publish(
                actor,
                List.of(new AgreementEvent.FileRemoved(
                        file.agreement(), file.municipality(), file.id(), clock.instant())));
    }

    private Result<StoredFile, FileError> find(AgreementId agreement, FileId id) {
        return Result.of(files.find(agreement, id), new FileError.UnknownFile(id));
    }

    @Override
    public Result<List<StoredFile>, FileError> list(Actor actor, AgreementId agreement) {
        return transactions.read(actor, () -> seen(actor, agreement).map(seen -> files.of(agreement)));
    }

    @Override
    public Result<List<StoredFile>, FileError> list(Actor actor, Agreement agreement) {
        return transactions.read(
                actor,
                () -> seen(actor, agreement.id(), id -> Optional.of(agreement)).map(seen -> files.of(seen.id())));
    }

    /** Nobody waits for a transaction while somebody takes their time to read: each part is found in one of its own. */
    @Override
    public Result<StoredFile, FileError> copy(Actor actor, AgreementId agreement, FileId id, Receiver to) {
        var found = transactions.read(actor, () -> seen(actor, agreement).flatMap(seen -> find(agreement, id)));
        return found.peek(file -> copy(actor, file, to.begin(file)));
    }

    private void copy(Actor actor, StoredFile file, OutputStream to) {
        try {
            int position = 0;
            for (var part = part(actor, file, position); part.isPresent(); part = part(actor, file, position)) {
                to.write(part.get());
                position++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file cannot be handed out", e);
        }
    }

    private Optional<byte[]> part(Actor actor, StoredFile file, int position) {
        return transactions.read(actor, () -> files.part(file, position));
    }
}
