package org.knotenpunkt.web.organisation.pages.town;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotenpunkt.application.organisation.school.SearchSchools;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.organisation.town.ListChanges;
import org.knotenpunkt.application.organisation.town.ListVacancies;
import org.knotenpunkt.application.organisation.town.ReadTown;
import org.knotenpunkt.application.organisation.town.Vacancy;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.ChangeNotes;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.FirstStep;
import org.knotenpunkt.web.shared.Reminders;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The start page: my town for those who have one, a greeting for all others; and its lists in full. */
public final class OverviewPages implements Routes {
    public static final String VACANCIES = "/vacancies";
    public static final String CHANGES = "/changes";

    private static final int LIMIT = 50;

    private final Pages pages;
    private final ReadTown reading;
    private final SearchSchools schools;
    private final ListVacancies listingVacancies;
    private final ListChanges listingChanges;
    private final Rights rights;
    private final Today today;
    private final List<FirstStep> firstSteps;
    private final Set<Reminders> reminders;
    private final Set<ChangeNotes> notes;

    @Inject
    public OverviewPages(
            Pages pages,
            ReadTown reading,
            SearchSchools schools,
            ListVacancies listingVacancies,
            ListChanges listingChanges,
            Rights rights,
            Today today,
            Set<FirstStep> firstSteps,
            Set<Reminders> reminders,
            Set<ChangeNotes> notes) {
        this.pages = pages;
        this.reading = reading;
        this.schools = schools;
        this.listingVacancies = listingVacancies;
        this.listingChanges = listingChanges;
        this.rights = rights;
        this.today = today;
        this.reminders = reminders;
        this.notes = notes;
        this.firstSteps = firstSteps.stream()
                .sorted(Comparator.comparingInt(FirstStep::order))
                .toList();
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(OrganisationAction.READ_TOWN);
        routes.get("/", Access.open(), this::start);
        routes.get(VACANCIES, access, this::vacancies);
        routes.get(CHANGES, access, this::changes);
    }

    private void start(Context ctx) {
        var exchange = Exchange.of(ctx);
        var visitor = exchange.visitor();
        var town = exchange.town();
        if (town.isEmpty()) {
            pages.render(
                    ctx,
                    "organisation/welcome.jte",
                    new WelcomeView(
                            visitor,
                            firstSteps.stream()
                                    .filter(step -> step.access().admits(visitor))
                                    .toList()));
            return;
        }
        var id = town.get().id();
        var overview = Answers.orRefuse(reading.read(visitor.actor(), id));
        var figures = Answers.orRefuse(schools.figures(visitor.actor(), id, overview.day()));
        pages.render(
                ctx,
                "organisation/overview.jte",
                new OverviewView(
                        visitor,
                        overview,
                        figures,
                        mayFill(ctx, id, overview.vacancies()),
                        reminders.stream()
                                .flatMap(feature -> feature.of(visitor, town.get(), exchange.words()).stream())
                                .toList(),
                        noted(
                                ctx,
                                overview.changes().stream()
                                        .limit(OverviewView.SHOWN)
                                        .toList())));
    }

    private void vacancies(Context ctx) {
        var town = Requests.town(ctx);
        var vacancies = Answers.orRefuse(listingVacancies.vacancies(Requests.actor(ctx), town.id(), null));
        var mayFill = mayFill(ctx, town.id(), vacancies.answer());
        pages.render(
                ctx, "organisation/vacancies.jte", new VacanciesView(town.name(), today.today(), vacancies, mayFill));
    }

    private Set<OrganisationId> mayFill(Context ctx, MunicipalityId town, List<Vacancy> vacancies) {
        return vacancies.stream()
                .map(vacancy -> vacancy.organisation().id())
                .filter(organisation -> rights.permit(
                        Requests.actor(ctx),
                        OrganisationAction.MANAGE_FUNCTIONS,
                        new Scope.Organisation(town, organisation.value())))
                .collect(Collectors.toSet());
    }

    private void changes(Context ctx) {
        var town = Requests.town(ctx);
        var query = Form.ofQuery(ctx);
        var page = new PageRequest(LIMIT, query.optionalText("after", 1000).orNull());
        var changes = Answers.orRefuse(listingChanges.changes(Requests.actor(ctx), town.id(), page));
        pages.render(
                ctx,
                "organisation/changes.jte",
                new ChangesView(
                        query, town, changes, noted(ctx, changes.answer().items())));
    }

    private NotedChanges noted(Context ctx, List<Change> changes) {
        var exchange = Exchange.of(ctx);
        return NotedChanges.of(changes, notes, exchange.visitor(), Requests.town(ctx), exchange.words());
    }
}
