package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.application.offer.count.ReadCounts;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.CsvDownload;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The exact figures of a town, for those who work in it: as a page, and as a file for spreadsheets. */
public final class FigurePages implements Routes {
    private static final List<String> COLUMNS = List.of(
            "held",
            "entered",
            "guests",
            "adults",
            "children",
            "upToFive",
            "sixToTen",
            "elevenAndOlder",
            "ofUnknownAge",
            "estimated",
            "firstTimers",
            "asked",
            "staffMinutes",
            "volunteerMinutes");

    private final Pages pages;
    private final ReadCounts reading;
    private final OfferFields fields;
    private final Today today;

    @Inject
    public FigurePages(Pages pages, ReadCounts reading, OfferFields fields, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.fields = fields;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_COUNTS);
        routes.get(CountPaths.FIGURES, reader, this::page);
        routes.get(CountPaths.FIGURES_CSV, reader, this::csv);
    }

    private static MunicipalityId town(Context ctx) {
        return Exchange.of(ctx).town().orElseThrow(RequestFault::notFound).id();
    }

    private void page(Context ctx) {
        var query = Form.ofQuery(ctx, "count.filter");
        var question = AskedFigures.read(query, today.today());
        pages.render(
                ctx,
                "offer/figures.jte",
                new FiguresPage(
                        answer(ctx, question),
                        question.first(),
                        question.last(),
                        question.by(),
                        question.filled(query),
                        fields.centres(ctx, town(ctx)),
                        Requests.words(ctx)));
    }

    private Figures answer(Context ctx, AskedFigures question) {
        return Answers.orRefuse(reading.figures(
                Requests.actor(ctx), town(ctx), question.centre(), question.first(), question.last(), question.by()));
    }

    private void csv(Context ctx) throws IOException {
        var query = Form.ofQuery(ctx, "count.filter");
        var question = AskedFigures.read(query, today.today());
        query.requireValid();
        var figures = answer(ctx, question);
        var words = Requests.words(ctx);
        try (var csv = CsvDownload.begin(ctx, words.text("count.figures.file"))) {
            csv.row(Stream.concat(
                            Stream.of(words.show(question.by())),
                            COLUMNS.stream().map(column -> words.text("count.column." + column)))
                    .toList());
            figures.rows().forEach(row -> csv.row(cells(CountWords.part(row, question.by(), words), row.figure())));
            csv.row(cells(words.text("count.total"), figures.total()));
            csv.end();
        }
    }

    private static List<String> cells(String part, Figure figure) {
        return Stream.concat(
                        Stream.of(part),
                        Stream.of(
                                        figure.held(),
                                        figure.entered(),
                                        figure.guests(),
                                        figure.adults(),
                                        figure.children(),
                                        figure.upToFive(),
                                        figure.sixToTen(),
                                        figure.elevenAndOlder(),
                                        figure.ofUnknownAge(),
                                        figure.estimatedGuests(),
                                        figure.firstTimers(),
                                        figure.askedGuests(),
                                        figure.staffMinutes(),
                                        figure.volunteerMinutes())
                                .map(String::valueOf))
                .toList();
    }
}
