package org.knotenpunkt.web.organisation.pages.space;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.organisation.socialspace.DrawSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.ListSocialSpaces;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The social spaces of a town, and the form with which another one is drawn. */
public final class SpacePages implements Routes {
    private static final String LABELS = "forms.social-space";

    private final Pages pages;
    private final SpaceRoutes edits;
    private final ListSocialSpaces listing;
    private final DrawSocialSpace drawing;
    private final Rights rights;
    private final Today today;

    @Inject
    public SpacePages(
            Pages pages,
            SpaceRoutes edits,
            ListSocialSpaces listing,
            DrawSocialSpace drawing,
            Rights rights,
            Today today) {
        this.pages = pages;
        this.edits = edits;
        this.listing = listing;
        this.drawing = drawing;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/social-spaces", Access.performing(READ_TOWN), this::list);
        routes.get("/social-spaces/new", SpaceRoutes.DRAWING, ctx -> {
            kept(ctx);
            pages.render(ctx, "shared/form.jte", view(Form.blank(ctx, LABELS)));
        });
        routes.post("/social-spaces/new", SpaceRoutes.DRAWING, this::draw);
    }

    private void list(Context ctx) {
        var town = Requests.town(ctx);
        var on = edits.day(ctx);
        var spaces = Answers.orRefuse(listing.list(Requests.actor(ctx), town.id(), on));
        pages.render(
                ctx,
                "organisation/socialspaces.jte",
                new SocialSpacesView(
                        town.name(),
                        on,
                        !on.equals(today.today()),
                        spaces,
                        rights.permit(Requests.actor(ctx), MANAGE_SOCIAL_SPACES, new Scope.Municipality(town.id()))));
    }

    /** The town, for somebody who keeps its social spaces: a form is shown to nobody from whom it would not be taken. */
    private Town kept(Context ctx) {
        var town = Requests.town(ctx);
        return Answers.orRefuse(
                rights.require(Requests.actor(ctx), MANAGE_SOCIAL_SPACES, new Scope.Municipality(town.id()), town));
    }

    private void draw(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var name = form.text("name", SocialSpace.MAX_NAME_LENGTH);
        var key = form.optionalText("key", SocialSpace.MAX_KEY_LENGTH);
        var period = form.period("from", "until");
        Submission.of(pages, ctx, form, () -> view(form))
                .linking(reason -> reason instanceof Similar known ? edits.namesakes(ctx, known) : List.of())
                .to(
                        () -> drawing.draw(
                                Requests.actor(ctx),
                                Requests.town(ctx).id(),
                                name.get(),
                                key.orNull(),
                                period.get(),
                                form.saysItIsAnother()),
                        drawn -> drawn.validity().isToCome(today.today())
                                ? "/social-spaces?on=" + drawn.validity().from()
                                : "/social-spaces",
                        LABELS + ".done");
    }

    private static FormView view(Form form) {
        var words = form.words();
        return new FormView(
                words.text(LABELS + ".title"),
                List.of(new Crumb(words.text("spaces.title"), "/social-spaces")),
                "/social-spaces/new",
                form,
                List.of(
                        Field.text("name", SocialSpace.MAX_NAME_LENGTH),
                        Field.text("key", SocialSpace.MAX_KEY_LENGTH).optional(),
                        Field.date("from").optional(),
                        Field.date("until").optional()),
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                "/social-spaces",
                false);
    }
}
