package org.knotenpunkt.web.shared.answer;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of two sheets: a table, and what its columns mean. */
final class SpreadsheetFile {
    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "Knotenpunkt";
    private static final String VERSION = "1.0";

    private SpreadsheetFile() {}

    static void answer(Context ctx, DataTable table, List<List<String>> dictionary) {
        // Texts are of UTF-8 unless somebody says otherwise; this is none.
        ctx.res().setCharacterEncoding((String) null);
        ctx.contentType(CONTENT_TYPE).result(bytes(table, dictionary));
    }

    static byte[] bytes(DataTable table, List<List<String>> dictionary) {
        var output = new ByteArrayOutputStream();
        try (var workbook = new Workbook(output, APPLICATION, VERSION)) {
            var data = workbook.newWorksheet("data");
            for (int column = 0; column < table.columns().size(); column++) {
                data.value(0, column, table.columns().get(column).label());
            }
            for (int row = 0; row < table.rows().size(); row++) {
                var cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    write(data, row + 1, column, cells.get(column));
                }
            }
            head(data, table.columns().size());
            var meaning = workbook.newWorksheet("dictionary");
            for (int row = 0; row < dictionary.size(); row++) {
                var cells = dictionary.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    meaning.value(row, column, cells.get(column));
                }
            }
            head(meaning, dictionary.getFirst().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }

    private static void head(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }
}
