package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.school.FindSchool;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolList;
import org.knotenpunkt.application.organisation.school.SearchSchools;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolAction;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.web.organisation.pages.facts.SchoolCsv;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.CsvDownload;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.text.Words;

/** The list of schools, as a page and as a file. */
public final class SchoolPages implements Routes {
    private static final int LIMIT = 50;
    private static final int MAX_TEXT = 200;

    private final Pages pages;
    private final SearchSchools searching;
    private final FindSchool finding;
    private final TownSearch towns;
    private final Today today;

    @Inject
    public SchoolPages(Pages pages, SearchSchools searching, FindSchool finding, TownSearch towns, Today today) {
        this.pages = pages;
        this.searching = searching;
        this.finding = finding;
        this.towns = towns;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(SchoolAction.READ_SCHOOLS);
        routes.get("/schools", access, this::list);
        routes.get("/schools.csv", access, this::export);
        routes.get("/schools/{number}", access, this::byNumber);
    }

    private void list(Context ctx) {
        var query = SchoolQuery.of(ctx, today.today());
        var typed = query.form().optionalText("townText", MAX_TEXT).orNull();
        var found = typed == null
                ? List.<MunicipalityRow>of()
                : towns.find(ctx, typed, query.filter().on());
        var meant = typed == null ? Optional.<MunicipalityRef>empty() : TownSearch.meant(found, typed);
        if (meant.isPresent()) {
            pages.redirect(
                    ctx,
                    query.form()
                            .link("/schools", "town", meant.get().id(), "area", null, "townText", null, "after", null));
            return;
        }
        if (typed != null && found.isEmpty()) {
            query.form().addError("townText", "schools.filter.townText.none", "typed", typed);
        }
        var schools = query.form().hasErrors() || typed != null
                ? null
                : Answers.orRefuse(searching.search(
                        Requests.actor(ctx),
                        query.filter(),
                        query.order(),
                        new PageRequest(
                                LIMIT, query.form().optionalText("after", 1000).orNull())));
        var town = query.filter().town();
        var view = new SchoolsView(
                query.form(),
                query.order(),
                schools,
                towns(ctx, query),
                found,
                town == null ? SchoolQuery.ALL_TOWNS : town.toString(),
                forms(query.filter(), schools, Requests.words(ctx)),
                query.filter().on(),
                !query.filter().on().equals(today.today()),
                Access.performing(SchoolAction.ADD_SCHOOL)
                        .admits(Exchange.of(ctx).visitor()));
        pages.render(ctx, "organisation/schools.jte", view);
    }

    private List<Option> towns(Context ctx, SchoolQuery query) {
        var options = new ArrayList<>(
                towns.likely(ctx, query.filter().town(), query.filter().on()));
        options.add(new Option(SchoolQuery.ALL_TOWNS, Requests.words(ctx).text("schools.filter.town.all")));
        return options;
    }

    /** The forms to choose from. */
    static List<Option> forms(Words words) {
        return options(SchoolForm.known().stream(), words);
    }

    /** Those to look for: the known ones, what was asked for, and what there is besides. */
    private static List<Option> forms(SchoolFilter filter, @Nullable SchoolList schools, Words words) {
        var existing = schools == null ? Stream.<SchoolForm>empty() : schools.forms().stream();
        return options(
                Stream.of(SchoolForm.known().stream(), filter.forms().stream(), existing)
                        .flatMap(forms -> forms),
                words);
    }

    private static List<Option> options(Stream<SchoolForm> forms, Words words) {
        return forms.distinct()
                .sorted()
                .map(form -> new Option(form.code(), words.code("SchoolForm", form.code())))
                .toList();
    }

    private void export(Context ctx) throws IOException {
        var query = SchoolQuery.of(ctx, today.today());
        query.form().requireValid();
        var words = Requests.words(ctx);
        try (var csv =
                CsvDownload.begin(ctx, "schulen-%s.csv".formatted(query.filter().on()))) {
            csv.row(SchoolCsv.head(words));
            Answers.orRefuse(searching.export(
                    Requests.actor(ctx),
                    query.filter(),
                    query.order(),
                    school -> csv.row(SchoolCsv.row(school, words))));
            csv.end();
        }
    }

    private void byNumber(Context ctx) {
        var number = Requests.id(ctx, "number", SchoolNumber::new);
        var school = Answers.orRefuse(finding.byNumber(Requests.actor(ctx), number, today.today()));
        pages.redirect(ctx, "/organisations/" + school.id());
    }
}
