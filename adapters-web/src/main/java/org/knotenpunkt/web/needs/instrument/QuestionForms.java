package org.knotenpunkt.web.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;

/** The forms with which the questions of an instrument's next version are drawn up, one by one. */
public final class QuestionForms implements Routes {
    private static final String LABELS = "forms.question";
    private static final String REMOVAL = "forms.question-removal";
    private static final String NEW = InstrumentPaths.ONE + "/new-question/{kind}";
    private static final String QUESTION = InstrumentPaths.ONE + "/questions/{question}";

    private final Pages pages;
    private final InstrumentEdits edits;

    @Inject
    public QuestionForms(Pages pages, InstrumentEdits edits) {
        this.pages = pages;
        this.edits = edits;
    }

    @Override
    public void register(RouteRegistry routes) {
        var manager = Access.performing(MANAGE_INSTRUMENTS);
        routes.get(NEW, manager, ctx -> render(ctx, newView(ctx, Form.blank(ctx, LABELS))));
        routes.post(NEW, manager, this::add);
        routes.get(QUESTION, manager, this::show);
        routes.post(QUESTION, manager, this::change);
        routes.get(QUESTION + "/removal", manager, ctx -> render(ctx, removalView(ctx, Form.blank(ctx, REMOVAL))));
        routes.post(QUESTION + "/removal", manager, this::remove);
        routes.post(QUESTION + "/up", manager, ctx -> move(ctx, -1));
        routes.post(QUESTION + "/down", manager, ctx -> move(ctx, 1));
    }

    private void render(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    private static KindOfQuestion kind(Context ctx) {
        return Requests.id(ctx, "kind", KindOfQuestion::of);
    }

    private void add(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var question =
                QuestionFields.read(form, kind(ctx), null, edits.managed(ctx).freeId());
        edits.take(
                ctx,
                form,
                () -> render(ctx, newView(ctx, form)),
                instrument -> Stream.concat(instrument.draft().stream(), Stream.of(question.get()))
                        .toList(),
                "#questions",
                LABELS + ".done");
    }

    private void show(Context ctx) {
        var instrument = edits.managed(ctx);
        var question = InstrumentEdits.question(ctx, instrument);
        render(ctx, view(ctx, instrument, question, Form.blank(ctx, LABELS, QuestionFields.values(question))));
    }

    private void change(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var before = InstrumentEdits.question(ctx, edits.managed(ctx));
        Supplier<Question> after = QuestionFields.read(form, KindOfQuestion.of(before.kind()), before, before.id());
        edits.take(
                ctx,
                form,
                () -> render(ctx, view(ctx, edits.managed(ctx), before, form)),
                instrument -> instrument.draft().stream()
                        .map(question -> question.id().equals(before.id()) ? after.get() : question)
                        .toList(),
                "#q-" + before.id(),
                before.texts().stream().allMatch(text -> text.languages().size() == 1)
                        ? LABELS + ".done"
                        : LABELS + ".done.translated");
    }

    private void remove(Context ctx) {
        var form = Form.of(ctx, REMOVAL);
        var gone = InstrumentEdits.question(ctx, edits.managed(ctx));
        edits.take(
                ctx,
                form,
                () -> render(ctx, removalView(ctx, form)),
                instrument -> instrument.draft().stream()
                        .filter(question -> !question.id().equals(gone.id()))
                        .toList(),
                "#questions",
                REMOVAL + ".done");
    }

    private void move(Context ctx, int by) {
        var moved = InstrumentEdits.question(ctx, edits.managed(ctx));
        edits.press(
                ctx,
                instrument -> {
                    var questions = new ArrayList<>(instrument.draft());
                    var from = questions.indexOf(moved);
                    var to = from + by;
                    if (from >= 0 && to >= 0 && to < questions.size()) {
                        Collections.swap(questions, from, to);
                    }
                    return questions;
                },
                "#q-" + moved.id());
    }

    private FormView newView(Context ctx, Form form) {
        return view(ctx, edits.managed(ctx), null, form);
    }

    private static FormView view(Context ctx, Instrument instrument, @Nullable Question question, Form form) {
        var words = form.words();
        var kind = question == null ? kind(ctx) : KindOfQuestion.of(question.kind());
        return new FormView(
                question == null
                        ? words.text(LABELS + ".new", "kind", words.show(kind))
                        : words.text(LABELS + ".title"),
                InstrumentPaths.crumbs(instrument, words),
                ctx.path(),
                form,
                QuestionFields.of(kind, question == null, words),
                instrument.version(),
                question == null
                        ? List.of()
                        : List.of(
                                new Fact(
                                        words.text(LABELS + ".code"),
                                        question.id().value()),
                                new Fact(
                                        words.text(LABELS + ".wording"),
                                        question.wording().german())),
                words.text("shared.save"),
                InstrumentPaths.of(instrument),
                false);
    }

    private FormView removalView(Context ctx, Form form) {
        var words = form.words();
        var instrument = edits.managed(ctx);
        var question = InstrumentEdits.question(ctx, instrument);
        return new FormView(
                words.text(REMOVAL + ".title"),
                InstrumentPaths.crumbs(instrument, words),
                ctx.path(),
                form,
                List.of(),
                instrument.version(),
                List.of(new Fact(
                        words.text(LABELS + ".wording"), question.wording().german())),
                words.text(REMOVAL + ".submit"),
                InstrumentPaths.of(instrument),
                true);
    }
}
