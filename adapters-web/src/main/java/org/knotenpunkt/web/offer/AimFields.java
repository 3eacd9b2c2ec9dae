package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.partnership.lineofsight.LineOfSightView;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.application.partnership.lineofsight.Threads;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.partnership.lineofsight.PlacedAssessment;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.draft.Needs;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Words;

/** What offers can be good for, and how they involve families, as forms about them ask. */
public final class AimFields {
    private static final Threads NOTHING_SEEN = new Threads(List.of(), List.of(), List.of());

    private final Needs needs;
    private final ReadLineOfSight sight;
    private final ReadOffers offers;

    @Inject
    public AimFields(Needs needs, ReadLineOfSight sight, ReadOffers offers) {
        this.needs = needs;
        this.sight = sight;
        this.offers = offers;
    }

    /**
     * What there is to choose from in a town, as far as the visitor sees it.
     *
     * @param goals of agreements that are pursued or will be
     * @param needs that were found
     * @param involvement the types of the frame of involvement
     */
    public record Choices(List<Option> goals, List<Option> needs, List<Option> involvement) {
        /** How families are involved. */
        List<Field> involving(Words words) {
            return asked(
                    Field.choice("involvement", involvement).optional(),
                    Field.choice("participation", levels(words)).optional());
        }

        /** What it serves. Of goals it is said where they come from, though there may be none: not everybody sees each of them. */
        List<Field> serving() {
            return Stream.concat(Stream.of(Field.boxes("goals", goals)), asked(Field.boxes("needs", needs)).stream())
                    .toList();
        }

        private static List<Field> asked(Field... fields) {
            return Stream.of(fields).filter(field -> !field.options().isEmpty()).toList();
        }
    }

    /**
     * What an offer is good for, in words, and where that is shown.
     *
     * @param goals that the visitor sees
     * @param ended those that the visitor sees and that nobody pursues any more
     * @param needs that the visitor sees
     * @param involvement how families are involved; null if nobody has said
     */
    public record Shown(
            List<Link> goals,
            List<Link> ended,
            List<Link> needs,
            @Nullable String involvement) {
        public boolean hasGoals() {
            return !goals.isEmpty() || !ended.isEmpty();
        }

        static final Shown NOTHING = new Shown(List.of(), List.of(), List.of(), null);
    }

    Shown of(Context ctx, Offer offer) {
        var aims = offer.content().aims();
        var involvement = offer.content().profile().involvement();
        if (aims.equals(OfferAims.NONE) && involvement == null) {
            return Shown.NOTHING;
        }
        var seen = sight.read(Requests.actor(ctx), offer.municipality(), Focus.ALL);
        var threads = seen instanceof Result.Success<LineOfSightView, AgreementError>(var lines)
                ? lines.threads()
                : NOTHING_SEEN;
        return new Shown(
                goals(threads, aims.goals()),
                threads.ended().stream()
                        .filter(goal -> aims.goals().contains(goal.id()))
                        .map(goal -> new Link(AgreementPaths.of(goal.agreement()), called(goal.text(), goal.title())))
                        .toList(),
                needs(threads, aims.needs()),
                involvement == null
                        ? null
                        : label(involving(ctx, offer.municipality()), involvement)
                                .orElse(involvement));
    }

    private static List<Link> goals(Threads threads, Set<GoalId> aims) {
        return threads.pursuits().stream()
                .flatMap(pursuit -> pursuit.content().goals().stream()
                        .filter(goal -> aims.contains(goal.id()))
                        .map(goal -> new Link(
                                AgreementPaths.of(pursuit.agreement()) + "#" + goal.id(),
                                called(goal.text(), pursuit.content().title()))))
                .toList();
    }

    private static List<Link> needs(Threads threads, Set<FindingId> aims) {
        return threads.assessments().stream()
                .map(PlacedAssessment::assessment)
                .flatMap(assessment -> assessment.findings().needs().stream()
                        .filter(need -> aims.contains(need.id()))
                        .map(need -> new Link(
                                "/assessments/%s#%s".formatted(assessment.id(), need.id()),
                                called(need.text(), assessment.title()))))
                .toList();
    }

    /** A goal or a need beside the agreement or the assessment that names it. */
    private static String called(String text, String title) {
        return "%s (%s)".formatted(text, title);
    }

    /** What it is called that has the value; empty if the visitor does not see it. */
    static Optional<String> label(List<Option> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst();
    }

    static List<Option> levels(Words words) {
        return IntStream.rangeClosed(1, OfferProfile.LEVELS)
                .mapToObj(level -> new Option(Integer.toString(level), words.text("offer.participation." + level)))
                .toList();
    }

    Choices in(Context ctx, MunicipalityId town) {
        return in(ctx, town, Set.of());
    }

    /** The same for an offer, with those of its goals that nobody pursues any more: they can be taken away. */
    Choices in(Context ctx, Offer offer) {
        return in(ctx, offer.municipality(), offer.content().aims().goals());
    }

    private Choices in(Context ctx, MunicipalityId town, Set<GoalId> kept) {
        var actor = Requests.actor(ctx);
        return new Choices(
                sight.read(actor, town, Focus.ALL) instanceof Result.Success<LineOfSightView, AgreementError>(var seen)
                        ? goals(seen.threads(), kept, Requests.words(ctx))
                        : List.of(),
                needs.of(actor, town, Requests.words(ctx)),
                involving(ctx, town));
    }

    private List<Option> involving(Context ctx, MunicipalityId town) {
        var language = Requests.words(ctx).language().tag();
        return offers.involvement(Requests.actor(ctx), town)
                        instanceof Result.Success<InvolvementFrame, OfferError>(var frame)
                ? frame.types().stream()
                        .map(type -> new Option(type.code(), type.name(language)))
                        .toList()
                : List.of();
    }

    private static List<Option> goals(Threads threads, Set<GoalId> kept, Words words) {
        var pursued = threads.pursuits().stream()
                .flatMap(pursuit -> pursuit.content().goals().stream()
                        .map(goal -> new Option(
                                goal.id().toString(),
                                called(goal.text(), pursuit.content().title()))));
        var ended = threads.ended().stream()
                .filter(goal -> kept.contains(goal.id()))
                .map(goal -> new Option(
                        goal.id().toString(),
                        "%s – %s".formatted(called(goal.text(), goal.title()), words.text("offer.goal.ended"))));
        return Stream.concat(pursued, ended).toList();
    }
}
