package org.knotenpunkt.web.needs.instrument;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Sent;

/** The forms with which the questions of an instrument's next version are drawn up, one by one. */
public final class QuestionForms implements Routes {
    private static final String LABELS = "forms.question";
    private static final String REMOVAL = "forms.question-removal";
    private static final String QUESTION = "questions/{question}";

    private final InstrumentEdits edits;

    @Inject
    public QuestionForms(InstrumentEdits edits) {
        this.edits = edits;
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(addition(), change(), removal()).forEach(edit -> edits.register(routes, edit));
        edits.press(routes, QUESTION + "/up", QuestionForms::anchor, sent -> moving(sent, -1));
        edits.press(routes, QUESTION + "/down", QuestionForms::anchor, sent -> moving(sent, 1));
    }

    private static String anchor(Context ctx) {
        return "q-" + SeenInstrument.questionId(ctx);
    }

    private static KindOfQuestion kind(Context ctx) {
        return Requests.id(ctx, "kind", KindOfQuestion::of);
    }

    private Edit<SeenInstrument, Instrument, InstrumentError> addition() {
        return edits.redrafting("new-question/{kind}", LABELS, sent -> {
                    var free = sent.seen().instrument().freeId();
                    var question = QuestionFields.read(sent.form(), kind(sent.ctx()), null, free);
                    return instrument -> Stream.concat(instrument.draft().stream(), Stream.of(question.get()))
                            .toList();
                })
                .titled(seen ->
                        seen.words().text(LABELS + ".new", "kind", seen.words().show(kind(seen.ctx()))))
                .asking(seen -> QuestionFields.of(kind(seen.ctx()), true, seen.words()))
                .submittedBy("shared.save")
                .seenAt("questions");
    }

    private Edit<SeenInstrument, Instrument, InstrumentError> change() {
        return edits.redrafting(QUESTION, LABELS, sent -> {
                    var before = sent.seen().question();
                    var after = QuestionFields.read(sent.form(), KindOfQuestion.of(before.kind()), before, before.id());
                    return instrument -> instrument.draft().stream()
                            .map(question -> question.id().equals(before.id()) ? after.get() : question)
                            .toList();
                })
                .asking(seen ->
                        QuestionFields.of(KindOfQuestion.of(seen.question().kind()), false, seen.words()))
                .beginningWith(seen -> QuestionFields.values(seen.question()))
                .beside(seen -> List.of(
                        new Fact(
                                seen.words().text(LABELS + ".code"),
                                seen.question().id().value()),
                        wording(seen)))
                .submittedBy("shared.save")
                .seenAt(QuestionForms::anchor)
                .toldBy((ctx, changed) -> isTranslated(changed, ctx) ? LABELS + ".done.translated" : LABELS + ".done");
    }

    private static boolean isTranslated(Instrument instrument, Context ctx) {
        return new SeenInstrument(ctx, instrument)
                .question().texts().stream().anyMatch(text -> text.languages().size() > 1);
    }

    private static Fact wording(SeenInstrument seen) {
        return new Fact(
                seen.words().text(LABELS + ".wording"),
                seen.question().wording().german());
    }

    private Edit<SeenInstrument, Instrument, InstrumentError> removal() {
        return edits.redrafting(QUESTION + "/removal", REMOVAL, sent -> {
                    var gone = sent.seen().question();
                    return instrument -> instrument.draft().stream()
                            .filter(question -> !question.id().equals(gone.id()))
                            .toList();
                })
                .beside(seen -> List.of(wording(seen)))
                .seenAt("questions")
                .dangerous();
    }

    private static InstrumentEdits.Redraft moving(Sent<SeenInstrument> sent, int by) {
        var moved = sent.seen().question();
        return instrument -> {
            var questions = new ArrayList<>(instrument.draft());
            var from = questions.indexOf(moved);
            var to = from + by;
            if (from >= 0 && to >= 0 && to < questions.size()) {
                Collections.swap(questions, from, to);
            }
            return questions;
        };
    }
}
