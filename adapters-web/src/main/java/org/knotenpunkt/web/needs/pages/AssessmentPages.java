package org.knotenpunkt.web.needs.pages;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.needs.result.ReadResults;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The assessments of a town, each of them, and the form with which another one is set up. */
public final class AssessmentPages implements Routes {
    private static final String LABELS = "forms.assessment-new";

    private final Pages pages;
    private final ReadAssessments reading;
    private final ReadResults results;
    private final ConductAssessment conducting;
    private final Rights rights;

    @Inject
    public AssessmentPages(
            Pages pages, ReadAssessments reading, ReadResults results, ConductAssessment conducting, Rights rights) {
        this.pages = pages;
        this.reading = reading;
        this.results = results;
        this.conducting = conducting;
        this.rights = rights;
    }

    @Override
    public void register(RouteRegistry routes) {
        var conductor = Access.performing(CONDUCT_ASSESSMENT);
        routes.get(AssessmentPaths.ALL, Access.performing(READ_NEEDS), this::list);
        routes.get(
                "/new-assessment",
                conductor,
                ctx -> pages.render(ctx, "shared/form.jte", view(ctx, Form.blank(ctx, LABELS))));
        routes.post("/new-assessment", conductor, this::setUp);
        routes.get(AssessmentPaths.ONE, Access.performing(READ_NEEDS), this::show);
    }

    private void list(Context ctx) {
        var town = Requests.town(ctx);
        var assessments = Answers.orRefuse(reading.list(Requests.actor(ctx), town.id()));
        pages.render(
                ctx,
                "needs/assessments.jte",
                new AssessmentsView(town.name(), assessments, !places(ctx).isEmpty()));
    }

    private void show(Context ctx) {
        var actor = Requests.actor(ctx);
        var view = Answers.orRefuse(reading.read(actor, AssessmentFinder.id(ctx)));
        var assessment = view.assessment();
        pages.render(
                ctx,
                "needs/assessment.jte",
                new AssessmentPage(
                        view,
                        Answers.orRefuse(results.coverage(actor, assessment.id())),
                        assessment.concluded().isEmpty()
                                && rights.permit(actor, CONDUCT_ASSESSMENT, assessment.scope()),
                        rights.permit(actor, PUBLISH_RESULTS, assessment.scope())));
    }

    private void setUp(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var title = form.text("name", Assessment.MAX_TITLE_LENGTH);
        var place = form.parsed("place", "request.not-a-choice", PlaceCode::read);
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> conducting.setUp(
                                Requests.actor(ctx), Requests.town(ctx).id(), place.get(), title.get()),
                        AssessmentPaths::of,
                        LABELS + ".done");
    }

    /** The places at which the visitor may look: the town, its social spaces and its sites, or only the own site. */
    private List<Option> places(Context ctx) {
        var town = Requests.town(ctx);
        var actor = Requests.actor(ctx);
        var choice = Answers.orRefuse(reading.places(actor, town.id()));
        var whole = new AssessedPlace.WholeTown();
        var inTown = rights.permit(actor, CONDUCT_ASSESSMENT, whole.scopeIn(town.id()))
                ? Stream.concat(
                        Stream.of(new Option(PlaceCode.of(whole), town.name())),
                        choice.spaces().stream()
                                .map(space -> new Option(
                                        PlaceCode.of(new AssessedPlace.Neighbourhood(space.id())), space.name())))
                : Stream.<Option>empty();
        return Stream.concat(
                        inTown,
                        choice.sites().stream()
                                .filter(site -> rights.permit(
                                        actor,
                                        CONDUCT_ASSESSMENT,
                                        new AssessedPlace.Site(site.id()).scopeIn(town.id())))
                                .map(site -> new Option(PlaceCode.of(new AssessedPlace.Site(site.id())), site.name())))
                .toList();
    }

    private FormView view(Context ctx, Form form) {
        var words = form.words();
        return new FormView(
                words.text(LABELS + ".title"),
                List.of(new Crumb(words.text("needs.title"), AssessmentPaths.ALL)),
                "/new-assessment",
                form,
                List.of(Field.text("name", Assessment.MAX_TITLE_LENGTH), Field.choice("place", places(ctx))),
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                AssessmentPaths.ALL,
                false);
    }
}
