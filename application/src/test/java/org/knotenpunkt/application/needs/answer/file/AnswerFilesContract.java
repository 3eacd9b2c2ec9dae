package org.knotenpunkt.application.needs.answer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.register.TextFile;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.shared.Result;

/** What every {@link AnswerFiles} does. A class that implements this runs it against one. */
public interface AnswerFilesContract {
    AnswerFiles files();

    private Result<AnswerTable, AnswerFileError> read(String text) {
        return files().read(TextFile.of(text), 2);
    }

    @Test
    default void cellsStandInTheirLinesAndBlankLinesAreNone() {
        assertThat(read("welcome;wish\n4;Mehr Räume\n\n;\n;=1+1\n"))
                .isEqualTo(success(new AnswerTable(
                        List.of("welcome", "wish"),
                        List.of(
                                new AnswerTable.Line(2, List.of("4", "Mehr Räume")),
                                new AnswerTable.Line(5, List.of("", "=1+1"))))));
    }

    @Test
    default void aLineHasAsManyCellsAsItHas() {
        assertThat(read("a;b\n1\n1;2;3\n").orElseThrow().lines())
                .extracting(AnswerTable.Line::cells)
                .containsExactly(List.of("1"), List.of("1", "2", "3"));
    }

    @Test
    default void moreLinesThanMayBeAreRefused() {
        assertThat(read("a;b\n1;1\n2;2\n").orElseThrow().lines()).hasSize(2);
        assertThat(read("a;b\n1;1\n2;2\n3;3\n")).isEqualTo(refusal(new AnswerFileError.TooManySheets(2)));
    }

    @Test
    default void aFileInWhichNothingStandsIsRefused() {
        assertThat(read("")).isEqualTo(refusal(new AnswerFileError.NoSheetsInFile()));
        assertThat(read("\n \n")).isEqualTo(refusal(new AnswerFileError.NoSheetsInFile()));
    }
}
