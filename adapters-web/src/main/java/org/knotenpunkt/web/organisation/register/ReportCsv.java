package org.knotenpunkt.web.organisation.register;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.register.FindImports;
import org.knotenpunkt.application.organisation.register.ReadImportReport;
import org.knotenpunkt.application.organisation.register.ReportFilter;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.answer.CsvDownload;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Writes a report as a table that spreadsheets open as it is, entry by entry. */
final class ReportCsv {
    private static final String COLUMNS = "import.report.";

    private final FindImports finding;
    private final ReadImportReport reading;

    ReportCsv(FindImports finding, ReadImportReport reading) {
        this.finding = finding;
        this.reading = reading;
    }

    /** Which entries are asked for in an address. */
    static ReportFilter filter(Form query) {
        return new ReportFilter(
                query.optionalChoice("kind", EntryKind.class).orNull(),
                query.optionalParsed("town", "request.not-an-id", MunicipalityId::of)
                        .orNull());
    }

    void answer(Context ctx, ImportId id) {
        var query = Form.ofQuery(ctx);
        var filter = filter(query);
        query.requireValid();
        orRefuse(finding.find(actor(ctx), id));
        var words = Requests.words(ctx);
        try (var download = CsvDownload.begin(ctx, "import-%s.csv".formatted(id))) {
            download.row(Stream.of("kind", "line", "key", "label", "what", "before", "after", "note")
                    .map(column -> words.text(COLUMNS + column))
                    .toList());
            orRefuse(reading.readAll(
                    actor(ctx),
                    id,
                    filter,
                    entry -> download.row(ImportTexts.line(words, entry).cells())));
            download.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
