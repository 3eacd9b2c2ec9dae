package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** Shows what became of the goals of an agreement in a school year, and what follows. */
public final class YearEndPages implements Routes {
    private final ProgressFinder finder;
    private final AgreementSections sections;
    private final Pages pages;

    @Inject
    public YearEndPages(ProgressFinder finder, AgreementSections sections, Pages pages) {
        this.finder = finder;
        this.sections = sections;
        this.pages = pages;
    }

    static String path(AgreementId agreement) {
        return "/agreements/%s/year-end".formatted(agreement);
    }

    static String path(AgreementId agreement, SchoolYear year) {
        return "%s?year=%s".formatted(path(agreement), year);
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/agreements/{id}/year-end", Access.performing(READ_AGREEMENTS), this::show);
    }

    private void show(Context ctx) {
        var query = Form.ofQuery(ctx);
        var year = query.optionalSchoolYear("year");
        query.requireValid();
        var view = finder.view(ctx);
        sections.render(
                pages,
                ctx,
                view.agreement().id(),
                "partnership/yearend.jte",
                YearEndPage.of(new ProgressPage(view, Requests.words(ctx)), year.orNull()));
    }
}
