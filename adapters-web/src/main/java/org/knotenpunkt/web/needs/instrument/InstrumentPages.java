package org.knotenpunkt.web.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.instrument.ManageInstruments;
import org.knotenpunkt.application.needs.instrument.ReadInstruments;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Origin;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** What a town asks: its instruments, each of them with its questions, and how another one is begun and published. */
public final class InstrumentPages implements Routes {
    private static final String LABELS = "forms.instrument-new";
    private static final String TITLE = "forms.instrument-title";
    private static final String BLANK = "blank";

    private final Pages pages;
    private final ReadInstruments reading;
    private final ManageInstruments managing;
    private final InstrumentEdits edits;
    private final Rights rights;

    @Inject
    public InstrumentPages(
            Pages pages, ReadInstruments reading, ManageInstruments managing, InstrumentEdits edits, Rights rights) {
        this.pages = pages;
        this.reading = reading;
        this.managing = managing;
        this.edits = edits;
        this.rights = rights;
    }

    @Override
    public void register(RouteRegistry routes) {
        var manager = Access.performing(MANAGE_INSTRUMENTS);
        routes.get(InstrumentPaths.ALL, Access.performing(READ_NEEDS), this::list);
        routes.get("/new-instrument", manager, ctx -> {
            requireManager(ctx);
            pages.render(ctx, "shared/form.jte", view(ctx, Form.blank(ctx, LABELS)));
        });
        routes.post("/new-instrument", manager, this::begin);
        routes.get(InstrumentPaths.ONE, Access.performing(READ_NEEDS), this::show);
        routes.get(InstrumentPaths.ONE + "/versions/{version}", Access.performing(READ_NEEDS), this::showVersion);
        edits.register(routes, title());
        routes.post(InstrumentPaths.ONE + "/publication", manager, this::publish);
    }

    private boolean mayManage(Context ctx) {
        return rights.permit(
                Requests.actor(ctx),
                MANAGE_INSTRUMENTS,
                new Scope.Municipality(Requests.town(ctx).id()));
    }

    private void requireManager(Context ctx) {
        var town = Requests.town(ctx);
        Answers.orRefuse(
                rights.require(Requests.actor(ctx), MANAGE_INSTRUMENTS, new Scope.Municipality(town.id()), town));
    }

    /** The instruments of a town. */
    public record ListView(List<Instrument> instruments, boolean mayManage) {}

    private void list(Context ctx) {
        var town = Requests.town(ctx);
        var instruments = Answers.orRefuse(reading.list(Requests.actor(ctx), town.id()));
        pages.render(ctx, "needs/instruments.jte", new ListView(instruments, mayManage(ctx)));
    }

    private void show(Context ctx) {
        var instrument = Answers.orRefuse(reading.read(Requests.actor(ctx), InstrumentEdits.id(ctx)));
        var mayManage = rights.permit(Requests.actor(ctx), MANAGE_INSTRUMENTS, instrument.scope());
        pages.render(
                ctx, "needs/instrument.jte", InstrumentView.ofDraft(instrument, mayManage, template(ctx, instrument)));
    }

    /** What the template is called by now, or by its code where it is no longer shipped. */
    private @Nullable String template(Context ctx, Instrument instrument) {
        if (!(instrument.origin().orElse(null) instanceof Origin.Template(var code))) {
            return null;
        }
        return Answers.orRefuse(reading.templates(Requests.actor(ctx), instrument.municipality())).stream()
                .filter(template -> template.code().equals(code))
                .map(template -> template.title()
                        .in(new LanguageTag(Requests.words(ctx).language().tag())))
                .findFirst()
                .orElse(code);
    }

    private void showVersion(Context ctx) {
        var instrument = Answers.orRefuse(reading.read(Requests.actor(ctx), InstrumentEdits.id(ctx)));
        var number = Requests.id(ctx, "version", Integer::parseInt);
        var version =
                Answers.orRefuse(Result.of(instrument.version(number), new InstrumentError.UnknownVersion(number)));
        pages.render(ctx, "needs/instrument.jte", InstrumentView.of(instrument, version));
    }

    private Edit<SeenInstrument, Instrument, InstrumentError> title() {
        return edits.form("title", TITLE, sent -> {
                    var title = sent.form().text("name", Instrument.MAX_TITLE_LENGTH);
                    return () -> managing.rename(
                            sent.actor(),
                            InstrumentEdits.id(sent.ctx()),
                            sent.version().get(),
                            title.get());
                })
                .asking(seen -> List.of(Field.text("name", Instrument.MAX_TITLE_LENGTH)))
                .beginningWith(seen ->
                        new @Nullable Object[] {"name", seen.instrument().title()})
                .beside(seen -> List.of(new Fact(
                        seen.words().text(TITLE + ".name"), seen.instrument().title())))
                .submittedBy("shared.save");
    }

    private void publish(Context ctx) {
        var version = Form.of(ctx, LABELS).version().get();
        var published = Answers.orRefuse(managing.publish(Requests.actor(ctx), InstrumentEdits.id(ctx), version));
        pages.redirect(ctx, InstrumentPaths.of(published), "needs.instrument.published");
    }

    private void begin(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var title = form.text("name", Instrument.MAX_TITLE_LENGTH);
        var template = form.text("template", 100);
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> managing.begin(
                                Requests.actor(ctx),
                                Requests.town(ctx).id(),
                                title.get(),
                                template.get().equals(BLANK) ? null : template.get()),
                        reason -> "template",
                        InstrumentPaths::of,
                        LABELS + ".done");
    }

    private FormView view(Context ctx, Form form) {
        var words = form.words();
        var language = new LanguageTag(words.language().tag());
        var templates = Answers.orRefuse(
                reading.templates(Requests.actor(ctx), Requests.town(ctx).id()));
        return new FormView(
                words.text(LABELS + ".title"),
                InstrumentPaths.crumbs(words),
                "/new-instrument",
                form,
                List.of(
                        Field.text("name", Instrument.MAX_TITLE_LENGTH),
                        Field.choice(
                                "template",
                                Stream.concat(
                                                templates.stream()
                                                        .map(template -> new Option(
                                                                template.code(),
                                                                template.title().in(language))),
                                                Stream.of(new Option(BLANK, words.text("needs.template.blank"))))
                                        .toList())),
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                InstrumentPaths.ALL,
                false);
    }
}
