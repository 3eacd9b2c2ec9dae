package org.knotenpunkt.web.offer.accessibility;

import io.javalin.http.Context;
import java.util.List;
import org.knotenpunkt.domain.offer.accessibility.Feedback;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** Feedback as a form about it sees it. */
record SeenFeedback(Context ctx, Feedback feedback) implements Seen {
    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words().text("told.navigation"), page()));
    }

    @Override
    public String page() {
        return AccessibilityPaths.told(feedback.owner());
    }

    @Override
    public long version() {
        return feedback.version();
    }
}
