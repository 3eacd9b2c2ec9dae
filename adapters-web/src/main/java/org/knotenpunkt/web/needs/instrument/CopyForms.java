package org.knotenpunkt.web.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.instrument.ManageInstruments;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The form with which an instrument is begun that asks what another one does. */
public final class CopyForms implements Routes {
    private static final String LABELS = "forms.instrument-copy";
    private static final String PATH = InstrumentPaths.ONE + "/copy";
    private static final String NUMBER = "number";
    private static final String DRAFT = "draft";

    private final Pages pages;
    private final ManageInstruments managing;
    private final InstrumentEdits edits;

    @Inject
    public CopyForms(Pages pages, ManageInstruments managing, InstrumentEdits edits) {
        this.pages = pages;
        this.managing = managing;
        this.edits = edits;
    }

    @Override
    public void register(RouteRegistry routes) {
        var manager = Access.performing(MANAGE_INSTRUMENTS);
        routes.get(PATH, manager, this::show);
        routes.post(PATH, manager, this::copy);
    }

    /**
     * Whose questions are taken.
     *
     * @param version its number; null for what is drafted
     */
    private record Original(@Nullable Integer version) {
        static Original read(String chosen) {
            return new Original(chosen.equals(DRAFT) ? null : Integer.valueOf(chosen));
        }
    }

    private void show(Context ctx) {
        var instrument = edits.managed(ctx);
        var called = Requests.words(ctx).text(LABELS + ".called", "title", instrument.title());
        var title = called.length() > Instrument.MAX_TITLE_LENGTH ? instrument.title() : called;
        var form = Form.blank(ctx, LABELS, "name", title, NUMBER, ctx.queryParam(NUMBER));
        pages.render(ctx, "shared/form.jte", view(instrument, form));
    }

    private void copy(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var title = form.text("name", Instrument.MAX_TITLE_LENGTH);
        var original = form.parsed(NUMBER, "request.not-a-choice", Original::read);
        Submission.of(pages, ctx, form, () -> view(edits.managed(ctx), form))
                .to(
                        () -> managing.copy(
                                Requests.actor(ctx),
                                InstrumentEdits.id(ctx),
                                original.get().version(),
                                title.get()),
                        InstrumentPaths::of,
                        LABELS + ".done");
    }

    private static FormView view(Instrument instrument, Form form) {
        var words = form.words();
        return new FormView(
                words.text(LABELS + ".title"),
                InstrumentPaths.crumbs(instrument, words),
                InstrumentPaths.of(instrument) + "/copy",
                form,
                List.of(
                        Field.text("name", Instrument.MAX_TITLE_LENGTH),
                        Field.choice(NUMBER, options(instrument, words))),
                null,
                List.of(new Fact(words.text(LABELS + ".original"), instrument.title())),
                words.text(LABELS + ".submit"),
                InstrumentPaths.of(instrument),
                false);
    }

    /** What is drafted, where that is something else than the last version, and the versions, the last one first. */
    private static List<Option> options(Instrument instrument, Words words) {
        var options = new ArrayList<Option>();
        if (instrument.isChanged()) {
            options.add(new Option(DRAFT, words.text(LABELS + ".number.draft")));
        }
        instrument
                .versions()
                .reversed()
                .forEach(version -> options.add(new Option(
                        Integer.toString(version.number()), words.text("needs.version", "number", version.number()))));
        return options;
    }
}
