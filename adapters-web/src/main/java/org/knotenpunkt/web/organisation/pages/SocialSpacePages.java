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
import org.knotenpunkt.application.organisation.socialspace.ReadSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.RenameSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.organisation.pages.edit.FactChoice;
import org.knotenpunkt.web.organisation.pages.facts.SaidWords;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The social spaces of a town: drawn, renamed, given up, and taken up again. */
public final class SocialSpacePages implements Routes {
    private static final Access.Performing DRAWING = Access.performing(MANAGE_SOCIAL_SPACES);
    private static final String LABELS = "forms.social-space";
    private static final String NAME = "/social-spaces/{id}/name";
    private static final String RENAME = "forms.space-name";
    private static final String NAME_CORRECTION = "/social-spaces/{id}/name-correction";
    private static final String CORRECT_NAME = "forms.space-name-correction";
    private static final String ENDING = "/social-spaces/{id}/ending";
    private static final String END = "forms.space-ending";
    private static final String REOPENING = "/social-spaces/{id}/reopening";
    private static final String REOPEN = "forms.space-reopening";
    private static final String WITHDRAWAL = "/social-spaces/{id}/withdrawal";
    private static final String WITHDRAW = "forms.space-withdrawal";

    private final Pages pages;
    private final ListSocialSpaces listing;
    private final ReadSocialSpace reading;
    private final DrawSocialSpace drawing;
    private final RenameSocialSpace renaming;
    private final EndSocialSpace ending;
    private final CorrectSocialSpace correcting;
    private final Rights rights;
    private final Today today;

    @Inject
    public SocialSpacePages(
            Pages pages,
            ListSocialSpaces listing,
            ReadSocialSpace reading,
            DrawSocialSpace drawing,
            RenameSocialSpace renaming,
            EndSocialSpace ending,
            CorrectSocialSpace correcting,
            Rights rights,
            Today today) {
        this.pages = pages;
        this.listing = listing;
        this.reading = reading;
        this.drawing = drawing;
        this.renaming = renaming;
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
        routes.get(
                NAME,
                DRAWING,
                ctx -> pages.render(
                        ctx,
                        "shared/form.jte",
                        renamingView(
                                ctx, Form.blank(ctx, RENAME, "name", space(ctx).name()))));
        routes.post(NAME, DRAWING, this::rename);
        routes.get(
                NAME_CORRECTION,
                DRAWING,
                ctx -> pages.render(ctx, "shared/form.jte", correctionView(ctx, Form.blank(ctx, CORRECT_NAME))));
        routes.post(NAME_CORRECTION, DRAWING, this::correctName);
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
        var name = form.text("name", SocialSpace.MAX_NAME_LENGTH);
        var key = form.optionalText("key", SocialSpace.MAX_KEY_LENGTH);
        var period = form.period("from", "until");
        Submission.of(pages, ctx, form, () -> view(form))
                .linking(reason -> reason instanceof Similar known
                        ? links(ctx, known, period.get().nearest(today.today()))
                        : List.of())
                .to(
                        () -> drawing.draw(
                                Requests.actor(ctx),
                                town(ctx).id(),
                                name.get(),
                                key.orNull(),
                                period.get(),
                                form.saysItIsAnother()),
                        drawn -> drawn.validity().isToCome(today.today())
                                ? "/social-spaces?on=" + drawn.validity().from()
                                : "/social-spaces",
                        LABELS + ".done");
    }

    /** Those that may be meant, on the page of the day on which they are there. */
    private List<Link> links(Context ctx, Similar known, LocalDate day) {
        return Answers.orRefuse(listing.list(Requests.actor(ctx), town(ctx).id(), day)).answer().stream()
                .filter(space -> known.candidates().contains(space.id().value()))
                .map(space -> new Link(
                        "/social-spaces?on=%s#%s".formatted(day, space.id()),
                        Stream.of(space.name(), space.localKey())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))))
                .toList();
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

    private void rename(Context ctx) {
        var form = Form.of(ctx, RENAME);
        var version = form.version();
        var name = form.text("name", SocialSpace.MAX_NAME_LENGTH);
        var from = form.date("from");
        Submission.of(pages, ctx, form, () -> renamingView(ctx, form))
                .linking(reason -> reason instanceof FactError.SaidOtherwise said
                        ? List.of(new Link(
                                "/social-spaces/%s/name-correction".formatted(id(ctx)),
                                SaidWords.of(said, form.words())))
                        : List.of())
                .to(
                        () -> renaming.rename(
                                Requests.actor(ctx),
                                id(ctx),
                                version.get(),
                                name.get(),
                                from.get(),
                                form.saysItCorrects()),
                        renamed -> "/social-spaces",
                        RENAME + ".done");
    }

    private FormView renamingView(Context ctx, Form form) {
        return view(
                ctx,
                form,
                RENAME,
                "/name",
                List.of(Field.text("name", SocialSpace.MAX_NAME_LENGTH), Field.date("from")),
                false);
    }

    private void correctName(Context ctx) {
        var form = Form.of(ctx, CORRECT_NAME);
        var version = form.version();
        var wrong = FactChoice.read(form);
        var name = form.text("name", SocialSpace.MAX_NAME_LENGTH);
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> correctionView(ctx, form))
                .to(
                        () -> correcting.correctName(
                                Requests.actor(ctx),
                                id(ctx),
                                version.get(),
                                wrong.get().from(),
                                name.get(),
                                reason.orNull()),
                        corrected -> "/social-spaces",
                        CORRECT_NAME + ".done");
    }

    private FormView correctionView(Context ctx, Form form) {
        var names = FactChoice.names(space(ctx).names(), name -> name, form.words());
        return view(
                ctx,
                form,
                CORRECT_NAME,
                "/name-correction",
                List.of(
                        Field.choice("fact", names),
                        Field.text("name", SocialSpace.MAX_NAME_LENGTH),
                        Field.area("reason", Withdrawal.MAX_LENGTH).optional()),
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
        var space = space(ctx);
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

    /** The social space, for somebody who keeps it. */
    private SocialSpaceSummary space(Context ctx) {
        var space = Answers.orRefuse(reading.read(Requests.actor(ctx), id(ctx), day(ctx)));
        return Answers.orRefuse(
                rights.require(Requests.actor(ctx), MANAGE_SOCIAL_SPACES, new Scope.Municipality(space.town()), space));
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
