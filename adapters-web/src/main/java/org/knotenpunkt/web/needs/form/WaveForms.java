package org.knotenpunkt.web.needs.form;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.NewWave;
import org.knotenpunkt.application.needs.instrument.ReadInstruments;
import org.knotenpunkt.domain.needs.AnswerUnit;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Base;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Opens waves: which version of which instrument is asked, of whom, and until when. */
public final class WaveForms implements Routes {
    private static final String LABELS = "forms.wave";

    private final Pages pages;
    private final AssessmentFinder finder;
    private final ReadInstruments instruments;
    private final ConductAssessment conducting;

    @Inject
    public WaveForms(Pages pages, AssessmentFinder finder, ReadInstruments instruments, ConductAssessment conducting) {
        this.pages = pages;
        this.finder = finder;
        this.instruments = instruments;
        this.conducting = conducting;
    }

    @Override
    public void register(RouteRegistry routes) {
        var path = AssessmentPaths.ONE + "/waves/new";
        routes.get(path, Access.performing(CONDUCT_ASSESSMENT), ctx -> render(ctx, Form.blank(ctx, LABELS)));
        routes.post(path, Access.performing(CONDUCT_ASSESSMENT), this::open);
    }

    private void render(Context ctx, Form form) {
        var view = finder.kept(ctx, CONDUCT_ASSESSMENT);
        pages.render(ctx, "needs/wave.jte", new WaveForm(view, versions(ctx, view.assessment(), form), form));
    }

    /** All versions that were published, the newest of each instrument first. */
    private List<Option> versions(Context ctx, Assessment assessment, Form form) {
        return Answers.orRefuse(instruments.list(Requests.actor(ctx), assessment.municipality())).stream()
                .flatMap(instrument -> instrument.versions().reversed().stream()
                        .map(version -> option(instrument, version.number(), form)))
                .toList();
    }

    private static Option option(Instrument instrument, int number, Form form) {
        return new Option(
                instrument.id() + ":" + number,
                form.words().text("needs.version-of", "title", instrument.title(), "number", number));
    }

    private record Chosen(InstrumentId instrument, int number) {
        static Chosen read(String text) {
            var parts = text.split(":", 2);
            return new Chosen(InstrumentId.of(parts[0]), Integer.parseInt(parts[parts.length - 1]));
        }
    }

    private void open(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var instrument = form.parsed("instrument", "request.not-a-choice", Chosen::read);
        var from = form.date("from");
        var until = form.date("until");
        form.requireOrder(from, until);
        var unit = form.choice("unit", AnswerUnit.class);
        var asked = form.choices("asked", Perspective::new);
        if (asked.isEmpty()) {
            form.addError("asked", "needs.request.nobody-asked");
        }
        var perspectives =
                asked.stream().distinct().flatMap(one -> asked(form, one)).toList();
        new Submission(pages, ctx, form, () -> render(ctx, form))
                .to(
                        () -> conducting.openWave(
                                Requests.actor(ctx),
                                AssessmentFinder.id(ctx),
                                version.get(),
                                new NewWave(
                                        instrument.get().instrument(),
                                        instrument.get().number(),
                                        from.get(),
                                        until.get(),
                                        unit.get(),
                                        perspectives)),
                        AssessmentPaths::of,
                        LABELS + ".done");
    }

    /** A base goes with who says so. */
    private static Stream<AskedPerspective> asked(Form form, Perspective perspective) {
        var count = form.optionalInteger(WaveForm.base(perspective), 1, Base.MAX_COUNT);
        var field = WaveForm.source(perspective);
        var source = form.isFilled(WaveForm.base(perspective))
                ? form.text(field, Base.MAX_SOURCE_LENGTH)
                : form.optionalText(field, Base.MAX_SOURCE_LENGTH);
        var number = count.orNull();
        var says = source.orNull();
        return Stream.of(
                new AskedPerspective(perspective, number == null || says == null ? null : new Base(number, says)));
    }
}
