package org.knotenpunkt.persistence.offer;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.AccessFeature;
import org.knotenpunkt.domain.offer.Admission;
import org.knotenpunkt.domain.offer.Ages;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Publication;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.Translation;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.persistence.shared.KeptJson;
import org.knotenpunkt.persistence.tables.tables.records.OfferRecord;
import org.knotenpunkt.persistence.tables.tables.records.OfferSessionRecord;

/** The parts of which offers are made, as they are kept in rows. */
final class OfferRows {
    private static final SelectField<OfferProfile> PROFILE = row(
                    OFFER.KIND.convertFrom(OfferKind::valueOf),
                    OFFER.TARGETS.convertFrom(names -> set(names, TargetGroup::valueOf)),
                    row(
                                    OFFER.AGE_FROM.convertFrom(nullOnAllNull(Short::intValue)),
                                    OFFER.AGE_TO.convertFrom(nullOnAllNull(Short::intValue)))
                            .mapping(Ages::new),
                    OFFER.LANGUAGES.convertFrom(tags -> new TreeSet<>(set(tags, LanguageTag::new))),
                    OFFER.INTERPRETER,
                    OFFER.CENTS,
                    OFFER.CHILD_CARE,
                    OFFER.ADMISSION.convertFrom(Admission::valueOf),
                    OFFER.CAPACITY,
                    OFFER.CONTACT,
                    OFFER.SPEAKER,
                    OFFER.INVOLVEMENT,
                    OFFER.PARTICIPATION.convertFrom(nullOnAllNull(Short::intValue)))
            .mapping(OfferProfile::new);

    /** Where it is. */
    static final SelectField<OfferPlace> PLACE = row(
                    OFFER.PLACE,
                    row(OFFER.STREET, OFFER.POSTAL_CODE, OFFER.LOCALITY).mapping(nullOnAllNull(Address::new)),
                    OFFER.FEATURES.convertFrom(names -> set(names, AccessFeature::valueOf)),
                    OFFER.BARRIERS)
            .mapping(OfferPlace::new);

    static final SelectField<OfferAims> AIMS = row(
                    OFFER.GOALS.convertFrom(ids -> set(ids, GoalId::new)),
                    OFFER.NEEDS.convertFrom(ids -> set(ids, FindingId::new)))
            .mapping(OfferAims::new);

    /** What is said of an offer. */
    static final Field<OfferTexts> TEXTS = OFFER.TEXTS.convertFrom(OfferRows::texts);

    static final SelectField<OfferContent> CONTENT = row(
                    OFFER.PROVIDER_ID.convertFrom(nullOnAllNull(OrganisationId::new)), PROFILE, TEXTS, PLACE, AIMS)
            .mapping(OfferContent::new);

    static final SelectField<Schedule> SCHEDULE = row(
                    OFFER.FIRST_DAY,
                    OFFER.STARTS_AT,
                    OFFER.MINUTES.convertFrom(nullOnAllNull(minutes -> Duration.ofMinutes(minutes))),
                    OFFER.RULE,
                    OFFER.LAST_DAY,
                    OFFER.IN_HOLIDAYS,
                    OFFER.ON_PUBLIC_HOLIDAYS)
            .mapping(nullOnAllNull(Schedule::new));

    static final SelectField<Publication> PUBLICATION = row(
                    OFFER.STATE.convertFrom(OfferState::valueOf),
                    OFFER.ASSURED_UNTIL,
                    row(OFFER.FREE_PLACES, OFFER.FREE_PLACES_ON).mapping(nullOnAllNull(FreePlaces::new)),
                    OFFER.PUBLISHED_ON)
            .mapping(Publication::new);

    static final SelectField<Session> SESSION = row(
                    OFFER_SESSION.ID.convertFrom(SessionId::new),
                    OFFER_SESSION.PLANNED_FOR,
                    OFFER_SESSION.STARTS_AT,
                    OFFER_SESSION.MINUTES.convertFrom(Duration::ofMinutes),
                    OFFER_SESSION.ELSEWHERE,
                    OFFER_SESSION.CANCELLED,
                    OFFER_SESSION.PROVIDER_ID.convertFrom(nullOnAllNull(OrganisationId::new)),
                    OFFER_SESSION.ANNOUNCED)
            .mapping(Session::new);

    private OfferRows() {}

    static <A, B> Set<B> set(A[] some, Function<A, B> reading) {
        return Arrays.stream(some).map(reading).collect(Collectors.toUnmodifiableSet());
    }

    static Field<List<Session>> sessions() {
        return sessions(trueCondition());
    }

    /** The sessions of the offer at hand to which the condition applies, in the order in which they begin. */
    static Field<List<Session>> sessions(Condition which) {
        return multiset(select(SESSION)
                        .from(OFFER_SESSION)
                        .where(OfferFields.OF_OFFER)
                        .and(which)
                        .orderBy(OFFER_SESSION.STARTS_AT, OFFER_SESSION.PLANNED_FOR))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    static OfferRecord record(Offer offer) {
        var row = new OfferRecord();
        row.setMunicipalityId(offer.municipality().value());
        row.setId(offer.id().value());
        row.setCentreId(offer.centre().value());
        describe(row, offer.content().profile());
        place(row, offer.content().place());
        row.setProviderId(idOf(offer.content().provider()));
        row.setTexts(JSONB.jsonb(json(offer.content().texts()).toString()));
        row.setGoals(array(offer.content().aims().goals(), GoalId::value));
        row.setNeeds(array(offer.content().aims().needs(), FindingId::value));
        offer.schedule().ifPresent(schedule -> plan(row, schedule));
        row.setState(offer.publication().state().name());
        row.setAssuredUntil(offer.publication().assuredUntil());
        var places = offer.publication().freePlaces();
        row.setFreePlaces(places == null ? null : places.free());
        row.setFreePlacesOn(places == null ? null : places.asOf());
        row.setPublishedOn(offer.publication().since());
        row.setOriginId(offer.origin().map(id -> id.value()).orElse(null));
        row.setVersion(offer.version() + 1);
        offer.events().stream()
                .reduce((first, last) -> last)
                .ifPresent(last -> row.setChangedAt(last.at().atOffset(ZoneOffset.UTC)));
        return row;
    }

    private static @Nullable UUID idOf(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }

    private static <T> UUID[] array(Collection<T> some, Function<T, UUID> id) {
        return some.stream().map(id).sorted().toArray(UUID[]::new);
    }

    private static String[] names(Collection<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).toArray(String[]::new);
    }

    private static void describe(OfferRecord row, OfferProfile profile) {
        row.setKind(profile.kind().name());
        row.setTargets(names(profile.targets()));
        row.setAgeFrom(small(profile.ages().from()));
        row.setAgeTo(small(profile.ages().to()));
        row.setLanguages(profile.languages().stream().map(LanguageTag::value).toArray(String[]::new));
        row.setInterpreter(profile.interpreter());
        row.setCents(profile.cents());
        row.setChildCare(profile.childCare());
        row.setAdmission(profile.admission().name());
        row.setCapacity(profile.capacity());
        row.setContact(profile.contact());
        row.setSpeaker(profile.speaker());
        row.setInvolvement(profile.involvement());
        row.setParticipation(small(profile.participation()));
    }

    private static @Nullable Short small(@Nullable Integer number) {
        return number == null ? null : number.shortValue();
    }

    private static void place(OfferRecord row, OfferPlace place) {
        row.setPlace(place.name());
        var address = place.address();
        row.setStreet(address == null ? null : address.street());
        row.setPostalCode(address == null ? null : address.postalCode());
        row.setLocality(address == null ? null : address.place());
        row.setFeatures(names(place.features()));
        row.setBarriers(place.barriers());
    }

    private static void plan(OfferRecord row, Schedule schedule) {
        row.setFirstDay(schedule.firstDay());
        row.setStartsAt(schedule.start());
        row.setMinutes((short) schedule.length().toMinutes());
        row.setRule(schedule.rule());
        row.setLastDay(schedule.lastDay());
        row.setInHolidays(schedule.inHolidays());
        row.setOnPublicHolidays(schedule.onPublicHolidays());
    }

    static OfferSessionRecord record(Offer offer, Session session) {
        return new OfferSessionRecord(
                offer.municipality().value(),
                offer.id().value(),
                session.id().value(),
                session.day(),
                session.start(),
                (short) session.length().toMinutes(),
                session.elsewhere(),
                session.cancelled(),
                offer.publication().state() == OfferState.PUBLISHED,
                idOf(session.provider()),
                session.announced());
    }

    private static ObjectNode json(OfferTexts texts) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("language", texts.language().value()).put("edition", texts.edition());
        node.set("original", json(texts.original()));
        var translations = node.putObject("translations");
        texts.translations().forEach((tag, translation) -> {
            var kept = json(translation.text());
            kept.put("state", translation.state().name()).put("of", translation.of());
            translations.set(tag.value(), kept);
        });
        return node;
    }

    private static ObjectNode json(OfferText text) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("title", text.title()).put("description", text.description());
        node.put("eligibility", text.eligibility()).put("notFor", text.notFor());
        return node;
    }

    private static OfferTexts texts(JSONB kept) {
        var node = KeptJson.read(kept);
        var translations = new TreeMap<LanguageTag, Translation>();
        node.path("translations")
                .properties()
                .forEach(entry -> translations.put(
                        new LanguageTag(entry.getKey()),
                        new Translation(
                                text(entry.getValue()),
                                TranslationState.valueOf(
                                        entry.getValue().path("state").asText()),
                                entry.getValue().path("of").asInt())));
        return new OfferTexts(
                new LanguageTag(node.path("language").asText()),
                text(node.path("original")),
                node.path("edition").asInt(),
                translations);
    }

    private static OfferText text(JsonNode node) {
        return new OfferText(
                node.path("title").asText(),
                node.path("description").asText(),
                optional(node, "eligibility"),
                optional(node, "notFor"));
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asText() : null;
    }
}
