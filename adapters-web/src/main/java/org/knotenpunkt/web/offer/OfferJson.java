package org.knotenpunkt.web.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferRow;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.Translation;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.partnership.content.GoalId;

/** An offer as JSON, for those who work with it. */
record OfferJson(
        UUID id,
        UUID town,
        UUID centre,
        OfferState state,
        @Nullable LocalDate assuredUntil,
        @Nullable FreePlacesJson freePlaces,
        @Nullable UUID origin,
        ContentJson content,
        @Nullable ScheduleJson schedule,
        List<SessionJson> sessions,
        long version) {
    static OfferJson from(Offer offer) {
        return new OfferJson(
                offer.id().value(),
                offer.municipality().value(),
                offer.centre().value(),
                offer.publication().state(),
                offer.publication().assuredUntil(),
                FreePlacesJson.from(offer.publication().freePlaces()),
                offer.origin().map(id -> id.value()).orElse(null),
                ContentJson.from(offer),
                offer.schedule().map(ScheduleJson::from).orElse(null),
                offer.sessions().all().stream().map(SessionJson::from).toList(),
                offer.version());
    }

    /** How many places were free on a day. */
    record FreePlacesJson(int free, LocalDate asOf) {
        static @Nullable FreePlacesJson from(@Nullable FreePlaces told) {
            return told == null ? null : new FreePlacesJson(told.free(), told.asOf());
        }
    }

    /** What it is, as it is sent, too. */
    record ContentJson(
            @Nullable UUID provider,
            OfferKind kind,
            List<TargetGroup> targets,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            List<String> languages,
            boolean interpreter,
            int cents,
            boolean childCare,
            Admission admission,
            @Nullable Integer capacity,
            @Nullable String contact,
            @Nullable String speaker,
            @Nullable String involvement,
            @Nullable Integer participation,
            TextsJson texts,
            PlaceJson place,
            List<UUID> goals,
            List<UUID> needs) {
        static ContentJson from(Offer offer) {
            var content = offer.content();
            var profile = content.profile();
            var provider = content.provider();
            return new ContentJson(
                    provider == null ? null : provider.value(),
                    profile.kind(),
                    List.copyOf(profile.targets()),
                    profile.ages().from(),
                    profile.ages().to(),
                    profile.languages().stream().map(LanguageTag::value).toList(),
                    profile.interpreter(),
                    profile.cents(),
                    profile.childCare(),
                    profile.admission(),
                    profile.capacity(),
                    profile.contact(),
                    profile.speaker(),
                    profile.involvement(),
                    profile.participation(),
                    TextsJson.from(content.texts()),
                    PlaceJson.from(content.place()),
                    content.aims().goals().stream().map(GoalId::value).sorted().toList(),
                    content.aims().needs().stream()
                            .map(FindingId::value)
                            .sorted()
                            .toList());
        }
    }

    record TextsJson(String language, int edition, TextJson original, List<TranslationJson> translations) {
        static TextsJson from(OfferTexts texts) {
            return new TextsJson(
                    texts.language().value(),
                    texts.edition(),
                    TextJson.from(texts.original()),
                    texts.translations().entrySet().stream()
                            .map(TranslationJson::from)
                            .toList());
        }
    }

    record TextJson(
            String title,
            String description,
            @Nullable String eligibility,
            @Nullable String notFor) {
        static TextJson from(OfferText text) {
            return new TextJson(text.title(), text.description(), text.eligibility(), text.notFor());
        }
    }

    /** @param of the edition of the original that it says */
    record TranslationJson(
            String language,
            TranslationState state,
            int of,
            String title,
            String description,
            @Nullable String eligibility,
            @Nullable String notFor) {
        static TranslationJson from(Map.Entry<LanguageTag, Translation> entry) {
            var translation = entry.getValue();
            var text = translation.text();
            return new TranslationJson(
                    entry.getKey().value(),
                    translation.state(),
                    translation.of(),
                    text.title(),
                    text.description(),
                    text.eligibility(),
                    text.notFor());
        }
    }

    record PlaceJson(
            String name,
            @Nullable AddressJson address,
            List<AccessFeature> features,
            @Nullable String barriers) {
        static PlaceJson from(OfferPlace place) {
            var address = place.address();
            return new PlaceJson(
                    place.name(),
                    address == null ? null : AddressJson.from(address),
                    List.copyOf(place.features()),
                    place.barriers());
        }
    }

    record AddressJson(@Nullable String street, String postalCode, String place) {
        static AddressJson from(Address address) {
            return new AddressJson(address.street(), address.postalCode(), address.place());
        }
    }

    record ScheduleJson(
            LocalDate firstDay,
            String start,
            long minutes,
            @Nullable String rule,
            @Nullable LocalDate lastDay,
            boolean inHolidays,
            boolean onPublicHolidays) {
        static ScheduleJson from(Schedule schedule) {
            return new ScheduleJson(
                    schedule.firstDay(),
                    schedule.start().toString(),
                    schedule.length().toMinutes(),
                    schedule.rule(),
                    schedule.lastDay(),
                    schedule.inHolidays(),
                    schedule.onPublicHolidays());
        }
    }

    /** @param plannedFor the day by which it is known, wherever it is moved */
    record SessionJson(
            UUID id,
            LocalDate plannedFor,
            LocalDate day,
            String start,
            long minutes,
            @Nullable String elsewhere,
            @Nullable String cancelled) {
        static SessionJson from(Session session) {
            return new SessionJson(
                    session.id().value(),
                    session.day(),
                    session.start().toLocalDate(),
                    session.start().toLocalTime().toString(),
                    session.length().toMinutes(),
                    session.elsewhere(),
                    session.cancelled());
        }
    }

    /** How many centres say what of a city-wide offer. */
    record AnswersJson(int takenIn, int refused, int awaited) {
        static @Nullable AnswersJson orNull(OfferRow.@Nullable Answers answers) {
            return answers == null ? null : new AnswersJson(answers.takenIn(), answers.refused(), answers.awaited());
        }
    }

    /** An offer in a list; its next session begins by the installation's clocks. */
    record Item(
            UUID id,
            UUID centre,
            String centreName,
            String title,
            OfferKind kind,
            OfferState state,
            @Nullable LocalDate assuredUntil,
            @Nullable LocalDate nextDay,
            @Nullable String nextStart,
            int sessions,
            @Nullable AnswersJson answers) {
        static Item from(OfferRow row) {
            var next = row.next();
            return new Item(
                    row.id().value(),
                    row.centre().value(),
                    row.centreName(),
                    row.title(),
                    row.kind(),
                    row.publication().state(),
                    row.publication().assuredUntil(),
                    next == null ? null : next.toLocalDate(),
                    next == null ? null : time(next),
                    row.sessions(),
                    AnswersJson.orNull(row.answers()));
        }

        private static String time(LocalDateTime next) {
            return next.toLocalTime().toString();
        }
    }
}
