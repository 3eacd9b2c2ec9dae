package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.FoundNeed;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.partnership.lineofsight.LineOfSightView;
import org.knotenpunkt.application.partnership.lineofsight.ReadLineOfSight;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.lineofsight.Focus;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Words;

/** What offers can be good for, and how they involve families, as forms about them ask. */
public final class AimFields {
    private final ReadAssessments needs;
    private final ReadLineOfSight sight;
    private final ReadOffers offers;

    @Inject
    public AimFields(ReadAssessments needs, ReadLineOfSight sight, ReadOffers offers) {
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

        /** What it serves. */
        List<Field> serving() {
            return asked(Field.boxes("goals", goals), Field.boxes("needs", needs));
        }

        private static List<Field> asked(Field... fields) {
            return Stream.of(fields).filter(field -> !field.options().isEmpty()).toList();
        }
    }

    /**
     * What an offer is good for, in words.
     *
     * @param goals that the visitor sees
     * @param needs that the visitor sees
     * @param involvement how families are involved; null if nobody has said
     */
    public record Shown(
            List<String> goals,
            List<String> needs,
            @Nullable String involvement) {
        static final Shown NOTHING = new Shown(List.of(), List.of(), null);
    }

    Shown of(Context ctx, Offer offer) {
        var aims = offer.content().aims();
        var involvement = offer.content().profile().involvement();
        if (aims.equals(OfferAims.NONE) && involvement == null) {
            return Shown.NOTHING;
        }
        var choices = in(ctx, offer.municipality());
        return new Shown(
                labels(choices.goals(), aims.goals()),
                labels(choices.needs(), aims.needs()),
                involvement == null
                        ? null
                        : label(choices.involvement(), involvement).orElse(involvement));
    }

    private static List<String> labels(List<Option> options, Collection<?> ids) {
        return ids.stream()
                .flatMap(id -> label(options, id.toString()).stream())
                .sorted()
                .toList();
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
        var actor = Requests.actor(ctx);
        var words = Requests.words(ctx);
        return new Choices(
                sight.read(actor, town, Focus.ALL) instanceof Result.Success<LineOfSightView, AgreementError>(var seen)
                        ? goals(seen)
                        : List.of(),
                needs.needs(actor, town) instanceof Result.Success<List<FoundNeed>, AssessmentError>(var all)
                        ? all.stream()
                                .map(need -> new Option(
                                        need.id().toString(), "%s (%s)".formatted(need.text(), need.assessment())))
                                .toList()
                        : List.of(),
                offers.involvement(actor, town) instanceof Result.Success<InvolvementFrame, OfferError>(var frame)
                        ? frame.types().stream()
                                .map(type -> new Option(type.code(), name(type, words)))
                                .toList()
                        : List.of());
    }

    private static List<Option> goals(LineOfSightView seen) {
        return seen.threads().pursuits().stream()
                .flatMap(pursuit -> pursuit.content().goals().stream()
                        .map(goal -> new Option(
                                goal.id().toString(),
                                "%s (%s)"
                                        .formatted(
                                                goal.text(), pursuit.content().title()))))
                .toList();
    }

    private static String name(InvolvementFrame.Type type, Words words) {
        return Stream.concat(
                        Stream.ofNullable(type.wordings().get(words.language().tag())),
                        type.wordings().values().stream())
                .map(InvolvementFrame.Wording::name)
                .findFirst()
                .orElse(type.code());
    }
}
