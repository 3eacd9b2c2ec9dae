package org.knotenpunkt.web.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Sent;

/** The form with which all that an instrument is to ask is put into one language, the German words beside it. */
public final class TranslationForms implements Routes {
    private static final String LABELS = "forms.translation";

    private final InstrumentEdits edits;

    @Inject
    public TranslationForms(InstrumentEdits edits) {
        this.edits = edits;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(InstrumentPaths.ONE + "/languages", Access.performing(MANAGE_INSTRUMENTS), this::choose);
        edits.register(
                routes,
                edits.redrafting("languages/{language}", LABELS, TranslationForms::read)
                        .beginningWith(TranslationForms::values)
                        .titled(seen -> seen.words()
                                .text(LABELS + ".title", "language", PublicPage.ownName(language(seen.ctx()))))
                        .submittedBy("shared.save")
                        .shownBy(
                                "needs/translation.jte",
                                (seen, page) -> new TranslationView(seen.instrument(), language(seen.ctx()), page))
                        .seenAt("languages"));
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

    private static @Nullable Object[] values(SeenInstrument seen) {
        var language = language(seen.ctx());
        return seen.instrument().draft().stream()
                .flatMap(question -> IntStream.range(0, question.texts().size())
                        .boxed()
                        .flatMap(text -> {
                            var said = question.texts().get(text).texts().getOrDefault(language, "");
                            return List.<Object>of(field(question, text), said).stream();
                        }))
                .toArray();
    }

    private static InstrumentEdits.Redraft read(Sent<SeenInstrument> sent) {
        var language = language(sent.ctx());
        var translated = sent.seen().instrument().draft().stream()
                .map(question -> translated(sent.form(), question, language))
                .toList();
        return instrument -> translated;
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
