package org.knotenpunkt.domain.organisation.register;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why an import, or something that somebody wanted of one, was refused. */
public sealed interface RegisterError extends DomainError {
    /** Why a file was refused whole. */
    sealed interface FileRefused extends RegisterError {
        @Override
        default Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There is nothing in the file. */
    record FileEmpty() implements FileRefused {}

    /** The file has a heading and no line, or none that is of use. */
    record FileWithoutRecords() implements FileRefused {}

    /** The file is larger than any edition could be; sizes in bytes. */
    record FileTooLarge(long size, long allowed) implements FileRefused {}

    /** The file is not text but something else; {@code format} is its name, as PDF. */
    record FileNotText(String format) implements FileRefused {}

    /** Columns of the register are not there; they are named. */
    record ColumnsMissing(Register register, String columns) implements FileRefused {}

    /** A column is there twice. */
    record ColumnTwice(String column) implements FileRefused {}

    /** The file is of another register than was said. */
    record AnotherRegister(Register register, Register found) implements FileRefused {}

    /** The lines of the file do not have the fixed width of the register. */
    record NotOfFixedWidth(Register register, int characters) implements FileRefused {}

    /** The file says itself of which day it is, and it is another day than was said. */
    record EditionContradicted(LocalDate said, LocalDate found) implements FileRefused {}

    /** A newer edition has been imported already; the past is not rewritten. */
    record EditionOlder(Register register, LocalDate edition, LocalDate newest) implements FileRefused {}

    /** The register refers to another one, of which nothing has been imported yet. */
    record OtherRegisterFirst(Register register, Register first) implements FileRefused {}

    /** No line of the file can be taken over; what they refer to, in the first register, is not known. */
    record NoLineFits(Register register, Register first) implements FileRefused {}

    /** The register does not date itself, and nobody said of which day the edition is. */
    record EditionMissing(Register register) implements RegisterError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The register is for school years, and nobody said for which one. */
    record SchoolYearMissing(Register register) implements RegisterError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There can be no edition for the school year. */
    record NoEditionForYear(SchoolError reason) implements RegisterError, Forwarded {}

    /** The edition would be of a day that is yet to come. */
    record EditionToCome(LocalDate edition) implements RegisterError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** As many files are being read as can be at one time. */
    record TooManyImports() implements RegisterError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Most lines are refused because what they refer to comes with the first register; the rest is taken only on purpose. */
    record MostlyOrphaned(Register register, Register first, long orphaned, long lines) implements RegisterError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Most lines are refused; the rest is taken only on purpose. */
    record MostlyRefused(long refused, long lines) implements RegisterError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** There is no import with the id. */
    record UnknownImport(ImportId id) implements RegisterError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Only a preview can be confirmed or discarded, and the import is not one. */
    record ImportNotPreviewed(ImportId id, ImportState state) implements RegisterError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements RegisterError, Forwarded {}
}
