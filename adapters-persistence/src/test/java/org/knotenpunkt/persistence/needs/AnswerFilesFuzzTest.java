package org.knotenpunkt.persistence.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.needs.answer.file.AnswerTable;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.shared.Mutations;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.persistence.organisation.register.BytesFile;

/** Whatever a file of answers holds, it is refused whole or read to its end, and what is read can be kept. */
@Timeout(20)
class AnswerFilesFuzzTest {
    private static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE");
    private static final int MOST_LINES = 20;
    private static final Pattern CANNOT_BE_KEPT = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    /** As LimeSurvey gives them out, and as people change them in spreadsheets. */
    private static final String[] GOOD = {
        "\"id\",\"submitdate\",\"welcome\",\"wish\"\n\"1\",\"2026-11-02 10:00:00\",\"5\",\"Räume,\n\"\"groß\"\"\"\n"
                + "\"2\",\"\",\"4\",\"\"\n",
        "sep=;\nid;welcome;wish\n1;5;\"Mehr Räume; und Zeit\"\n\n2;4;\n",
        "id\twelcome\twish\r\n1\t5\tRäume\r\n",
        "welcome;wish\n5;\"Räume\n4;mehr\n",
        "welcome\n" + "5\n".repeat(MOST_LINES + 1)
    };

    private final CsvAnswerFiles files = new CsvAnswerFiles();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void whateverAFileHolds(long seed) {
        var random = new Random(seed);
        var read = new Mutations(seed)
                .of(GOOD)
                .filter(text -> isRead(text, CHARSETS.get(random.nextInt(CHARSETS.size()))))
                .count();
        assertThat(read).as("Some can be read").isGreaterThan(100);
    }

    private boolean isRead(String text, String charset) {
        var bytes = text.getBytes(Charset.forName(charset));
        var what = "<%s> in %s".formatted(text, charset);
        if (files.read(new BytesFile("answers.csv", bytes), MOST_LINES)
                instanceof Result.Success<AnswerTable, AnswerFileError>(var table)) {
            assertThat(table.lines()).as(what).hasSizeLessThanOrEqualTo(MOST_LINES);
            assertThat(table.heading()).as(what).noneMatch(AnswerFilesFuzzTest::cannotBeKept);
            long last = 0;
            for (var line : table.lines()) {
                assertThat(line.number())
                        .as("Where the line begins in %s", what)
                        .isGreaterThan(last)
                        .isLessThanOrEqualTo(bytes.length);
                assertThat(line.cells()).as(what).noneMatch(AnswerFilesFuzzTest::cannotBeKept);
                last = line.number();
            }
            return true;
        }
        return false;
    }

    private static boolean cannotBeKept(String cell) {
        return CANNOT_BE_KEPT.matcher(cell).find();
    }
}
