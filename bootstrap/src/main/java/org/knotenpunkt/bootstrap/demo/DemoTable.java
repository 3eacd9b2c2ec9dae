package org.knotenpunkt.bootstrap.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;

/** A table of the demonstration, written by hand: the resource {@code demo/<name>.csv}. */
final class DemoTable {
    private DemoTable() {}

    /** One line of a table, by the names of its columns. */
    record Row(NamedCsvRecord fields) {
        String text(String column) {
            return fields.getField(column);
        }

        /** What stands in the column, if anything does. */
        Optional<String> optional(String column) {
            return Optional.of(text(column)).filter(text -> !text.isEmpty());
        }

        int number(String column) {
            return Integer.parseInt(text(column));
        }

        PartialDate date(String column) {
            return PartialDate.parse(text(column));
        }

        Source source(String title, String date) {
            return new Source(text(title), date(date));
        }
    }

    static List<Row> read(String name) {
        var resource = Objects.requireNonNull(DemoTable.class.getResourceAsStream("/demo/" + name + ".csv"), name);
        try (var lines = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
