package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Objects;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.application.offer.count.ReadCounts;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.DataFormat;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The exact figures of a town, for those who work in it: as a page, and as files to take along. */
public final class FigurePages implements Routes {
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
        var reader = Access.performing(READ_FIGURES);
        routes.get(CountPaths.FIGURES, reader, this::page);
        routes.get(CountPaths.FIGURES_EXPORT, reader, this::export);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.town(ctx).id();
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

    private void export(Context ctx) {
        var query = Form.ofQuery(ctx, "count.filter");
        var question = AskedFigures.read(query, today.today());
        var format = query.optionalChoice("format", DataFormat.class);
        query.requireValid();
        var words = Requests.words(ctx);
        var table = FigureExport.of(answer(ctx, question), question, today.today(), words);
        Objects.requireNonNullElse(format.orNull(), DataFormat.CSV).answer(ctx, table, words);
    }
}
