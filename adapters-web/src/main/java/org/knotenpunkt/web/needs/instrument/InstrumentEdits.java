package org.knotenpunkt.web.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.instrument.ManageInstruments;
import org.knotenpunkt.application.needs.instrument.ReadInstruments;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Finds instruments for those who may draw them up, and takes what their next versions are to ask. */
public final class InstrumentEdits {
    private final Pages pages;
    private final ReadInstruments reading;
    private final ManageInstruments managing;
    private final Rights rights;

    @Inject
    public InstrumentEdits(Pages pages, ReadInstruments reading, ManageInstruments managing, Rights rights) {
        this.pages = pages;
        this.reading = reading;
        this.managing = managing;
        this.rights = rights;
    }

    static InstrumentId id(Context ctx) {
        return Requests.id(ctx, "id", InstrumentId::of);
    }

    /** The instrument, for somebody who may draw it up. */
    Instrument managed(Context ctx) {
        var actor = Requests.actor(ctx);
        var instrument = Answers.orRefuse(reading.read(actor, id(ctx)));
        return Answers.orRefuse(rights.require(actor, MANAGE_INSTRUMENTS, instrument.scope(), instrument));
    }

    /** The question that the path names. */
    static Question question(Context ctx, Instrument instrument) {
        return Answers.orRefuse(instrument.question(Requests.id(ctx, "question", QuestionId::new)));
    }

    /**
     * Takes a form that says what is to be asked.
     *
     * @param again shows the form again
     * @param questions what is to be asked, made of what is to be asked so far
     * @param anchor where on the page of the instrument it is seen
     */
    void take(
            Context ctx,
            Form form,
            Runnable again,
            Function<Instrument, List<Question>> questions,
            String anchor,
            String done) {
        var version = form.version();
        new Submission(pages, ctx, form, again)
                .to(
                        () -> managing.redraft(
                                Requests.actor(ctx), id(ctx), version.get(), questions.apply(managed(ctx))),
                        InstrumentEdits::field,
                        redrafted -> InstrumentPaths.of(redrafted) + anchor,
                        done);
    }

    private static @Nullable String field(InstrumentError reason) {
        return reason instanceof InstrumentError.QuestionTwice ? "code" : null;
    }

    /** Takes a button that changes at once what is to be asked. */
    void press(Context ctx, Function<Instrument, List<Question>> questions, String anchor) {
        var version = Form.of(ctx, "").version().get();
        var redrafted = Answers.orRefuse(
                managing.redraft(Requests.actor(ctx), id(ctx), version, questions.apply(managed(ctx))));
        pages.redirect(ctx, InstrumentPaths.of(redrafted) + anchor, "needs.instrument.saved");
    }
}
