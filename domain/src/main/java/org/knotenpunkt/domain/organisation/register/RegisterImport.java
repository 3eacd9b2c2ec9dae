package org.knotenpunkt.domain.organisation.register;

import static org.knotenpunkt.domain.organisation.register.ImportState.DISCARDED;
import static org.knotenpunkt.domain.organisation.register.ImportState.FAILED;
import static org.knotenpunkt.domain.organisation.register.ImportState.IMPORTED;
import static org.knotenpunkt.domain.organisation.register.ImportState.IMPORTING;
import static org.knotenpunkt.domain.organisation.register.ImportState.INTERRUPTED;
import static org.knotenpunkt.domain.organisation.register.ImportState.PREVIEWED;
import static org.knotenpunkt.domain.organisation.register.ImportState.PREVIEWING;
import static org.knotenpunkt.domain.organisation.register.ImportState.REFUSED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.RegisterEvent.ImportBegun;
import org.knotenpunkt.domain.organisation.register.RegisterEvent.ImportDiscarded;
import org.knotenpunkt.domain.organisation.register.RegisterEvent.RegisterImported;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * The taking over of one edition of a register.
 *
 * <p>Its life: it reads the file and compares it with what is known; it shows what would change; somebody confirms, and it
 * takes over exactly that. If something else has changed meanwhile, it shows a new preview instead. It can be refused,
 * fail, be interrupted or discarded; then nothing has changed. Instances are immutable.
 *
 * @param edition null as long as a file that dates itself has not been read
 * @param bytesRead how much of the file has been read
 * @param figures null before the preview
 * @param fingerprint stands for everything that the preview shows: two are equal only if they show the same; null before
 * @param renewed whether the preview was made again because something else had changed meanwhile
 * @param problem why it was refused; null if it was not
 * @param by the account that began it; the nil UUID is the command line of the server
 * @param lastSign when something was last heard of it
 */
public record RegisterImport(
        ImportId id,
        Register register,
        @Nullable Edition edition,
        RegisterFileFacts file,
        ImportState state,
        long bytesRead,
        @Nullable ImportFigures figures,
        @Nullable String fingerprint,
        boolean renewed,
        @Nullable Reason problem,
        UUID by,
        Instant begun,
        Instant lastSign,
        long version) {

    /** A file was handed in. */
    public static RegisterImport begin(
            ImportId id, Register register, @Nullable Edition edition, RegisterFileFacts file, UUID by, Instant now) {
        return new RegisterImport(id, register, edition, file, PREVIEWING, 0, null, null, false, null, by, now, now, 0);
    }

    /** The encoding has been recognised, and the edition is known now. */
    public RegisterImport recognised(FileEncoding encoding, Edition known, Instant now) {
        return new RegisterImport(
                id,
                register,
                known,
                file.in(encoding),
                state,
                bytesRead,
                figures,
                fingerprint,
                renewed,
                problem,
                by,
                begun,
                now,
                version);
    }

    /** More of the file has been read. */
    public RegisterImport progressed(long bytes, Instant now) {
        return new RegisterImport(
                id,
                register,
                edition,
                file,
                state,
                bytes,
                figures,
                fingerprint,
                renewed,
                problem,
                by,
                begun,
                now,
                version);
    }

    /** The file has been read and compared. */
    public RegisterImport previewed(ImportFigures shown, String shownFingerprint, Instant now) {
        return shows(shown, shownFingerprint, false, now);
    }

    /** Something else had changed since the preview; this is what would change now. */
    public RegisterImport previewedAgain(ImportFigures shown, String shownFingerprint, Instant now) {
        return shows(shown, shownFingerprint, true, now);
    }

    private RegisterImport shows(ImportFigures shown, String shownFingerprint, boolean again, Instant now) {
        return new RegisterImport(
                id,
                register,
                edition,
                file,
                PREVIEWED,
                file.size(),
                shown,
                shownFingerprint,
                again,
                null,
                by,
                begun,
                now,
                version);
    }

    /**
     * Somebody wants what the preview shows.
     *
     * @param evenIfDoubtful whether they want it in spite of any {@link #doubt()}
     */
    public Result<RegisterImport, RegisterError> confirm(boolean evenIfDoubtful, Instant now) {
        if (state != PREVIEWED) {
            return notPreviewed();
        }
        return Result.unless(doubt().filter(doubt -> !evenIfDoubtful), () -> at(IMPORTING, null, now));
    }

    /** The school year that the name of the file names, where it is another one than that of the edition. */
    public Optional<SchoolYear> otherYearInName() {
        return Optional.ofNullable(edition)
                .flatMap(known -> Optional.ofNullable(known.schoolYear()))
                .flatMap(year -> SchoolYear.namedIn(file.name()).filter(named -> !named.equals(year)));
    }

    /** Why what the preview shows is hardly what somebody wants; empty if nothing speaks against it. */
    public Optional<RegisterError> doubt() {
        if (state != PREVIEWED || !knownFigures().areMostlyRefusals()) {
            return Optional.empty();
        }
        var shown = knownFigures();
        return register.refersTo()
                .filter(first -> shown.areMostlyOrphans())
                .<RegisterError>map(
                        first -> new RegisterError.MostlyOrphaned(register, first, shown.orphaned(), shown.lines()))
                .or(() -> Optional.of(new RegisterError.MostlyRefused(shown.refused(), shown.lines())));
    }

    /** Somebody does not want what the preview shows. */
    public Result<RegisterImport, RegisterError> discard(Instant now) {
        return state == PREVIEWED ? Result.success(at(DISCARDED, null, now)) : notPreviewed();
    }

    private Result<RegisterImport, RegisterError> notPreviewed() {
        return Result.refusal(new RegisterError.ImportNotPreviewed(id, state));
    }

    /** It was confirmed and nobody could take it over; the preview stands. */
    public RegisterImport unconfirmed(Instant now) {
        return at(PREVIEWED, null, now);
    }

    /** Everything that the preview shows has been taken over. */
    public RegisterImport imported(Instant now) {
        return at(IMPORTED, null, now);
    }

    /** The file cannot be taken. */
    public RegisterImport refused(RegisterError reason, Instant now) {
        return at(REFUSED, Reason.of(reason), now);
    }

    /** Something went wrong that no rule foresaw. */
    public RegisterImport failed(Instant now) {
        return at(FAILED, null, now);
    }

    /** Nobody works on it any more. */
    public RegisterImport interrupted() {
        return at(INTERRUPTED, null, lastSign);
    }

    /** This, as a repository stored it under the version; for repositories only. */
    public RegisterImport stored(long storedVersion) {
        return new RegisterImport(
                id,
                register,
                edition,
                file,
                state,
                bytesRead,
                figures,
                fingerprint,
                renewed,
                problem,
                by,
                begun,
                lastSign,
                storedVersion);
    }

    private RegisterImport at(ImportState next, @Nullable Reason reason, Instant now) {
        return new RegisterImport(
                id,
                register,
                edition,
                file,
                next,
                bytesRead,
                figures,
                fingerprint,
                renewed,
                reason,
                by,
                begun,
                now,
                version);
    }

    /**
     * The edition, of an import whose file has been opened.
     *
     * @throws IllegalStateException before
     */
    public Edition knownEdition() {
        if (edition == null) {
            throw new IllegalStateException("The edition of import %s is not known yet".formatted(id));
        }
        return edition;
    }

    /**
     * What the report adds up to, of an import that has been previewed.
     *
     * @throws IllegalStateException before
     */
    public ImportFigures knownFigures() {
        if (figures == null) {
            throw new IllegalStateException("Import %s has not been previewed yet".formatted(id));
        }
        return figures;
    }

    /** How much of the file has been read, from 0 to 100. */
    public int percentRead() {
        return file.size() == 0 ? 100 : (int) Math.min(100, bytesRead * 100 / file.size());
    }

    /** What others hear of an import that has just come to this state. */
    public List<RegisterEvent> events() {
        return switch (state) {
            case PREVIEWING -> List.of(new ImportBegun(id, register, lastSign));
            case DISCARDED -> List.of(new ImportDiscarded(id, register, lastSign));
            case IMPORTED -> {
                var shown = knownFigures();
                yield List.of(new RegisterImported(
                        id, register, knownEdition().day(), shown.added(), shown.changed(), shown.missing(), lastSign));
            }
            case PREVIEWED, IMPORTING, REFUSED, FAILED, INTERRUPTED -> List.of();
        };
    }
}
