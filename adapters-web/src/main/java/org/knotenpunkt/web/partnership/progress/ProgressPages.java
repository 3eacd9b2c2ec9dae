package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.undertaking.ReadUndertakings;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.partnership.undertaking.Served;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** Shows what has become of an agreement: how far its goals are, and what was given. */
public final class ProgressPages implements Routes {
    private final ProgressFinder finder;
    private final ReadUndertakings undertakings;
    private final UndertakingPaths paths;
    private final AgreementSections sections;
    private final Pages pages;

    @Inject
    public ProgressPages(
            ProgressFinder finder,
            ReadUndertakings undertakings,
            UndertakingPaths paths,
            AgreementSections sections,
            Pages pages) {
        this.finder = finder;
        this.undertakings = undertakings;
        this.paths = paths;
        this.sections = sections;
        this.pages = pages;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/agreements/{id}/progress", Access.performing(READ_AGREEMENTS), this::show);
    }

    private void show(Context ctx) {
        var view = finder.view(ctx);
        var serving = Answers.orRefuse(undertakings.ofAgreement(Requests.actor(ctx), view.agreement()));
        sections.render(
                pages,
                ctx,
                view.agreement().id(),
                "partnership/progress.jte",
                new ProgressPage(view, new Served(serving, paths), Requests.words(ctx)));
    }
}
