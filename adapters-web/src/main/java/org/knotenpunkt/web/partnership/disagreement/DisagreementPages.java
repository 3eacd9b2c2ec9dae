package org.knotenpunkt.web.partnership.disagreement;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.disagreement.ReadDisagreements;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages on which one looks at what parties have to settle. */
public final class DisagreementPages implements Routes {
    private final Pages pages;
    private final ReadDisagreements reading;
    private final DisagreementFinder finder;
    private final AgreementSections sections;

    @Inject
    public DisagreementPages(
            Pages pages, ReadDisagreements reading, DisagreementFinder finder, AgreementSections sections) {
        this.pages = pages;
        this.reading = reading;
        this.finder = finder;
        this.sections = sections;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(DisagreementRequests.OF_AGREEMENT, AgreementPages.READING, this::list);
        routes.get(DisagreementRequests.ONE, AgreementPages.READING, this::show);
    }

    private void list(Context ctx) {
        var all = orRefuse(reading.of(actor(ctx), DisagreementRequests.agreement(ctx), Requests.page(ctx)));
        sections.render(
                pages,
                ctx,
                all.agreement().id(),
                "partnership/disagreements.jte",
                new DisagreementsPage(all, Form.ofQuery(ctx)));
    }

    private void show(Context ctx) {
        var page = finder.find(ctx);
        sections.render(pages, ctx, page.view().agreement().id(), "partnership/disagreement.jte", page);
    }
}
