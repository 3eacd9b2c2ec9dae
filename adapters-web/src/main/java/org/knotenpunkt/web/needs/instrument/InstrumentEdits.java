package org.knotenpunkt.web.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.knotenpunkt.application.needs.instrument.ManageInstruments;
import org.knotenpunkt.application.needs.instrument.ReadInstruments;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;

/** Makes, shows and takes forms about instruments, most of which say what the next version is to ask. */
public final class InstrumentEdits {
    private final ReadInstruments reading;
    private final ManageInstruments managing;
    private final Rights rights;
    private final Edits<SeenInstrument, Instrument, InstrumentError> edits;

    @Inject
    public InstrumentEdits(Pages pages, ReadInstruments reading, ManageInstruments managing, Rights rights) {
        this.reading = reading;
        this.managing = managing;
        this.rights = rights;
        this.edits = new Edits<>(
                pages,
                InstrumentPaths.ONE,
                Access.performing(MANAGE_INSTRUMENTS),
                ctx -> new SeenInstrument(ctx, managed(ctx)),
                (reason, form) -> reason instanceof InstrumentError.QuestionTwice ? "code" : null,
                InstrumentPaths::of);
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

    Edit<SeenInstrument, Instrument, InstrumentError> form(
            String path,
            String labels,
            Function<Sent<SeenInstrument>, Supplier<Result<Instrument, InstrumentError>>> work) {
        return edits.form(path, labels, work);
    }

    /**
     * A form that says what is to be asked.
     *
     * @param questions reads the answers; what it gives makes what is to be asked of what is to be asked so far
     */
    Edit<SeenInstrument, Instrument, InstrumentError> redrafting(
            String path, String labels, Function<Sent<SeenInstrument>, Redraft> questions) {
        return form(path, labels, sent -> {
            var redraft = questions.apply(sent);
            return () -> redrafted(sent, redraft);
        });
    }

    /** What is to be asked, made of what is to be asked so far. */
    @FunctionalInterface
    interface Redraft {
        List<Question> of(Instrument instrument);
    }

    private Result<Instrument, InstrumentError> redrafted(Sent<SeenInstrument> sent, Redraft redraft) {
        var questions = redraft.of(sent.seen().instrument());
        return managing.redraft(sent.actor(), id(sent.ctx()), sent.version().get(), questions);
    }

    void register(RouteRegistry routes, Edit<SeenInstrument, Instrument, InstrumentError> edit) {
        edits.register(routes, edit);
    }

    /** Takes a button that changes at once what is to be asked. */
    void press(
            RouteRegistry routes,
            String path,
            Function<Context, String> anchor,
            Function<Sent<SeenInstrument>, Redraft> questions) {
        edits.press(routes, path, anchor, "needs.instrument.saved", sent -> redrafted(sent, questions.apply(sent)));
    }
}
