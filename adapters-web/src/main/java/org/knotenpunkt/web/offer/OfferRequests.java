package org.knotenpunkt.web.offer;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;

/** What requests about offers name and hold. What a reader gives is only called if nothing is wrong. */
final class OfferRequests {
    static final String INTERPRETER = "INTERPRETER";
    static final String CHILD_CARE = "CHILD_CARE";
    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("H:mm");
    private static final int MINUTES_A_DAY = 24 * 60;

    private OfferRequests() {}

    static OfferId id(Context ctx) {
        return Requests.id(ctx, "id", OfferId::of);
    }

    static CentreId centre(Context ctx) {
        return Requests.id(ctx, "centre", CentreId::of);
    }

    static SessionId session(Context ctx) {
        return Requests.id(ctx, "session", SessionId::of);
    }

    static LanguageTag language(Context ctx) {
        return Requests.id(ctx, "language", LanguageTag::new);
    }

    /** What is said in one language. */
    static Supplier<OfferText> text(Fields fields) {
        var title = fields.text("name", OfferText.MAX_TITLE_LENGTH);
        var description = fields.text("description", OfferText.MAX_DESCRIPTION_LENGTH);
        var eligibility = fields.optionalText("eligibility", OfferText.MAX_NOTE_LENGTH);
        var notFor = fields.optionalText("notFor", OfferText.MAX_NOTE_LENGTH);
        return () -> new OfferText(title.get(), description.get(), eligibility.orNull(), notFor.orNull());
    }

    /**
     * All that the form asks about an offer.
     *
     * @param provider who is to hold it, as it was found by what was typed
     * @param before what is known of it already and the form does not ask; null for a new one
     * @param offered what the form offered to aim at: all else at which the offer aims stays
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static Supplier<OfferContent> content(
            Form form, Optional<OrganisationId> provider, @Nullable Offer before, AimFields.Choices offered) {
        var text = text(form);
        var known = before == null ? null : before.content();
        var profile = profile(form, known == null ? null : known.profile(), offered);
        var aims = aims(form, known == null ? OfferAims.NONE : known.aims(), offered);
        var place = place(form, known == null ? null : known.place().address());
        return () -> known == null
                ? new OfferContent(
                        provider.orElse(null),
                        profile.get(),
                        OfferTexts.of(LanguageTag.GERMAN, text.get()),
                        place.get(),
                        aims.get())
                : known.heldBy(provider.orElse(null))
                        .being(profile.get())
                        .saying(known.texts().saying(text.get()))
                        .at(place.get())
                        .aimingAt(aims.get());
    }

    /** What the form asks a centre that has taken in a city-wide offer. */
    static Supplier<OfferContent> ofCentre(Form form, OfferContent known, AimFields.Choices offered) {
        var place = place(form, known.place().address());
        var aims = aims(form, known.aims(), offered);
        return () -> known.at(place.get()).aimingAt(aims.get());
    }

    private static Supplier<OfferAims> aims(Form form, OfferAims before, AimFields.Choices offered) {
        var goals = new HashSet<>(form.choices("goals", GoalId::of));
        var needs = new HashSet<>(form.choices("needs", FindingId::of));
        before.goals().stream().filter(goal -> isHidden(goal, offered.goals())).forEach(goals::add);
        before.needs().stream().filter(need -> isHidden(need, offered.needs())).forEach(needs::add);
        SentOffer.requireFew(form, "goals", goals);
        SentOffer.requireFew(form, "needs", needs);
        return () -> new OfferAims(goals, needs);
    }

    private static boolean isHidden(Object id, List<Option> offered) {
        return AimFields.label(offered, id.toString()).isEmpty();
    }

    private static Supplier<OfferProfile> profile(Form form, @Nullable OfferProfile before, AimFields.Choices offered) {
        var involvement = form.optionalParsed("involvement", "request.not-a-choice", code -> code);
        var participation = form.optionalInteger("participation", 1, OfferProfile.LEVELS);
        var kept = before == null ? null : before.involvement();
        var kind = form.choice("kind", OfferKind.class);
        var targets = some(form, "targets", TargetGroup::valueOf);
        var from = form.optionalInteger("ageFrom", 0, Ages.MAX);
        var to = form.optionalInteger("ageTo", 0, Ages.MAX);
        form.requireOrder(from, to);
        var languages = form.choices("languages", LanguageTag::new);
        var extras = form.choices("extras", extra -> extra);
        var cents = cents(form);
        var admission = form.choice("admission", Admission.class);
        var contact = form.optionalText("contact", OfferProfile.MAX_CONTACT_LENGTH);
        var speaker = form.optionalText("speaker", OfferProfile.MAX_SPEAKER_LENGTH);
        var capacity = form.optionalInteger("capacity", 1, OfferProfile.MAX_CAPACITY);
        return () -> new OfferProfile(
                kind.get(),
                EnumSet.copyOf(targets),
                new Ages(from.orNull(), to.orNull()),
                spoken(languages, before),
                extras.contains(INTERPRETER),
                cents.get(),
                extras.contains(CHILD_CARE),
                admission.get(),
                capacity.orNull(),
                contact.orNull(),
                speaker.orNull(),
                involvement.orNull() == null && kept != null && isHidden(kept, offered.involvement())
                        ? kept
                        : involvement.orNull(),
                participation.orNull());
    }

    /** Those that were ticked, and those for which the form has no box. */
    private static SortedSet<LanguageTag> spoken(List<LanguageTag> ticked, @Nullable OfferProfile before) {
        var all = new TreeSet<>(ticked);
        Stream.ofNullable(before)
                .flatMap(profile -> profile.languages().stream())
                .filter(language -> !SpokenLanguages.ALL.contains(language))
                .forEach(all::add);
        return all;
    }

    /** Boxes of which one at least has to be ticked. */
    private static <T> List<T> some(Form form, String field, Function<String, T> reading) {
        var all = form.choices(field, reading);
        if (all.isEmpty()) {
            form.addError(field, "request.missing");
        }
        return all;
    }

    /** A price in euros, in cents; nothing is free of charge. */
    private static Supplier<Integer> cents(Fields fields) {
        var euros = fields.optionalDecimal("cost", 2);
        var amount = euros.orNull();
        if (amount != null
                && (amount.signum() < 0 || amount.compareTo(BigDecimal.valueOf(OfferProfile.MAX_CENTS, 2)) > 0)) {
            fields.addError("cost", "offer.not-a-price");
        }
        return () -> amount == null ? 0 : amount.movePointRight(2).intValueExact();
    }

    private static Supplier<OfferPlace> place(Form form, @Nullable Address address) {
        var name = form.text("place", OfferPlace.MAX_NAME_LENGTH);
        var features = form.choices("features", AccessFeature::valueOf);
        var barriers = form.optionalText("barriers", OfferPlace.MAX_BARRIERS_LENGTH);
        return () -> new OfferPlace(name.get(), address, Set.copyOf(features), barriers.orNull());
    }

    static Input<LocalTime> time(Fields fields, String field) {
        return fields.parsed(field, "offer.not-a-time", OfferRequests::time);
    }

    /** Hours and minutes; nobody plans seconds. */
    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text, HOURS_AND_MINUTES);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("No time of day: " + text, e);
        }
    }

    /** The time from the beginning to the end; what ends after midnight ends on the next day. */
    static Supplier<Duration> length(Fields fields, Input<LocalTime> start, Input<LocalTime> end) {
        var first = start.orNull();
        var last = end.orNull();
        var minutes = first == null || last == null
                ? 60
                : Math.floorMod(Duration.between(first, last).toMinutes(), MINUTES_A_DAY);
        var length = Duration.ofMinutes(minutes);
        if (length.compareTo(Schedule.SHORTEST) < 0 || length.compareTo(Schedule.LONGEST) > 0) {
            fields.addError("end", "offer.not-a-length");
        }
        return () -> length;
    }

    /** @param now the schedule that there is, of which a rule may be kept, and whether it is left out in school holidays is */
    static Supplier<Schedule> schedule(Form form, @Nullable Schedule now) {
        var firstDay = form.date("firstDay");
        var start = time(form, "start");
        var length = length(form, start, time(form, "end"));
        var repetition = form.choice("repetition", Repetition.class);
        var lastDay = form.optionalDate("lastDay");
        var also = form.choices("also", kind -> kind);
        var recurs = Stream.ofNullable(repetition.orNull()).anyMatch(chosen -> chosen != Repetition.NEVER);
        if (recurs && lastDay.orNull() == null) {
            form.addError("lastDay", "offer.recurs-until");
        }
        requireAfter(form, firstDay.orNull(), recurs ? lastDay.orNull() : null);
        return () -> {
            var rule = repetition.get().rule(firstDay.get(), now == null ? null : now.rule());
            return new Schedule(
                    firstDay.get(),
                    start.get(),
                    length.get(),
                    rule,
                    rule == null ? null : lastDay.get(),
                    also.contains(AlsoOn.SCHOOL_HOLIDAYS.name()),
                    also.contains(AlsoOn.PUBLIC_HOLIDAYS.name()));
        };
    }

    static void requireAfter(Fields fields, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            fields.addError("lastDay", "request.ends-before-it-begins");
        }
    }
}
