package org.knotenpunkt.web.organisation.pages.edit;

import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.socialspace.AssignToSocialSpace;
import org.knotenpunkt.application.organisation.socialspace.EndAssignment;
import org.knotenpunkt.application.organisation.socialspace.ListSocialSpaces;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.web.organisation.pages.facts.CurrentFacts;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** Forms about the social spaces that an organisation belongs to. */
public final class SpaceForms implements Routes {
    private static final Access.Performing DRAWING = Access.performing(MANAGE_SOCIAL_SPACES);

    private final EditRoutes edits;
    private final ListSocialSpaces listing;
    private final AssignToSocialSpace assigning;
    private final EndAssignment ending;

    @Inject
    public SpaceForms(EditRoutes edits, ListSocialSpaces listing, AssignToSocialSpace assigning, EndAssignment ending) {
        this.edits = edits;
        this.listing = listing;
        this.assigning = assigning;
        this.ending = ending;
    }

    @Override
    public void register(RouteRegistry routes) {
        Edit.Asked<Fact> spaces = Edit.Asked.of(CurrentFacts::spaces);
        edits.register(routes, assign().asking(this::assigning).beside(spaces));
        edits.register(routes, end().beside(spaces));
    }

    private Edit<SocialSpace, SocialSpaceError> assign() {
        return Edit.addition(
                "social-spaces",
                DRAWING,
                (organisation, words) -> List.of(),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var space = space(form);
                    var period = form.period("from", "until");
                    return () -> assigning.assign(
                            answered.actor(),
                            space.get().id(),
                            space.get().version(),
                            answered.organisation(),
                            period.get());
                });
    }

    private List<Field> assigning(Context ctx, OrganisationView organisation, Words words) {
        var open = spaces(ctx).filter(space -> !space.validity().isOver(organisation.day()));
        return List.of(
                Field.choice("space", options(open)),
                Field.date("from").optional(),
                Field.date("until").optional());
    }

    private Edit<SocialSpace, SocialSpaceError> end() {
        return Edit.addition(
                "social-space-ending",
                DRAWING,
                (organisation, words) -> List.of(
                        Field.choice(
                                "space",
                                SpaceChoice.options(
                                        organisation,
                                        words,
                                        space -> !space.validity().isOver(organisation.day()))),
                        Field.date("lastDay")),
                organisation -> new @Nullable Object[0],
                answered -> {
                    var form = answered.form();
                    var chosen = SpaceChoice.read(form);
                    var lastDay = form.date("lastDay");
                    return () -> ending.unassign(
                            answered.actor(),
                            chosen.get().space(),
                            chosen.get().version(),
                            answered.organisation(),
                            lastDay.get());
                });
    }

    /** All that the town has drawn. */
    private Stream<SocialSpaceSummary> spaces(Context ctx) {
        var town = Requests.town(ctx);
        return Answers.orRefuse(listing.list(Requests.actor(ctx), town.id(), null)).answer().stream();
    }

    private static List<Option> options(Stream<SocialSpaceSummary> spaces) {
        return spaces.map(space -> new Option(
                        new Versioned<>(space.id(), space.version()).toString(),
                        space.localKey() == null ? space.name() : "%s (%s)".formatted(space.name(), space.localKey())))
                .toList();
    }

    private static Input<Versioned<SocialSpaceId>> space(Form form) {
        return form.parsed("space", "request.not-a-choice", text -> Versioned.parse(text, SocialSpaceId::of));
    }
}
