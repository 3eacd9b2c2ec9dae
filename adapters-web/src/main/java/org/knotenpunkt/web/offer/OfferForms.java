package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;

/** The forms by which an offer is described and planned. */
public final class OfferForms implements Routes {
    static final int TIME_LENGTH = 5;

    private final KeepOffers keeping;
    private final OfferProviders providers;
    private final OfferHolidays holidays;
    private final AimFields aims;
    private final Edits<SeenOffer, Offer, OfferError> edits;

    @Inject
    public OfferForms(
            Pages pages,
            OfferFinder finder,
            KeepOffers keeping,
            OfferProviders providers,
            OfferHolidays holidays,
            AimFields aims) {
        this.keeping = keeping;
        this.providers = providers;
        this.holidays = holidays;
        this.aims = aims;
        this.edits = new Edits<>(
                pages,
                OfferPaths.ONE,
                Access.performing(KEEP_OFFERS),
                finder::kept,
                (reason, form) -> field(reason),
                offer -> OfferPaths.of(offer.id()));
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(content(), translation(), schedule()).forEach(edit -> edits.register(routes, edit));
    }

    private Edit<SeenOffer, Offer, OfferError> form(
            String path, String name, Function<Sent<SeenOffer>, Supplier<Result<Offer, OfferError>>> work) {
        return edits.form(path, "forms.offer-" + name, work);
    }

    /** What can be changed: not what is over. */
    static Result<Offer, OfferError> revisable(SeenOffer seen) {
        return seen.offer().revise(seen.offer().content(), ZoneOffset.UTC, Instant.EPOCH);
    }

    private Edit<SeenOffer, Offer, OfferError> content() {
        return form("content", "content", sent -> {
                    var content = content(sent);
                    return () -> keeping.revise(
                            sent.actor(),
                            OfferRequests.id(sent.ctx()),
                            sent.version().get(),
                            content.get());
                })
                .ifPossible(OfferForms::revisable)
                .asking(seen -> seen.follows()
                        ? OfferFields.ofCentre(seen.words(), choices(seen))
                        : OfferFields.content(seen.words(), choices(seen)))
                .beginningWith(seen -> OfferFields.values(seen.view(), seen.words()))
                .beside(OfferForms::followed);
    }

    private Supplier<OfferContent> content(Sent<SeenOffer> sent) {
        var offer = sent.seen().offer();
        var choices = choices(sent.seen());
        return sent.seen().follows()
                ? OfferRequests.ofCentre(sent.form(), offer.content(), choices)
                : OfferRequests.content(sent.form(), providers.find(sent.ctx(), sent.form()), offer, choices);
    }

    private static List<Fact> followed(SeenOffer seen) {
        var original = seen.view().original();
        return original == null
                ? List.of()
                : List.of(new Fact(
                        seen.words().text("placement.follows"),
                        original.content().texts().original().title()));
    }

    private AimFields.Choices choices(SeenOffer seen) {
        return aims.in(seen.ctx(), seen.offer());
    }

    private Edit<SeenOffer, Offer, OfferError> translation() {
        return form("translations/{language}", "translation", sent -> {
                    var text = OfferRequests.text(sent.form());
                    var state = sent.form().choice("state", TranslationState.class);
                    var language = language(sent.seen());
                    return () -> {
                        var content = sent.seen().offer().content();
                        return keeping.revise(
                                sent.actor(),
                                OfferRequests.id(sent.ctx()),
                                sent.version().get(),
                                content.saying(content.texts().with(language, text.get(), state.get())));
                    };
                })
                .titled(seen -> seen.words()
                        .text("forms.offer-translation.title", "language", ProgrammeWords.ownName(language(seen))))
                .ifPossible(seen -> seen.speaking().flatMap(there -> revisable(seen)))
                .asking(seen -> Stream.concat(
                                OfferFields.text().stream(),
                                Stream.of(Field.choice(
                                        "state", OfferFields.options(TranslationState.values(), seen.words()))))
                        .toList())
                .beginningWith(OfferForms::translated)
                .beside(OfferForms::original);
    }

    /** Into any language but that of the original. */
    private static LanguageTag language(SeenOffer seen) {
        var language = OfferRequests.language(seen.ctx());
        if (language.equals(seen.offer().content().texts().language())) {
            throw RequestFault.notFound();
        }
        return language;
    }

    private static @Nullable Object[] translated(SeenOffer seen) {
        var translation = seen.offer().content().texts().translations().get(language(seen));
        return translation == null
                ? new @Nullable Object[] {"state", TranslationState.OWN}
                : OfferFields.with(OfferFields.values(translation.text()), "state", translation.state());
    }

    private static List<Fact> original(SeenOffer seen) {
        var texts = seen.offer().content().texts();
        var text = texts.original();
        var words = seen.words();
        return Stream.of(
                        new Fact(words.text("forms.offer-translation.name"), text.title()),
                        new Fact(words.text("forms.offer-translation.description"), text.description()))
                .toList();
    }

    private Edit<SeenOffer, Offer, OfferError> schedule() {
        return form("schedule", "schedule", sent -> {
                    var schedule = OfferRequests.schedule(
                            sent.form(), sent.seen().offer().schedule().orElse(null));
                    return () -> keeping.plan(
                            sent.actor(),
                            OfferRequests.id(sent.ctx()),
                            sent.version().get(),
                            schedule.get());
                })
                .ifPossible(seen -> seen.offer().ofOneCentre().flatMap(there -> revisable(seen)))
                .asking(OfferForms::scheduleFields)
                .beginningWith(seen -> seen.offer()
                        .schedule()
                        .map(OfferForms::values)
                        .orElseGet(() -> new @Nullable Object[] {"repetition", Repetition.WEEKLY}))
                .beside(seen -> List.of(holidays.fact(seen.ctx(), seen.words())));
    }

    static List<Field> scheduleFields(SeenOffer seen) {
        return List.of(
                Field.date("firstDay"),
                Field.text("start", TIME_LENGTH).of("time"),
                Field.text("end", TIME_LENGTH).of("time"),
                Field.choice("repetition", repetitions(seen)),
                Field.date("lastDay").optional(),
                Field.boxes("also", AlsoOn.options(seen.words())));
    }

    private static List<Option> repetitions(SeenOffer seen) {
        var words = seen.words();
        var now = seen.offer()
                .schedule()
                .filter(schedule -> Repetition.of(schedule) == Repetition.AS_NOW)
                .map(Schedule::rule);
        return Arrays.stream(Repetition.values())
                .filter(repetition -> repetition != Repetition.AS_NOW || now.isPresent())
                .map(repetition -> new Option(
                        repetition.name(),
                        repetition == Repetition.AS_NOW
                                ? words.text("offer.repetition.as-now", "rule", now.orElseThrow())
                                : words.show(repetition)))
                .toList();
    }

    private static @Nullable Object[] values(Schedule schedule) {
        return new @Nullable Object[] {
            "firstDay",
            schedule.firstDay(),
            "start",
            schedule.start(),
            "end",
            schedule.start().plus(schedule.length()),
            "repetition",
            Repetition.of(schedule),
            "lastDay",
            schedule.lastDay(),
            "also",
            AlsoOn.of(schedule)
        };
    }

    /** The field that is to blame, if one is. */
    static @Nullable String field(OfferError reason) {
        return switch (reason) {
            case OfferError.NoContact none -> "contact";
            case OfferError.UnknownProvider unknown -> "provider";
            case OfferError.NoSuchCentre none -> "centre";
            case OfferError.NotAssurable until -> "assuredUntil";
            case OfferError.NoSuchTime time -> "start";
            case OfferError.NoSessionLeft none -> "repetition";
            case OfferError.TooManySessions many -> "lastDay";
            case OfferError.NoRecurrenceRule rule -> "repetition";
            case OfferError.IsCityWide all -> null;
            case OfferError.NotCityWide one -> null;
            case OfferError.PlacedAlready placed -> "centre";
            case OfferError.FollowsCityWide original -> null;
            case OfferError.UnknownPlacement unknown -> null;
            case OfferError.AnsweredAlready answered -> null;
            case OfferError.UnknownGoal goal -> "goals";
            case OfferError.UnknownNeed need -> "needs";
            case OfferError.UnknownInvolvement type -> "involvement";
            case OfferError.NoCapacity none -> null;
            case OfferError.MoreFreeThanPlaces few -> "free";
            case OfferError.NotAsOf day -> "asOf";
            case OfferError.CentreHasEnded ended -> null;
            case OfferError.UnknownOffer unknown -> null;
            case OfferError.UnknownSession unknown -> null;
            case OfferError.OfferIsOver over -> null;
            case OfferError.NothingToCome nothing -> null;
            case OfferError.NotPublished draft -> null;
            case OfferError.CancelledAlready cancelled -> null;
            case OfferError.NotCancelled planned -> null;
            case OfferError.CountedAlready counted -> null;
            case OfferError.MonthStands approved -> null;
            case OfferError.RestoringNeedsReason closed -> "reason";
            case OfferError.OffersNotAllowed denied -> null;
        };
    }
}
