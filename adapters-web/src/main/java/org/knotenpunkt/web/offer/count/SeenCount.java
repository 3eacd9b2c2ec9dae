package org.knotenpunkt.web.offer.count;

import io.javalin.http.Context;
import java.util.List;
import org.knotenpunkt.application.offer.count.CountView;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Seen;

/** A session as the form for its count sees it. */
record SeenCount(Context ctx, CountView view) implements Seen {
    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words().text("count.title"), page()));
    }

    /** The week of the session, where one goes on with the next. */
    @Override
    public String page() {
        return CountPaths.ALL + "?day=" + view.session().start().toLocalDate();
    }

    @Override
    public long version() {
        return view.count().version();
    }

    String title() {
        return view.offer().content().texts().original().title();
    }

    /** All that was entered, the newest first. */
    List<Fact> entries() {
        return view.count().entries().reversed().stream()
                .map(entry -> new Fact(words().show(entry.at()), CountWords.said(entry, words())))
                .toList();
    }

    String offer() {
        return OfferPaths.of(view.offer().id());
    }

    String when() {
        return OfferFields.when(view.session(), words());
    }
}
