package org.knotenpunkt.application.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.shared.Result.refusal;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;

/** What all {@link RegisterFiles} open. A class that implements this runs it against some. */
public interface RegisterFilesContract {
    RegisterFiles files();

    private static List<RawLine> all(RegisterLines lines) {
        var all = new ArrayList<RawLine>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }

    @Test
    default void linesAreReadOneAfterTheOtherWithTheColumnsThatTheRegisterHas() {
        var file = TextFile.of("Bezirk;Sozialindexstufe;Schulnummer\nBR Köln;8;195546\nBR Köln;ohne;119271\n");

        try (var lines = files().open(Register.SOCIAL_INDEX, file).orElseThrow()) {
            assertThat(all(lines))
                    .extracting(
                            RawLine::number,
                            line -> line.cell(RegisterColumn.SCHOOL_NUMBER),
                            line -> line.cell(RegisterColumn.SOCIAL_INDEX))
                    .containsExactly(tuple(2L, "195546", "8"), tuple(3L, "119271", "ohne"));
            assertThat(lines.next()).as("after the last one").isNull();
            assertThat(lines.encoding()).isEqualTo(FileEncoding.UTF_8);
            assertThat(lines.edition()).as("of which nothing is said").isNull();
            assertThat(lines.bytesRead()).isPositive();
        }
    }

    @Test
    default void aHeadingAloneHasNoLines() {
        try (var lines = files().open(Register.SOCIAL_INDEX, TextFile.of("Schulnummer;Sozialindexstufe\n"))
                .orElseThrow()) {
            assertThat(all(lines)).isEmpty();
        }
    }

    @Test
    default void aFileInWhichNothingStandsIsRefused() {
        assertThat(files().open(Register.SOCIAL_INDEX, TextFile.of("")))
                .isEqualTo(refusal(new RegisterError.FileEmpty()));
    }
}
