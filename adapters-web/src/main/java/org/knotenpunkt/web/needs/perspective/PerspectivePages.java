package org.knotenpunkt.web.needs.perspective;

import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_PERSPECTIVES;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.needs.perspective.ReadPerspectives;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.text.Words;

/** The page with the perspectives of a town. */
public final class PerspectivePages implements Routes {
    public static final String ALL = "/perspectives";

    /** The path of a route about one of them. */
    static final String ONE = ALL + "/{id}";

    private final Pages pages;
    private final ReadPerspectives reading;
    private final Rights rights;

    @Inject
    public PerspectivePages(Pages pages, ReadPerspectives reading, Rights rights) {
        this.pages = pages;
        this.reading = reading;
        this.rights = rights;
    }

    static OwnPerspectiveId id(Context ctx) {
        return Requests.id(ctx, "id", OwnPerspectiveId::of);
    }

    static String of(OwnPerspective own) {
        return ALL + "/" + own.id();
    }

    /** Where it is on the page with all of them. */
    static String inList(OwnPerspective own) {
        return ALL + "#" + own.perspective();
    }

    /** The way to the page with all of them. */
    static List<Crumb> crumbs(Words words) {
        return List.of(new Crumb(words.text("needs.perspectives"), ALL));
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(ALL, Access.performing(READ_NEEDS), this::list);
    }

    private void list(Context ctx) {
        var town = Requests.town(ctx).id();
        var actor = Requests.actor(ctx);
        pages.render(
                ctx,
                "needs/perspectives.jte",
                new PerspectivesPage(
                        Answers.orRefuse(reading.list(actor, town)),
                        rights.permit(actor, MANAGE_PERSPECTIVES, new Scope.Municipality(town)),
                        Requests.words(ctx)));
    }
}
