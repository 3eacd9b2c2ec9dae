package org.knotenpunkt.web.organisation.pages.space;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.socialspace.ReadSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.web.organisation.pages.facts.SaidWords;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/**
 * Shows and takes forms about social spaces, at {@code /social-spaces/{id}/<slug>}, each with the social space beside it as it is on
 * the day that the address names. A form is shown to nobody from whom it would not be taken.
 */
public final class SpaceRoutes {
    static final Access.Performing DRAWING = Access.performing(MANAGE_SOCIAL_SPACES);

    private final Pages pages;
    private final ReadSocialSpace reading;
    private final Rights rights;
    private final Today today;

    @Inject
    public SpaceRoutes(Pages pages, ReadSocialSpace reading, Rights rights, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.rights = rights;
        this.today = today;
    }

    void register(RouteRegistry routes, SpaceEdit edit) {
        var path = "/social-spaces/{id}/" + edit.slug();
        routes.get(path, DRAWING, ctx -> show(ctx, edit));
        routes.post(path, DRAWING, ctx -> take(ctx, edit));
    }

    private void show(Context ctx, SpaceEdit edit) {
        var space = kept(ctx);
        Answers.require(edit.hindrance().apply(space));
        var form = Form.blank(ctx, edit.labels(), edit.initial().apply(space));
        pages.render(ctx, "shared/form.jte", view(ctx, edit, space, form));
    }

    private void take(Context ctx, SpaceEdit edit) {
        var id = id(ctx);
        var form = Form.of(ctx, edit.labels());
        var work = edit.work().read(new SpaceEdit.Answered(Requests.actor(ctx), id, form));
        Submission.of(pages, ctx, form, () -> view(ctx, edit, kept(ctx), form))
                .linking(reason -> switch (reason) {
                    case FactError.SaidOtherwise said ->
                        List.of(new Link(
                                "/social-spaces/%s/name-correction".formatted(id), SaidWords.of(said, form.words())));
                    case Similar known -> namesakes(ctx, known);
                    default -> List.of();
                })
                .to(work, SpaceRoutes::field, changed -> "/social-spaces", edit.labels() + ".done");
    }

    /** Those that may be meant, each on the page of the day on which it is there. */
    List<Link> namesakes(Context ctx, Similar known) {
        return known.candidates().stream()
                .map(id -> Answers.orRefuse(reading.read(Requests.actor(ctx), new SocialSpaceId(id), null)))
                .map(space -> new Link(
                        "/social-spaces?on=%s#%s".formatted(space.validity().nearest(today.today()), space.id()),
                        Stream.of(space.name(), space.localKey())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private static @Nullable String field(DomainError reason) {
        return reason instanceof SocialSpaceError.AssignmentsToCome ? "lastDay" : null;
    }

    private FormView view(Context ctx, SpaceEdit edit, SocialSpaceSummary space, Form form) {
        var words = form.words();
        var organisations =
                space.organisations().stream().map(OrganisationRef::name).collect(Collectors.joining(" · "));
        return new FormView(
                words.text(edit.labels() + ".title"),
                List.of(new Crumb(words.text("spaces.title"), "/social-spaces")),
                "/social-spaces/%s/%s?on=%s".formatted(space.id(), edit.slug(), day(ctx)),
                form,
                edit.fields().apply(space, words),
                space.version(),
                Stream.of(
                                new Fact(words.text("forms.social-space.name"), space.name()),
                                new Fact(words.text("spaces.period"), words.show(space.validity())),
                                new Fact(words.text("organisations.title"), organisations))
                        .filter(fact -> !fact.value().isEmpty())
                        .toList(),
                words.text(edit.labels() + ".submit"),
                "/social-spaces",
                edit.danger());
    }

    /** The social space, for somebody who keeps it. */
    private SocialSpaceSummary kept(Context ctx) {
        var space = Answers.orRefuse(reading.read(Requests.actor(ctx), id(ctx), day(ctx)));
        return Answers.orRefuse(
                rights.require(Requests.actor(ctx), MANAGE_SOCIAL_SPACES, new Scope.Municipality(space.town()), space));
    }

    /** The day that the address names, else today. */
    LocalDate day(Context ctx) {
        var query = Form.ofQuery(ctx);
        var on = Objects.requireNonNullElse(query.optionalDate("on").orNull(), today.today());
        query.requireValid();
        return on;
    }

    private static SocialSpaceId id(Context ctx) {
        return Requests.id(ctx, "id", SocialSpaceId::of);
    }
}
