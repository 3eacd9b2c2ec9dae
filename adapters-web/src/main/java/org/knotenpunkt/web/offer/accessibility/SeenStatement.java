package org.knotenpunkt.web.offer.accessibility;

import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.accessibility.AccessibilityStatement;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** A statement as the form about it sees it. */
record SeenStatement(Context ctx, AccessibilityStatement statement) implements Seen {
    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words().text("told.navigation"), page()));
    }

    @Override
    public String page() {
        return AccessibilityPaths.told(statement.owner());
    }

    @Override
    public long version() {
        return statement.version();
    }

    /** What it says, by the names of the fields. */
    @Nullable
    Object[] values() {
        return statement
                .content()
                .map(said -> new @Nullable Object[] {
                    "responsible", said.responsible(),
                    "email", said.email(),
                    "phone", said.phone(),
                    "conformity", said.conformity(),
                    "barriers", said.barriers(),
                    "assessed", said.assessed()
                })
                .orElseGet(() -> new @Nullable Object[0]);
    }
}
