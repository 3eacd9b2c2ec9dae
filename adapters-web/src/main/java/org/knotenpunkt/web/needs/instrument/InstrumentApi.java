package org.knotenpunkt.web.needs.instrument;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.instrument.ManageInstruments;
import org.knotenpunkt.application.needs.instrument.ReadInstruments;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.domain.needs.instrument.Origin;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** What a town asks, for programs. */
public final class InstrumentApi implements Routes {
    private static final String API = "/api/v1";
    private static final String ALL = API + InstrumentPaths.ALL;
    private static final String ONE = API + InstrumentPaths.ONE;
    private static final String VERSIONS = ONE + "/versions";
    private static final String NO_ID = "request.not-an-id";

    private final ReadInstruments reading;
    private final ManageInstruments managing;

    @Inject
    public InstrumentApi(ReadInstruments reading, ManageInstruments managing) {
        this.reading = reading;
        this.managing = managing;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_NEEDS);
        var manager = Access.performing(MANAGE_INSTRUMENTS);
        routes.get(ALL, reader, this::list);
        routes.get(API + "/instrument-templates", reader, this::templates);
        routes.post(ALL, manager, this::begin);
        routes.get(ONE, reader, this::show);
        routes.put(ONE + "/title", manager, this::rename);
        routes.put(ONE + "/questions", manager, this::redraft);
        routes.post(VERSIONS, manager, this::publish);
        routes.get(VERSIONS + "/{version}", reader, this::showVersion);
        routes.post(ONE + "/copies", manager, this::copy);
    }

    private void list(Context ctx) {
        var instruments = orRefuse(reading.list(actor(ctx), AssessmentFinder.town(ctx)));
        ctx.json(new InstrumentJson.Items(
                instruments.stream().map(InstrumentJson.Item::from).toList()));
    }

    private void templates(Context ctx) {
        var templates = orRefuse(reading.templates(actor(ctx), AssessmentFinder.town(ctx)));
        ctx.json(new InstrumentJson.Templates(
                templates.stream().map(InstrumentJson.TemplateJson::from).toList()));
    }

    private record Beginning(
            MunicipalityId town, String title, @Nullable String template) {
        static Supplier<Beginning> read(Body body) {
            var town = body.parsed("town", NO_ID, MunicipalityId::of);
            var title = body.text("title", Instrument.MAX_TITLE_LENGTH);
            var template = body.optionalText("template", Origin.Template.MAX_CODE_LENGTH);
            return () -> new Beginning(town.get(), title.get(), template.orNull());
        }
    }

    private void begin(Context ctx) {
        var given = Body.read(ctx, Beginning::read);
        created(ctx, orRefuse(managing.begin(actor(ctx), given.town(), given.title(), given.template())));
    }

    private static void created(Context ctx, Instrument instrument) {
        Answers.created(
                ctx, API + InstrumentPaths.of(instrument), instrument.version(), InstrumentJson.from(instrument));
    }

    private void show(Context ctx) {
        var instrument = orRefuse(reading.read(actor(ctx), InstrumentEdits.id(ctx)));
        Answers.json(ctx, instrument.version(), InstrumentJson.from(instrument));
    }

    private static Supplier<String> title(Body body) {
        return body.text("title", Instrument.MAX_TITLE_LENGTH)::get;
    }

    private void rename(Context ctx) {
        var version = ifMatch(ctx);
        var title = Body.read(ctx, InstrumentApi::title);
        Answers.changed(ctx, managing.rename(actor(ctx), InstrumentEdits.id(ctx), version, title));
    }

    private void redraft(Context ctx) {
        var version = ifMatch(ctx);
        var questions = Body.read(ctx, QuestionBody::all);
        Answers.changed(ctx, managing.redraft(actor(ctx), InstrumentEdits.id(ctx), version, questions));
    }

    private void publish(Context ctx) {
        var instrument = orRefuse(managing.publish(actor(ctx), InstrumentEdits.id(ctx), ifMatch(ctx)));
        var published = instrument.latest().orElseThrow();
        Answers.created(
                ctx,
                API + InstrumentPaths.of(instrument) + "/versions/" + published.number(),
                instrument.version(),
                InstrumentJson.VersionJson.from(instrument, published));
    }

    private void showVersion(Context ctx) {
        var instrument = orRefuse(reading.read(actor(ctx), InstrumentEdits.id(ctx)));
        var number = Requests.id(ctx, "version", Integer::parseInt);
        var version = orRefuse(Result.of(instrument.version(number), new InstrumentError.UnknownVersion(number)));
        ctx.json(InstrumentJson.VersionJson.from(instrument, version));
    }

    private record Copying(String title, @Nullable Integer number) {
        static Supplier<Copying> read(Body body) {
            var title = body.text("title", Instrument.MAX_TITLE_LENGTH);
            var number = body.optionalInteger("number", 1, Integer.MAX_VALUE);
            return () -> new Copying(title.get(), number.orNull());
        }
    }

    private void copy(Context ctx) {
        var given = Body.read(ctx, Copying::read);
        created(ctx, orRefuse(managing.copy(actor(ctx), InstrumentEdits.id(ctx), given.number(), given.title())));
    }
}
