package org.knotenpunkt.web.shared.answer;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.text.Words;

/** The forms in which tables are taken along. In all of them the same numbers stand under the same names. */
public enum DataFormat {
    /** With semicolons, as German spreadsheets expect it. */
    CSV {
        @Override
        public void answer(Context ctx, DataTable table, Words words) {
            csv(ctx, table, ';');
        }
    },
    /** With commas, as all others expect it. */
    CSV_COMMA {
        @Override
        public void answer(Context ctx, DataTable table, Words words) {
            csv(ctx, table, ',');
        }
    },
    /** A workbook: the table, and beside it what its columns mean. */
    XLSX {
        @Override
        public void answer(Context ctx, DataTable table, Words words) {
            Attachment.named(ctx, table.fileName() + ".xlsx");
            SpreadsheetFile.answer(ctx, table, dictionary(table, words));
        }
    },
    /** For programs, with what the columns mean. */
    JSON {
        @Override
        public void answer(Context ctx, DataTable table, Words words) {
            Attachment.named(ctx, table.fileName() + ".json");
            var rows = table.rows().stream().map(row -> members(table, row)).toList();
            ctx.json(new Document(table.about(), table.columns(), rows));
        }
    },
    /** What the columns mean, beside a CSV that cannot say it. */
    DICTIONARY {
        @Override
        public void answer(Context ctx, DataTable table, Words words) {
            csv(
                    ctx,
                    table.fileName() + "-" + words.text("shared.data.dictionary") + ".csv",
                    ';',
                    dictionary(table, words));
        }
    };

    private record Document(
            List<DataTable.Fact> about, List<DataTable.Column> columns, List<Map<String, @Nullable Object>> rows) {}

    public abstract void answer(Context ctx, DataTable table, Words words);

    private static Map<String, @Nullable Object> members(DataTable table, List<@Nullable Object> row) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < row.size(); i++) {
            members.put(table.columns().get(i).name(), row.get(i));
        }
        return members;
    }

    private static void csv(Context ctx, DataTable table, char separator) {
        var lines = new ArrayList<List<String>>();
        lines.add(table.columns().stream().map(DataTable.Column::label).toList());
        table.rows()
                .forEach(row -> lines.add(
                        row.stream().map(cell -> Objects.toString(cell, "")).toList()));
        csv(ctx, table.fileName() + ".csv", separator, lines);
    }

    private static void csv(Context ctx, String fileName, char separator, List<List<String>> lines) {
        try (var csv = CsvDownload.begin(ctx, fileName, separator)) {
            lines.forEach(csv::row);
            csv.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What holds for the table, and what its columns mean, as lines. */
    private static List<List<String>> dictionary(DataTable table, Words words) {
        return Stream.of(
                        Stream.of(List.of(
                                words.text("shared.data.field"),
                                words.text("shared.data.label"),
                                words.text("shared.data.unit"),
                                words.text("shared.data.meaning"))),
                        table.columns().stream()
                                .map(column -> List.of(column.name(), column.label(), column.unit(), column.meaning())),
                        table.about().stream().map(fact -> List.of(fact.name(), fact.label(), "", fact.value())))
                .flatMap(lines -> lines)
                .toList();
    }
}
