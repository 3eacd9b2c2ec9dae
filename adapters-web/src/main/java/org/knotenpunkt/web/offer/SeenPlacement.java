package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import java.util.List;
import org.knotenpunkt.application.offer.OfferView;
import org.knotenpunkt.application.offer.placement.PlacedAt;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/**
 * A placement as a form about it sees it.
 *
 * @param view of the city-wide offer
 */
record SeenPlacement(Context ctx, OfferView view, PlacedAt placed) implements Seen {
    Placement placement() {
        return placed.placement();
    }

    @Override
    public List<Crumb> crumbs() {
        return new SeenOffer(ctx, view).crumbs();
    }

    @Override
    public String page() {
        return OfferPaths.of(view.offer().id());
    }

    @Override
    public long version() {
        return placement().version();
    }
}
