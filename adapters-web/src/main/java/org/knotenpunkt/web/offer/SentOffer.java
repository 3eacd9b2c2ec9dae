package org.knotenpunkt.web.offer;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.web.organisation.input.Addresses;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Input;

/** An offer as a program sends it. */
record SentOffer(CentreId centre, OfferContent content) {
    private static final String NO_ID = "request.not-an-id";
    private static final int MAX_CODE_LENGTH = 40;

    static Supplier<SentOffer> read(Body body) {
        var centre = body.parsed("centre", NO_ID, CentreId::of);
        var content = content(body);
        return () -> new SentOffer(centre.get(), content.get());
    }

    /** What an offer is, beside when it takes place. */
    static Supplier<OfferContent> content(Body body) {
        var provider = body.optionalParsed("provider", NO_ID, OrganisationId::of);
        var profile = profile(body);
        var texts = texts(body.object("texts"));
        var place = place(body.object("place"));
        var goals = body.list("goals", NO_ID, GoalId::of);
        var needs = body.list("needs", NO_ID, FindingId::of);
        requireFew(body, "goals", goals);
        requireFew(body, "needs", needs);
        return () -> new OfferContent(
                provider.orNull(),
                profile.get(),
                texts.get(),
                place.get(),
                new OfferAims(new HashSet<>(goals), new HashSet<>(needs)));
    }

    static void requireFew(Fields fields, String field, Collection<?> aims) {
        if (Set.copyOf(aims).size() > OfferAims.MOST) {
            fields.addError(field, "offer.too-many-aims", "most", OfferAims.MOST);
        }
    }

    private static Supplier<OfferProfile> profile(Body body) {
        var kind = body.choice("kind", OfferKind.class);
        var targets = body.list("targets", "request.not-a-choice", TargetGroup::valueOf);
        if (targets.isEmpty()) {
            body.addError("targets", "request.missing");
        }
        var from = body.optionalInteger("ageFrom", 0, Ages.MAX);
        var to = body.optionalInteger("ageTo", 0, Ages.MAX);
        body.requireOrder(from, to);
        var languages = body.list("languages", "request.wrong-type", LanguageTag::new);
        var interpreter = body.flag("interpreter");
        var cents = body.optionalInteger("cents", 0, OfferProfile.MAX_CENTS);
        var childCare = body.flag("childCare");
        var admission = body.choice("admission", Admission.class);
        var capacity = body.optionalInteger("capacity", 1, OfferProfile.MAX_CAPACITY);
        var contact = body.optionalText("contact", OfferProfile.MAX_CONTACT_LENGTH);
        var speaker = body.optionalText("speaker", OfferProfile.MAX_SPEAKER_LENGTH);
        var involvement = body.optionalText("involvement", MAX_CODE_LENGTH);
        var participation = body.optionalInteger("participation", 1, OfferProfile.LEVELS);
        return () -> new OfferProfile(
                kind.get(),
                EnumSet.copyOf(targets),
                new Ages(from.orNull(), to.orNull()),
                new TreeSet<>(languages),
                interpreter,
                orElse(cents, 0),
                childCare,
                admission.get(),
                capacity.orNull(),
                contact.orNull(),
                speaker.orNull(),
                involvement.orNull(),
                participation.orNull());
    }

    private static int orElse(Input<Integer> given, int otherwise) {
        var number = given.orNull();
        return number == null ? otherwise : number;
    }

    private static Supplier<OfferTexts> texts(Body body) {
        var language = body.parsed("language", "request.wrong-type", LanguageTag::new);
        counted(body, "edition");
        var original = text(body.object("original"));
        var translations =
                body.objects("translations").stream().map(SentTranslation::read).toList();
        var languages = Stream.concat(Stream.of(language), translations.stream().map(SentTranslation::language))
                .flatMap(known -> Stream.ofNullable(known.orNull()))
                .toList();
        if (Set.copyOf(languages).size() < languages.size()) {
            body.addError("translations", "offer.language-twice");
        }
        return () -> {
            var all = OfferTexts.of(language.get(), original.get());
            for (var one : translations) {
                all = all.with(
                        one.language().get(), one.text().get(), one.state().get());
            }
            return all;
        };
    }

    /** Whoever sends back what was answered sends editions, too; they are counted here. */
    private static void counted(Body body, String edition) {
        body.optionalInteger(edition, 1, Integer.MAX_VALUE);
    }

    private record SentTranslation(
            Input<LanguageTag> language, Input<TranslationState> state, Supplier<OfferText> text) {
        static SentTranslation read(Body body) {
            counted(body, "of");
            return new SentTranslation(
                    body.parsed("language", "request.wrong-type", LanguageTag::new),
                    body.choice("state", TranslationState.class),
                    SentOffer.text(body));
        }
    }

    private static Supplier<OfferText> text(Body body) {
        var title = body.text("title", OfferText.MAX_TITLE_LENGTH);
        var description = body.text("description", OfferText.MAX_DESCRIPTION_LENGTH);
        var eligibility = body.optionalText("eligibility", OfferText.MAX_NOTE_LENGTH);
        var notFor = body.optionalText("notFor", OfferText.MAX_NOTE_LENGTH);
        return () -> new OfferText(title.get(), description.get(), eligibility.orNull(), notFor.orNull());
    }

    private static Supplier<OfferPlace> place(Body body) {
        var name = body.text("name", OfferPlace.MAX_NAME_LENGTH);
        var address = Addresses.in(body);
        var features = body.list("features", "request.not-a-choice", AccessFeature::valueOf);
        var barriers = body.optionalText("barriers", OfferPlace.MAX_BARRIERS_LENGTH);
        return () -> new OfferPlace(name.get(), address.get().orElse(null), Set.copyOf(features), barriers.orNull());
    }

    /** When an offer takes place. */
    static Supplier<Schedule> schedule(Body body) {
        var firstDay = body.date("firstDay");
        var start = start(body);
        var minutes = minutes(body);
        var rule = body.optionalText("rule", Schedule.MAX_RULE_LENGTH);
        var lastDay = body.optionalDate("lastDay");
        if (rule.orNull() != null && lastDay.orNull() == null) {
            body.addError("lastDay", "offer.recurs-until");
        }
        OfferRequests.requireAfter(body, firstDay.orNull(), rule.orNull() == null ? null : lastDay.orNull());
        var inHolidays = body.flag("inHolidays");
        var onPublicHolidays = body.flag("onPublicHolidays");
        return () -> new Schedule(
                firstDay.get(),
                start.get(),
                Duration.ofMinutes(minutes.get()),
                rule.orNull(),
                rule.orNull() == null ? null : lastDay.orNull(),
                inHolidays,
                onPublicHolidays);
    }

    private static Input<LocalTime> start(Fields fields) {
        return OfferRequests.time(fields, "start");
    }

    private static Input<Integer> minutes(Body body) {
        return body.integer("minutes", (int) Schedule.SHORTEST.toMinutes(), (int) Schedule.LONGEST.toMinutes());
    }

    /** When and where a session takes place from now on. */
    record Move(
            LocalDateTime start, Duration length, @Nullable String elsewhere) {
        static Supplier<Move> read(Body body) {
            var day = body.date("day");
            var time = SentOffer.start(body);
            var minutes = minutes(body);
            var elsewhere = body.optionalText("elsewhere", OfferPlace.MAX_NAME_LENGTH);
            return () -> new Move(day.get().atTime(time.get()), Duration.ofMinutes(minutes.get()), elsewhere.orNull());
        }
    }
}
