package org.knotenpunkt.domain.needs.answer.file;

import java.util.List;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why a file of answers, or a line of it, was not taken. */
public sealed interface AnswerFileError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The file has more bytes than may be read. */
    record AnswerFileTooLarge(int megabytes) implements AnswerFileError {}

    /** The file is of a format that holds no lines of text, or not as they are. */
    record AnswerFileNotText(String format) implements AnswerFileError {}

    /** There is no heading, or nothing below it that is to be taken. */
    record NoSheetsInFile() implements AnswerFileError {}

    /** No column is a question of the wave. */
    record NoQuestionInHeading(List<QuestionId> expected) implements AnswerFileError {
        public NoQuestionInHeading {
            expected = List.copyOf(expected);
        }
    }

    /** Two columns say the same thing. */
    record ColumnTwice(String column) implements AnswerFileError {}

    /** There are more lines than may be taken at once. */
    record TooManySheets(int max) implements AnswerFileError {}

    /** A quotation mark in the line is never closed, so that nobody can tell where the next one begins. */
    record QuoteNotClosed(long line) implements AnswerFileError {}

    /** Lines of it are wrong; nothing was taken. */
    record FileHasFaults(int faults) implements AnswerFileError {}

    /** Sheets of this very file are in the wave already. */
    record FileTakenBefore() implements AnswerFileError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The line has another number of cells than the heading. */
    record LineOutOfStep(int cells, int columns) implements AnswerFileError {}

    /** Neither the line nor who brings it in says who has answered. */
    record PerspectiveNotSaid() implements AnswerFileError {}

    /** There is no perspective by that name. */
    record PerspectiveNotKnown(String given) implements AnswerFileError {}

    /** The text is no language in which the wave asks. */
    record LanguageNotKnown(String given) implements AnswerFileError {}

    /** The text is neither the code nor the words of an option, nor says whether it was chosen. */
    record NotAnOption(QuestionId question, String given) implements AnswerFileError {}

    /** The text is no whole number. */
    record NoWholeNumber(QuestionId question, String given) implements AnswerFileError {}

    /** The text is longer than an answer may be. */
    record AnswerTooLong(QuestionId question, int max) implements AnswerFileError {}

    /** A rule for answers, whichever way they come, refuses it. */
    record AnswersRefused(AnswerError reason) implements AnswerFileError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
