package org.knotenpunkt.application.partnership.file;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
import org.knotenpunkt.domain.partnership.file.StoredFile;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;

/** Takes files of agreements and hands them out. */
public final class FileService implements AttachFile, ReadFiles {
    private final StoredFiles files;
    private final Agreements agreements;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final long most;

    /** @param most how many megabytes a file may have */
    public FileService(
            StoredFiles files,
            Agreements agreements,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            long most) {
        this.files = files;
        this.agreements = agreements;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.most = most;
    }

    /** Who may not hand anything in is told so before anything is read; and no transaction is open while bytes are looked at. */
    @Override
    public Result<StoredFile, FileError> attach(Actor actor, AgreementId id, HandedInFile file) {
        return transactions
                .read(actor, () -> attaching(actor, id))
                .flatMap(permitted -> Inspection.of(file, most))
                .flatMap(found -> transactions.call(
                        actor, () -> attaching(actor, id).map(agreement -> kept(actor, agreement, file, found))));
    }

    private Result<Agreement, FileError> attaching(Actor actor, AgreementId id) {
        return seen(actor, id)
                .flatMap(agreement -> rights.permit(actor, DRAFT_AGREEMENT, agreement.scope())
                                || rights.permitInAny(actor, ACT_FOR_PARTY, agreement.places())
                        ? Result.success(agreement)
                        : Result.refusal(new FileError.NotAllowed(new Denial.RoleMissing(ACT_FOR_PARTY))));
    }

    /** Whoever has a role in its town or in one of its parties sees it; for others it is not there. */
    private Result<Agreement, FileError> seen(Actor actor, AgreementId id) {
        return Result.of(
                agreements
                        .findById(id)
                        .filter(agreement -> rights.permitInAny(actor, READ_AGREEMENTS, agreement.places())),
                new FileError.FileOfNoAgreement(id));
    }

    private StoredFile kept(Actor actor, Agreement agreement, HandedInFile file, Inspection found) {
        var handedIn = new StoredFile(
                new FileId(ids.next()),
                agreement.municipality(),
                agreement.id(),
                file.name(),
                found.type(),
                found.signed(),
                found.size(),
                found.sha256(),
                actor.account(),
                clock.instant());
        var kept = keep(handedIn, file);
        if (kept.equals(handedIn)) {
            events.publish(
                    actor,
                    List.of(new AgreementEvent.FileAttached(
                            kept.agreement(), kept.municipality(), kept.id(), kept.type(), kept.at())));
        }
        return kept;
    }

    private StoredFile keep(StoredFile stored, HandedInFile file) {
        try (var bytes = file.open()) {
            return files.keep(stored, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("What was handed in cannot be read", e);
        }
    }

    @Override
    public Result<List<StoredFile>, FileError> list(Actor actor, AgreementId agreement) {
        return transactions.read(actor, () -> seen(actor, agreement).map(seen -> files.of(agreement)));
    }

    /** Nobody waits for a transaction while somebody takes their time to read: each part is found in one of its own. */
    @Override
    public Result<StoredFile, FileError> copy(Actor actor, AgreementId agreement, FileId id, Receiver to) {
        var found = transactions.read(
                actor,
                () -> seen(actor, agreement)
                        .flatMap(seen -> Result.<StoredFile, FileError>of(
                                files.find(agreement, id), new FileError.UnknownFile(id))));
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
