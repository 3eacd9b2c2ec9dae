package org.knotenpunkt.web.offer.count;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
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

    /** All that was entered, and said of whether it took place, the newest first. */
    List<Fact> entries() {
        var said = new TreeMap<Instant, List<String>>(Comparator.reverseOrder());
        view.count()
                .entries()
                .forEach(entry -> said.computeIfAbsent(entry.at(), at -> new ArrayList<>())
                        .add(CountWords.said(entry, words())));
        view.changes()
                .forEach(change -> said.computeIfAbsent(change.at(), at -> new ArrayList<>())
                        .add(OfferFields.said(change, words())));
        return said.entrySet().stream()
                .flatMap(at -> at.getValue().reversed().stream().map(text -> new Fact(words().show(at.getKey()), text)))
                .toList();
    }

    String offer() {
        return OfferPaths.of(view.offer().id());
    }

    String when() {
        return OfferFields.when(view.session(), words());
    }
}
