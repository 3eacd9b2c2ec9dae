package org.knotenpunkt.web.organisation.pages;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.socialspace.CorrectSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.DrawSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.EndSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.ListSocialSpaces;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The social spaces of a town: drawn, given up, and taken up again. */
public final class SocialSpacePages implements Routes {
    private static final Access.Performing DRAWING = Access.performing(MANAGE_SOCIAL_SPACES);
    private static final String LABELS = "forms.social-space";
    private static final String ENDING = "/social-spaces/{id}/ending";
    private static final String END = "forms.space-ending";
    private static final String REOPENING = "/social-spaces/{id}/reopening";
    private static final String REOPEN = "forms.space-reopening";
    private static final String WITHDRAWAL = "/social-spaces/{id}/withdrawal";
    private static final String WITHDRAW = "forms.space-withdrawal";
    private static final int NAME_LENGTH = 120;
    private static final int KEY_LENGTH = 40;

    private final Pages pages;
    private final ListSocialSpaces listing;
    private final DrawSocialSpace drawing;
    private final EndSocialSpace ending;
    private final CorrectSocialSpace correcting;
    private final Rights rights;
    private final Today today;

    @Inject
    public SocialSpacePages(
            Pages pages,
            ListSocialSpaces listing,
            DrawSocialSpace drawing,
            EndSocialSpace ending,
            CorrectSocialSpace correcting,
            Rights rights,
            Today today) {
        this.pages = pages;
        this.listing = listing;
        this.drawing = drawing;
        this.ending = ending;
        this.correcting = correcting;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/social-spaces", Access.performing(READ_TOWN), this::list);
        routes.get("/social-spaces/new", DRAWING, ctx -> {
            kept(ctx);
            var form = Form.blank(ctx, LABELS);
            pages.render(ctx, "shared/form.jte", view(form));
        });
        routes.post("/social-spaces/new", DRAWING, this::draw);
        routes.get(ENDING, DRAWING, ctx -> pages.render(ctx, "shared/form.jte", endingView(ctx, Form.blank(ctx, END))));
        routes.post(ENDING, DRAWING, this::giveUp);
        routes.get(
                REOPENING,
                DRAWING,
                ctx -> pages.render(ctx, "shared/form.jte", reopeningView(ctx, Form.blank(ctx, REOPEN))));
        routes.post(REOPENING, DRAWING, this::reopen);
        routes.get(
                WITHDRAWAL,
                DRAWING,
                ctx -> pages.render(ctx, "shared/form.jte", withdrawingView(ctx, Form.blank(ctx, WITHDRAW))));
        routes.post(WITHDRAWAL, DRAWING, this::withdraw);
    }

    private void list(Context ctx) {
        var town = town(ctx);
        var on = day(ctx);
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

    private static Town town(Context ctx) {
        return Exchange.of(ctx).town().orElseThrow(RequestFault::notFound);
    }

    /** The town, for somebody who keeps its social spaces: a form is shown to nobody from whom it would not be taken. */
    private Town kept(Context ctx) {
        var town = town(ctx);
        return Answers.orRefuse(
                rights.require(Requests.actor(ctx), MANAGE_SOCIAL_SPACES, new Scope.Municipality(town.id()), town));
    }

    private void draw(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var name = form.text("name", NAME_LENGTH);
        var key = form.optionalText("key", KEY_LENGTH);
        var period = form.period("from", "until");
        Submission.of(pages, ctx, form, () -> view(form))
                .to(
                        () -> drawing.draw(Requests.actor(ctx), town(ctx).id(), name.get(), key.orNull(), period.get()),
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
                        Field.text("name", NAME_LENGTH),
                        Field.text("key", KEY_LENGTH).optional(),
                        Field.date("from").optional(),
                        Field.date("until").optional()),
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                "/social-spaces",
                false);
    }

    private void giveUp(Context ctx) {
        var form = Form.of(ctx, END);
        var version = form.version();
        var lastDay = form.date("lastDay");
        Submission.of(pages, ctx, form, () -> endingView(ctx, form))
                .to(
                        () -> ending.end(Requests.actor(ctx), id(ctx), version.get(), lastDay.get()),
                        ended -> "/social-spaces",
                        END + ".done");
    }

    private void reopen(Context ctx) {
        var form = Form.of(ctx, REOPEN);
        var version = form.version();
        Submission.of(pages, ctx, form, () -> reopeningView(ctx, form))
                .to(
                        () -> correcting.reopen(Requests.actor(ctx), id(ctx), version.get()),
                        reopened -> "/social-spaces",
                        REOPEN + ".done");
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx, WITHDRAW);
        var version = form.version();
        var reason = form.text("reason", Withdrawal.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> withdrawingView(ctx, form))
                .to(
                        () -> correcting.withdraw(Requests.actor(ctx), id(ctx), version.get(), reason.get()),
                        withdrawn -> "/social-spaces",
                        WITHDRAW + ".done");
    }

    private FormView withdrawingView(Context ctx, Form form) {
        return view(ctx, form, WITHDRAW, "/withdrawal", List.of(Field.area("reason", Withdrawal.MAX_LENGTH)), true);
    }

    private FormView endingView(Context ctx, Form form) {
        return view(ctx, form, END, "/ending", List.of(Field.date("lastDay")), true);
    }

    private FormView reopeningView(Context ctx, Form form) {
        return view(ctx, form, REOPEN, "/reopening", List.of(), false);
    }

    /** A form about a social space that exists on the day that the address names. */
    private FormView view(Context ctx, Form form, String labels, String end, List<Field> fields, boolean danger) {
        var words = form.words();
        var on = day(ctx);
        var space = Answers.orRefuse(listing.list(Requests.actor(ctx), kept(ctx).id(), on)).answer().stream()
                .filter(one -> one.id().equals(id(ctx)))
                .findFirst()
                .orElseThrow(RequestFault::notFound);
        var organisations =
                space.organisations().stream().map(OrganisationRef::name).collect(Collectors.joining(" · "));
        return new FormView(
                words.text(labels + ".title"),
                List.of(new Crumb(words.text("spaces.title"), "/social-spaces")),
                "/social-spaces/" + space.id() + end + "?on=" + on,
                form,
                fields,
                space.version(),
                Stream.of(
                                new Fact(words.text(LABELS + ".name"), space.name()),
                                new Fact(words.text("spaces.period"), words.show(space.validity())),
                                new Fact(words.text("organisations.title"), organisations))
                        .filter(fact -> !fact.value().isEmpty())
                        .toList(),
                words.text(labels + ".submit"),
                "/social-spaces",
                danger);
    }

    private LocalDate day(Context ctx) {
        var query = Form.ofQuery(ctx);
        var on = Objects.requireNonNullElse(query.optionalDate("on").orNull(), today.today());
        query.requireValid();
        return on;
    }

    private static SocialSpaceId id(Context ctx) {
        return Requests.id(ctx, "id", SocialSpaceId::of);
    }
}
