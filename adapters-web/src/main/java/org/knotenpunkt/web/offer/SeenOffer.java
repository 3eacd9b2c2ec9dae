package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.offer.OfferView;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** An offer as a form about it sees it. */
record SeenOffer(Context ctx, OfferView view) implements Seen {
    Offer offer() {
        return view.offer();
    }

    /** Whether it says what a city-wide offer says, which its centre has taken in. */
    boolean follows() {
        return view.original() != null;
    }

    /** The offer, if its texts are its own. */
    Result<Offer, OfferError> speaking() {
        var original = view.original();
        return original == null
                ? Result.success(offer())
                : Result.refusal(new OfferError.FollowsCityWide(original.id()));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(
                new Crumb(words().text("offer.title"), OfferPaths.ALL),
                new Crumb(offer().content().texts().original().title(), page()));
    }

    @Override
    public String page() {
        return OfferPaths.of(offer().id());
    }

    @Override
    public long version() {
        return offer().version();
    }

    /** The session that the path names; another schedule may not have it any more. */
    Optional<Session> session() {
        var id = OfferRequests.session(ctx);
        return offer().sessions().all().stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }
}
