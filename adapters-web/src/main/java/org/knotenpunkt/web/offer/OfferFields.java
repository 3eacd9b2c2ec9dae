package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;

import com.ibm.icu.text.NumberFormat;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.CentreRow;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.offer.OfferView;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAction;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What forms about offers ask, and what there is to choose from. */
public final class OfferFields {
    private final ReadCentres centres;
    private final OfferFinder finder;

    @Inject
    public OfferFields(ReadCentres centres, OfferFinder finder) {
        this.centres = centres;
        this.finder = finder;
    }

    /** The centres of the town that have not ended. */
    public List<Option> centres(Context ctx, MunicipalityId town) {
        return options(open(ctx, town));
    }

    /** Those of them at which the visitor may do this, or for a provider at all of them. */
    public List<Option> centres(Context ctx, MunicipalityId town, OfferAction action) {
        return options(finder.own(ctx, action, town, open(ctx, town)));
    }

    /** Those at which the visitor may have the same as there is at one of them. */
    List<Option> others(Context ctx, Offer offer) {
        return centres(ctx, offer.municipality(), KEEP_OFFERS).stream()
                .filter(centre -> !centre.value().equals(offer.centre().toString()))
                .toList();
    }

    private List<CentreRow> open(Context ctx, MunicipalityId town) {
        return Answers.orRefuse(centres.list(Requests.actor(ctx), town, null)).answer().stream()
                .filter(centre -> {
                    var phase = centre.phase();
                    return phase == null || phase.phase() != Phase.ENDED;
                })
                .toList();
    }

    private static List<Option> options(List<CentreRow> centres) {
        return centres.stream()
                .map(centre -> new Option(centre.id().toString(), centre.name()))
                .toList();
    }

    public static List<Option> options(Enum<?>[] constants, Words words) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), words.show(constant)))
                .toList();
    }

    static List<Field> text() {
        return List.of(
                Field.text("name", OfferText.MAX_TITLE_LENGTH),
                Field.area("description", OfferText.MAX_DESCRIPTION_LENGTH),
                Field.area("eligibility", OfferText.MAX_NOTE_LENGTH).optional(),
                Field.area("notFor", OfferText.MAX_NOTE_LENGTH).optional());
    }

    /** The languages that people speak there, by their own names. */
    public static List<Option> languages() {
        return SpokenLanguages.ALL.stream()
                .map(language -> new Option(language.value(), ProgrammeWords.ownName(language)))
                .toList();
    }

    static List<Field> content(Words words, AimFields.Choices aims) {
        var rest = List.of(
                OfferProviders.field(),
                Field.choice("kind", options(OfferKind.values(), words)),
                Field.boxes("targets", options(TargetGroup.values(), words)),
                Field.number("ageFrom").optional(),
                Field.number("ageTo").optional(),
                Field.boxes("languages", languages()),
                Field.boxes(
                        "extras",
                        List.of(
                                new Option(OfferRequests.INTERPRETER, words.text("offer.interpreter")),
                                new Option(OfferRequests.CHILD_CARE, words.text("offer.child-care")))),
                Field.decimal("cost").optional(),
                Field.choice("admission", options(Admission.values(), words)),
                Field.text("contact", OfferProfile.MAX_CONTACT_LENGTH).optional(),
                Field.text("speaker", OfferProfile.MAX_SPEAKER_LENGTH).optional(),
                Field.number("capacity").optional());
        return Stream.of(text(), rest, place(words), aims.involving(words), aims.serving())
                .flatMap(List::stream)
                .toList();
    }

    /** What a centre says of a city-wide offer that it has taken in. */
    static List<Field> ofCentre(Words words, AimFields.Choices aims) {
        return Stream.of(place(words), aims.serving()).flatMap(List::stream).toList();
    }

    private static List<Field> place(Words words) {
        return List.of(
                Field.text("place", OfferPlace.MAX_NAME_LENGTH),
                Field.boxes("features", options(AccessFeature.values(), words)),
                Field.area("barriers", OfferPlace.MAX_BARRIERS_LENGTH).optional());
    }

    static @Nullable Object[] values(OfferText text) {
        return new @Nullable Object[] {
            "name",
            text.title(),
            "description",
            text.description(),
            "eligibility",
            text.eligibility(),
            "notFor",
            text.notFor()
        };
    }

    /** The values of all fields of an offer; those of boxes are several of one name. */
    static @Nullable Object[] values(OfferView view, Words words) {
        var content = view.offer().content();
        var provider = view.provider();
        var profile = content.profile();
        var place = content.place();
        return with(
                values(content.texts().original()),
                "provider",
                provider == null ? null : provider.name(),
                "kind",
                profile.kind(),
                "targets",
                profile.targets(),
                "ageFrom",
                profile.ages().from(),
                "ageTo",
                profile.ages().to(),
                "languages",
                profile.languages(),
                "extras",
                extras(profile),
                "cost",
                profile.cents() == 0 ? null : words.show(euros(profile.cents())),
                "admission",
                profile.admission(),
                "contact",
                profile.contact(),
                "speaker",
                profile.speaker(),
                "capacity",
                profile.capacity(),
                "place",
                place.name(),
                "features",
                place.features(),
                "barriers",
                place.barriers(),
                "involvement",
                profile.involvement(),
                "participation",
                profile.participation(),
                "goals",
                content.aims().goals(),
                "needs",
                content.aims().needs());
    }

    private static List<String> extras(OfferProfile profile) {
        return Stream.of(
                        profile.interpreter() ? Stream.of(OfferRequests.INTERPRETER) : Stream.<String>empty(),
                        profile.childCare() ? Stream.of(OfferRequests.CHILD_CARE) : Stream.<String>empty())
                .flatMap(some -> some)
                .toList();
    }

    static BigDecimal euros(int cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** An amount of money as people write it: whole euros without cents, all else with both digits of them. */
    static String amount(int cents, Locale locale) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(cents % 100 == 0 ? 0 : 2);
        return format.format(euros(cents));
    }

    static @Nullable Object[] with(@Nullable Object[] some, @Nullable Object... more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** How many places of the offer were free on a day; null if nobody has told. */
    static @Nullable String places(Offer offer, Words words) {
        var told = offer.publication().freePlaces();
        return told == null
                ? null
                : words.text(
                        "offer.free-places",
                        "free",
                        told.free(),
                        "capacity",
                        offer.content().profile().capacity(),
                        "day",
                        told.asOf());
    }

    /** All that was said of whether the session takes place, the last first. */
    static List<Fact> history(Session session, List<SessionChange> changes, Words words) {
        return changes.reversed().stream()
                .filter(change -> change.session().equals(session.id()))
                .map(change -> new Fact(words.show(change.at()), said(change, words)))
                .toList();
    }

    /** What somebody has said of whether a session takes place. */
    public static String said(SessionChange change, Words words) {
        var said = words.text(change.cancelled() ? "offer.session.said-cancelled" : "offer.session.said-restored");
        return change.reason() == null
                ? said
                : words.text("offer.session.said-because", "said", said, "reason", change.reason());
    }

    /** The day and the times of a session. */
    public static String when(Session session, Words words) {
        return words.text(
                "offer.session.when",
                "day",
                session.start().toLocalDate(),
                "from",
                session.start().toLocalTime().toString(),
                "until",
                session.end().toLocalTime().toString());
    }
}
