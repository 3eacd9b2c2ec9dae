package org.knotenpunkt.web.offer.count;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.offer.count.CountView;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
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

    private record Said(Instant at, String text) {}

    /** All that was entered, and said of whether it took place, the newest first. */
    List<Fact> entries() {
        var entered =
                view.count().entries().stream().map(entry -> new Said(entry.at(), CountWords.said(entry, words())));
        var changed = view.changes().stream().map(change -> new Said(change.at(), OfferFields.said(change, words())));
        return Stream.concat(entered, changed).sorted(Comparator.comparing(Said::at)).toList().reversed().stream()
                .map(said -> new Fact(words().show(said.at()), said.text()))
                .toList();
    }

    String offer() {
        return OfferPaths.of(view.offer().id());
    }

    /** The languages that the offer names, and those that were heard at its last sessions. */
    Set<LanguageTag> likely() {
        return Stream.concat(view.offer().content().profile().languages().stream(), view.heard().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    String when() {
        return OfferFields.when(view.session(), words());
    }
}
