package org.knotenpunkt.web.organisation.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.knotenpunkt.web.shared.Answers.orRefuse;
import static org.knotenpunkt.web.shared.Requests.actor;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.register.FindImports;
import org.knotenpunkt.application.organisation.register.ReadImportReport;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.web.shared.Requests;

/** Writes a report as a table that spreadsheets open as it is, entry by entry. */
final class ReportCsv {
    private static final String COLUMNS = "import.report.";

    private final FindImports finding;
    private final ReadImportReport reading;

    ReportCsv(FindImports finding, ReadImportReport reading) {
        this.finding = finding;
        this.reading = reading;
    }

    void answer(Context ctx, ImportId id) {
        orRefuse(finding.find(actor(ctx), id));
        ctx.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"import-%s.csv\"".formatted(id));
        var words = Requests.words(ctx);
        try (var text = new OutputStreamWriter(ctx.outputStream(), UTF_8)) {
            text.write('\ufeff');
            var csv = CsvWriter.builder().fieldSeparator(';').build(text);
            csv.writeRecord(Stream.of("kind", "line", "key", "label", "what", "before", "after", "note")
                    .map(column -> words.text(COLUMNS + column))
                    .toList());
            orRefuse(reading.readAll(
                    actor(ctx),
                    id,
                    entry -> csv.writeRecord(
                            harmless(ImportTexts.line(words, entry).cells()))));
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell that begins like a formula would be one in a spreadsheet. */
    private static List<String> harmless(List<String> cells) {
        return cells.stream()
                .map(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
                .toList();
    }
}
