package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;

import jakarta.inject.Inject;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.page.Pages;

/** The sessions of a week, of which somebody counts who came: on the screen, and as a list to print. */
public final class CountPages implements Routes {
    private final Pages pages;
    private final WeekFinder weeks;

    @Inject
    public CountPages(Pages pages, WeekFinder weeks) {
        this.pages = pages;
        this.weeks = weeks;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_COUNTS);
        routes.get(CountPaths.ALL, reader, ctx -> pages.render(ctx, "offer/counts.jte", weeks.find(ctx)));
        routes.get(CountPaths.PAPER, reader, ctx -> pages.render(ctx, "offer/count-paper.jte", weeks.find(ctx)));
    }
}
