package org.knotenpunkt.web.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The form with which all that an instrument is to ask is put into one language, the German words beside it. */
public final class TranslationForms implements Routes {
    private static final String LABELS = "forms.translation";
    private static final String LANGUAGES = InstrumentPaths.ONE + "/languages";
    private static final String LANGUAGE = LANGUAGES + "/{language}";

    private final Pages pages;
    private final InstrumentEdits edits;

    @Inject
    public TranslationForms(Pages pages, InstrumentEdits edits) {
        this.pages = pages;
        this.edits = edits;
    }

    @Override
    public void register(RouteRegistry routes) {
        var manager = Access.performing(MANAGE_INSTRUMENTS);
        routes.get(LANGUAGES, manager, this::choose);
        routes.get(LANGUAGE, manager, this::show);
        routes.post(LANGUAGE, manager, this::take);
    }

    /** In German every question is written first. */
    private static LanguageTag translated(String tag) {
        var language = new LanguageTag(tag);
        if (language.equals(LanguageTag.GERMAN)) {
            throw new IllegalArgumentException("Nothing is put from German into German");
        }
        return language;
    }

    private static LanguageTag language(Context ctx) {
        return Requests.id(ctx, "language", TranslationForms::translated);
    }

    private void choose(Context ctx) {
        var query = Form.ofQuery(ctx);
        var language = query.parsed("language", "needs.request.no-language", TranslationForms::translated);
        query.requireValid();
        ctx.redirect(InstrumentPaths.of(edits.managed(ctx)) + "/languages/" + language.get());
    }

    /** Where a text of a question is typed. */
    static String field(Question question, int text) {
        return "text-%s-%d".formatted(question.id(), text);
    }

    private void show(Context ctx) {
        var instrument = edits.managed(ctx);
        var language = language(ctx);
        var values = instrument.draft().stream()
                .flatMap(question -> IntStream.range(0, question.texts().size())
                        .boxed()
                        .flatMap(text -> {
                            var said = question.texts().get(text).texts().getOrDefault(language, "");
                            return List.<Object>of(field(question, text), said).stream();
                        }))
                .toArray();
        render(ctx, instrument, Form.blank(ctx, LABELS, values));
    }

    private void render(Context ctx, Instrument instrument, Form form) {
        pages.render(ctx, "needs/translation.jte", new TranslationView(instrument, language(ctx), form));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var language = language(ctx);
        var translated = edits.managed(ctx).draft().stream()
                .map(question -> translated(form, question, language))
                .toList();
        edits.take(
                ctx,
                form,
                () -> render(ctx, edits.managed(ctx), form),
                instrument -> translated,
                "#languages",
                LABELS + ".done");
    }

    private static Question translated(Form form, Question question, LanguageTag language) {
        var texts = question.texts();
        return question.saying(IntStream.range(0, texts.size())
                .mapToObj(text -> texts.get(text)
                        .with(
                                language,
                                form.optionalText(field(question, text), Wording.MAX_LENGTH)
                                        .orNull()))
                .toList());
    }
}
