package org.knotenpunkt.domain.partnership.file;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.FileId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why a file was refused. */
public sealed interface FileError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** There is no agreement with the id. */
    record FileOfNoAgreement(AgreementId id) implements FileError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The agreement has no file with the id. */
    record UnknownFile(FileId id) implements FileError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is nothing in it. */
    record FileEmpty() implements FileError {}

    /**
     * It is larger than files may be.
     *
     * @param most in megabytes
     */
    record FileTooLarge(long most) implements FileError {}

    /** The agreement has as many files as one may have. */
    record TooManyFiles(int most) implements FileError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /**
     * With it, all files of the agreement would be larger than they may be together.
     *
     * @param most in megabytes
     */
    record FilesTooLarge(int most) implements FileError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It cannot be removed: it is an annex of a version. */
    record FileAnnexed(int version, String title) implements FileError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It cannot be removed: it proves what a party has said to a version. */
    record FileProves(int version, String party) implements FileError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It is none of the types that are taken, whatever it is called. */
    record FileTypeRefused(ForeignContent content) implements FileError {}

    /** It is a PDF that only those can read who know its password. */
    record PdfLocked() implements FileError {}

    /** It is a PDF that does something when somebody opens it. */
    record PdfActive() implements FileError {}

    /** It is a PDF that carries other files, of which nobody knows what they are. */
    record PdfCarriesFiles() implements FileError {}

    /** It is a PDF with parts that are packed so that nobody can look into them. */
    record PdfUnreadable() implements FileError {}

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements FileError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
