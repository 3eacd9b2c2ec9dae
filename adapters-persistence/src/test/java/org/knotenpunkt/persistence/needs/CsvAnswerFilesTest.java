package org.knotenpunkt.persistence.needs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.needs.answer.file.AnswerFiles;
import org.knotenpunkt.application.needs.answer.file.AnswerFilesContract;
import org.knotenpunkt.application.needs.answer.file.AnswerTable;
import org.knotenpunkt.application.organisation.register.TextFile;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.organisation.register.BytesFile;

class CsvAnswerFilesTest implements AnswerFilesContract {
    private static final String SOUND =
            "sep=,\n\"id\",\"welcome\",\"wish\"\n\"1\",\"5\",\"Räume,\n\"\"groß\"\"\"\n\"2\",\"4\",\"\"\n";

    @Override
    public AnswerFiles files() {
        return new CsvAnswerFiles();
    }

    private static Result<AnswerTable, AnswerFileError> read(byte[] bytes) {
        return new CsvAnswerFiles().read(new BytesFile("answers.csv", bytes), 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
    void quotesSeparatorsAndLettersAreReadAsTheyAre(String charset) {
        var text = charset.startsWith("UTF") ? "\ufeff" + SOUND : SOUND;

        assertThat(read(text.getBytes(Charset.forName(charset))).orElseThrow())
                .isEqualTo(new AnswerTable(
                        List.of("id", "welcome", "wish"),
                        List.of(
                                new AnswerTable.Line(3, List.of("1", "5", "Räume,\n\"groß\"")),
                                new AnswerTable.Line(5, List.of("2", "4", "")))));
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNoSheets() {
        assertThat(read("welcome;wish\n5;\"Räume\n4;mehr\n".getBytes(UTF_8)))
                .isEqualTo(refusal(new AnswerFileError.QuoteNotClosed(2)));
    }

    @Test
    void whatIsNoTextIsRefusedByItsName() {
        assertThat(read("PK\u0003\u0004 sheet".getBytes(UTF_8)))
                .isEqualTo(refusal(new AnswerFileError.AnswerFileNotText("XLSX/ODS/ZIP")));
    }

    @Test
    void whatTheDatabaseCannotKeepIsLeftOut() {
        assertThat(files().read(TextFile.of("wish\nein\u0000Raum\n"), 20)
                        .orElseThrow()
                        .lines())
                .containsExactly(new AnswerTable.Line(2, List.of("ein Raum")));
    }

    /** Whatever is broken in a file: it is read or refused, and what is read has neither too many lines nor signs that cannot be kept. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aDamagedFileIsReadOrRefused(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var bytes = SOUND.getBytes(UTF_8);
            for (int damage = random.nextInt(1, 6); damage > 0; damage--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            if (read(bytes) instanceof Result.Success<AnswerTable, AnswerFileError>(var table)) {
                assertThat(table.lines()).as("seed %d", seed).hasSizeLessThanOrEqualTo(20);
                assertThat(table.lines())
                        .allSatisfy(line -> assertThat(line.cells()).noneMatch(cell -> cell.contains("\u0000")));
            }
        }
    }
}
