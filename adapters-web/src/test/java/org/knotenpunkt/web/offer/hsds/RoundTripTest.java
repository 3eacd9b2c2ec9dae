package org.knotenpunkt.web.offer.hsds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPublishedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.aText;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.offer.Holder;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OpenOffer;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.centre.CentreFixtures;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Service;
import org.knotenpunkt.web.shared.input.Json;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

/** What HSDS can say of an offer comes back as it was, from the API as from the package. */
class RoundTripTest {
    private static final ObjectMapper JSON = Json.mapper();
    private static final Address OF_CENTRE = new Address(null, "45881", "Lindenau");

    /**
     * An offer as a program knows it that has read it.
     *
     * @param times when it takes place, each with where, if that is elsewhere
     * @param cancelled when it would have taken place, and why it does not
     * @param texts what is said of it in each language, and how far that can be relied on
     */
    private record Read(
            UUID id,
            UUID holder,
            String title,
            String description,
            Optional<String> eligibility,
            Set<String> terms,
            Optional<Integer> ageFrom,
            Optional<Integer> ageTo,
            Set<String> languages,
            BigDecimal cost,
            Optional<String> contact,
            String place,
            Address address,
            Optional<String> barriers,
            Map<LocalDateTime, Time> times,
            Map<LocalDateTime, Cancelled> cancelled,
            Map<String, Map<String, String>> texts,
            String centre,
            Optional<Integer> places,
            Optional<Free> free,
            String changed) {}

    /** When it would have ended, why it does not take place, and where it would have been if that is elsewhere. */
    private record Cancelled(LocalDateTime end, String reason, Optional<String> elsewhere) {}

    private record Free(int places, int of, LocalDate on) {}

    private static HsdsServices services() {
        var messages = Messages.load(List.of("shared", "hsds", "offer", "organisation", "municipality"));
        var words = new Words(messages, Language.GERMAN, BERLIN, () -> TODAY);
        return new HsdsServices(
                ProgrammeWords.in(LanguageTag.GERMAN),
                new HsdsTerms(words),
                BERLIN,
                TODAY.atTime(12, 0),
                "https://house.example");
    }

    static Stream<OpenOffer> offers() {
        var full = aPublishedOffer().content();
        var bare = full.heldBy(null)
                .saying(OfferTexts.of(
                        LanguageTag.GERMAN,
                        new OfferText("=1+1; \"A\",\nB".replace("\n", " "), "Zeile 1\nZeile 2", null, null)))
                .at(OfferPlace.called("Hof"));
        var outdated = full.texts()
                .with(new LanguageTag("ar"), aText("مقهى الأهل"), TranslationState.MACHINE)
                .saying(new OfferText("Elterncafé", "Tee, Reden", null, null));
        var elsewhere =
                aPublishedOffer().cancel(sessionId(3), "Rain; \"heavy\"", NOW).orElseThrow();
        return Stream.of(
                open(full),
                open(bare, aPublishedOffer()),
                open(full.saying(OfferTexts.of(LanguageTag.GERMAN, aText("Täglich")))),
                open(full.saying(outdated), elsewhere));
    }

    /** Three of its twelve places were free today. */
    private static OpenOffer open(OfferContent content) {
        return open(
                content,
                aPublishedOffer()
                        .tellFreePlaces(new FreePlaces(3, TODAY), BERLIN, NOW)
                        .orElseThrow());
    }

    private static OpenOffer open(OfferContent content, Offer offer) {
        var provider = content.provider();
        var site = new Programme.Site(
                CentreFixtures.CENTRE, new Programme.Town(LINDENAU, "Lindenau", null), "Linde", null, OF_CENTRE);
        var holder = new Holder(
                provider == null ? CentreFixtures.CENTRE.organisation() : provider,
                OrganisationKind.PROVIDER,
                "Nachbarschaft",
                "Lindenau",
                "05",
                null);
        var published = new Programme.Published(
                OFFER, content, null, offer.publication(), offer.sessions().all(), 3, NOW);
        return new OpenOffer(site, "05", holder, published, NOW.plusSeconds(60));
    }

    /** When it ends, and where it is if that is elsewhere. */
    private record Time(LocalTime end, String place) {}

    /** What there is to come back. */
    private static Read told(OpenOffer offer) {
        var content = offer.published().content();
        var profile = content.profile();
        var text = content.texts().in(LanguageTag.GERMAN);
        var address = Optional.ofNullable(content.place().address()).orElse(OF_CENTRE);
        return new Read(
                OFFER.value(),
                offer.holder().id().value(),
                text.title(),
                text.description(),
                Optional.ofNullable(text.eligibility()).map(said -> said + "\nNicht gedacht für: " + text.notFor()),
                OfferTerm.of(content).stream()
                        .map(term -> term.constant().name())
                        .collect(toSet()),
                Optional.ofNullable(profile.ages().from()),
                Optional.ofNullable(profile.ages().to()),
                profile.languages().stream().map(LanguageTag::value).collect(toSet()),
                BigDecimal.valueOf(profile.cents(), 2).stripTrailingZeros(),
                Optional.ofNullable(profile.contact()),
                content.place().name(),
                new Address(
                        Optional.ofNullable(address.street())
                                .orElse(content.place().name()),
                        address.postalCode(),
                        address.place()),
                Optional.ofNullable(content.place().barriers()),
                offer.published().sessions().stream()
                        .filter(Session::takesPlace)
                        .collect(toMap(
                                Session::start,
                                session -> new Time(
                                        session.end().toLocalTime(),
                                        session.elsewhere() == null ? "" : "Ort: " + session.elsewhere()))),
                offer.published().sessions().stream()
                        .filter(session -> !session.takesPlace())
                        .collect(toMap(
                                Session::start,
                                session -> new Cancelled(
                                        session.end(),
                                        requireNonNull(session.cancelled()),
                                        Optional.ofNullable(session.elsewhere())))),
                content.texts().languages().stream()
                        .collect(toMap(LanguageTag::value, language -> told(content.texts(), language))),
                offer.site().name(),
                Optional.ofNullable(profile.capacity()),
                offer.published()
                        .publication()
                        .told(TODAY)
                        .map(told -> new Free(told.free(), requireNonNull(profile.capacity()), told.asOf())),
                "2026-11-22T11:01:00.000Z");
    }

    private static Map<String, String> told(OfferTexts texts, LanguageTag language) {
        var told = new TreeMap<String, String>();
        var text = texts.in(language);
        told.put(
                "state",
                texts.stateIn(language).map(Enum::name).orElse("ORIGINAL")
                        + (texts.isOutdated(language) ? "_OUTDATED" : ""));
        told.put("TITLE", text.title());
        told.put("DESCRIPTION", text.description());
        Optional.ofNullable(text.eligibility()).ifPresent(said -> told.put("ELIGIBILITY", said));
        Optional.ofNullable(text.notFor()).ifPresent(said -> told.put("NOT_FOR", said));
        return told;
    }

    /** What attributes with a value say of the taxonomy. */
    private static Stream<JsonNode> sayings(JsonNode service, String... codes) {
        return service.path("attributes")
                .valueStream()
                .filter(attribute -> optional(attribute.path("value")).isPresent())
                .filter(attribute -> List.of(codes).contains(code(attribute)));
    }

    private static String code(JsonNode attribute) {
        return attribute.at("/taxonomy_term/code").asText();
    }

    private static LocalDateTime time(JsonNode attribute, int end) {
        return OffsetDateTime.parse(attribute.path("value").asText().split("/", -1)[end])
                .toLocalDateTime();
    }

    private static Map<LocalDateTime, Cancelled> cancelled(JsonNode service) {
        var places = sayings(service, "ELSEWHERE")
                .collect(toMap(one -> time(one, 0), one -> one.path("label").asText()));
        return sayings(service, "CANCELLED")
                .collect(toMap(
                        one -> time(one, 0),
                        one -> new Cancelled(
                                time(one, 1),
                                one.path("label").asText(),
                                Optional.ofNullable(places.get(time(one, 0))))));
    }

    private static Map<String, Map<String, String>> texts(JsonNode service) {
        var texts = new HashMap<String, Map<String, String>>();
        sayings(service, "TITLE", "DESCRIPTION", "ELIGIBILITY", "NOT_FOR").forEach(one -> {
            var text = texts.computeIfAbsent(one.path("label").asText(), language -> new TreeMap<>());
            text.put("state", one.path("link_type").asText());
            text.put(code(one), one.path("value").asText());
        });
        return texts;
    }

    private static Optional<Free> free(JsonNode service) {
        return service.path("capacities")
                .valueStream()
                .map(one -> new Free(
                        Integer.parseInt(one.path("available").asText()),
                        Integer.parseInt(one.path("maximum").asText()),
                        OffsetDateTime.parse(one.path("updated").asText())
                                .atZoneSameInstant(BERLIN)
                                .toLocalDate()))
                .findFirst();
    }

    private static Optional<String> optional(JsonNode node) {
        return node.isMissingNode() || node.asText().isEmpty() ? Optional.empty() : Optional.of(node.asText());
    }

    private static Read read(JsonNode service) {
        var location = service.at("/service_at_locations/0/location");
        var address = location.at("/addresses/0");
        var terms = Stream.concat(
                        service.path("attributes").valueStream(),
                        location.path("accessibility")
                                .valueStream()
                                .flatMap(one -> one.path("attributes").valueStream()))
                .filter(attribute -> optional(attribute.path("value")).isEmpty())
                .map(RoundTripTest::code)
                .collect(toSet());
        var times = new HashMap<LocalDateTime, Time>();
        service.path("schedules")
                .forEach(schedule -> days(schedule)
                        .forEach(day -> times.put(
                                day.atTime(OffsetTime.parse(
                                                schedule.path("opens_at").asText())
                                        .toLocalTime()),
                                new Time(
                                        OffsetTime.parse(schedule.path("closes_at")
                                                        .asText())
                                                .toLocalTime(),
                                        schedule.path("description").asText("")))));
        return new Read(
                UUID.fromString(service.path("id").asText()),
                UUID.fromString(service.path("organization_id").asText()),
                service.path("name").asText(),
                service.path("description").asText(),
                optional(service.path("eligibility_description")),
                terms,
                optional(service.path("minimum_age")).map(Integer::valueOf),
                optional(service.path("maximum_age")).map(Integer::valueOf),
                service.path("languages")
                        .valueStream()
                        .map(one -> one.path("code").asText())
                        .collect(toSet()),
                new BigDecimal(service.at("/cost_options/0/amount").asText()).stripTrailingZeros(),
                optional(service.at("/contacts/0/name")),
                location.path("name").asText(),
                new Address(
                        address.path("address_1").asText(),
                        address.path("postal_code").asText(),
                        address.path("city").asText()),
                location.path("accessibility")
                        .valueStream()
                        .flatMap(one -> optional(one.path("details")).stream())
                        .findFirst(),
                times,
                cancelled(service),
                texts(service),
                location.path("alternate_name").asText(),
                sayings(service, "PLACES")
                        .map(one -> Integer.valueOf(one.path("value").asText()))
                        .findFirst(),
                free(service),
                service.path("last_modified").asText());
    }

    private static List<LocalDate> days(JsonNode schedule) {
        var first = LocalDate.parse(schedule.path("dtstart").asText());
        var freq = schedule.path("freq").asText("");
        return freq.isEmpty()
                ? List.of(first)
                : new Recur<LocalDate>("FREQ=%s;INTERVAL=%s;BYDAY=%s"
                                .formatted(
                                        freq,
                                        schedule.path("interval").asText(),
                                        schedule.path("byday").asText()))
                        .getDates(
                                first,
                                first,
                                LocalDate.parse(schedule.path("until").asText()).plusDays(1));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void whatIsServedReadBackIsTheSameOffer(OpenOffer offer) {
        JsonNode served = JSON.valueToTree(services().whole(offer));
        HsdsSchemas.check("service", served);
        assertThat(read(served)).isEqualTo(told(offer));
    }

    @ParameterizedTest
    @MethodSource("offers")
    void thePackageReadBackIsTheSameOffer(OpenOffer offer) throws IOException {
        var tables = tables(zip(services().whole(offer)));
        assertThat(read(nested(tables))).isEqualTo(told(offer));
    }

    @Test
    void thePackageSaysWhichColumnsItsTablesHaveAndEachReferenceLeadsSomewhere() throws IOException {
        var bare = offers().toList().get(1).published();
        var second = new OpenOffer(
                open(aPublishedOffer().content()).site(),
                null,
                new Holder(new OrganisationId(new UUID(1, 1)), OrganisationKind.PROVIDER, "B", null, null, null),
                new Programme.Published(offerId(2), bare.content(), null, bare.publication(), List.of(), 1, NOW),
                NOW);
        var zip = zip(
                services().whole(open(aPublishedOffer().content())), services().whole(second));
        var files = files(zip);
        var description = JSON.readTree(files.get("datapackage.json"));
        assertThat(description.path("profile").asText()).isEqualTo("tabular-data-package");
        var ids = new HashMap<String, List<String>>();
        var tables = tables(zip);
        description.path("resources").forEach(resource -> {
            var name = resource.path("name").asText();
            assertThat(resource.at("/schema/fields")
                            .valueStream()
                            .map(field -> field.path("name").asText()))
                    .containsExactlyElementsOf(
                            header(files, resource.path("path").asText()));
            ids.put(
                    name,
                    requireNonNull(tables.get(name)).stream()
                            .map(row -> row.getField("id"))
                            .toList());
            assertThat(ids.get(name)).as(name).isNotEmpty().doesNotHaveDuplicates();
            resource.at("/schema/fields").forEach(field -> {
                if (field.at("/constraints/required").asBoolean()) {
                    assertThat(requireNonNull(tables.get(name)))
                            .allSatisfy(row -> assertThat(
                                            row.getField(field.path("name").asText()))
                                    .isNotEmpty());
                }
            });
        });
        assertThat(files).hasSize(ids.size() + 1);
        assertThat(ids.get("organization")).hasSize(2);
        description
                .path("resources")
                .forEach(resource -> resource.at("/schema/foreignKeys")
                        .forEach(key -> assertThat(requireNonNull(
                                        tables.get(resource.path("name").asText())))
                                .extracting(
                                        row -> row.getField(key.path("fields").asText()))
                                .isSubsetOf(requireNonNull(
                                        ids.get(key.at("/reference/resource").asText())))));
    }

    @Test
    void equalOffersMakeEqualPackages() throws IOException {
        var whole = services().whole(offers().findFirst().orElseThrow());
        assertThat(zip(whole)).isEqualTo(zip(whole));
        assertThat(hash(whole)).isEqualTo(hash(whole)).isNotEqualTo(hash());
    }

    private static String hash(Service... services) throws IOException {
        try (var tables = DataPackage.begin()) {
            List.of(services).forEach(tables::add);
            return tables.end();
        }
    }

    @Test
    void nothingIsLeftOfAPackage() throws IOException {
        var before = temporary();
        zip(services().whole(offers().findFirst().orElseThrow()));
        hash();
        assertThat(temporary()).isEqualTo(before);
    }

    private static Set<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("knotenpunkt-hsds-"))
                    .collect(toSet());
        }
    }

    @Test
    void aPackageOfNothingHasItsTables() throws IOException {
        assertThat(tables(zip()).values()).allMatch(List::isEmpty);
    }

    private static byte[] zip(Service... services) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tables = DataPackage.begin()) {
            List.of(services).forEach(tables::add);
            tables.end();
            tables.writeTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<String> header(Map<String, String> files, String path) {
        return List.of(requireNonNull(files.get(path))
                .lines()
                .findFirst()
                .orElseThrow()
                .split(","));
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                files.put(entry.getName(), new String(stream.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static Map<String, List<NamedCsvRecord>> tables(byte[] zip) throws IOException {
        var files = files(zip);
        var tables = new HashMap<String, List<NamedCsvRecord>>();
        for (var table : HsdsTable.values()) {
            try (var reader = CsvReader.builder().ofNamedCsvRecord(requireNonNull(files.get(table.path())))) {
                tables.put(table.title(), reader.stream().toList());
            }
        }
        return tables;
    }

    /** The only service of the tables with its parts in it, as the API has them. */
    private static JsonNode nested(Map<String, List<NamedCsvRecord>> tables) {
        var service = object(requireNonNull(tables.get("service")).getFirst());
        for (var name : List.of("schedule", "language", "cost_option", "contact")) {
            var list = service.putArray(name + "s");
            requireNonNull(tables.get(name)).forEach(row -> list.add(object(row)));
        }
        var location = object(requireNonNull(tables.get("location")).getFirst());
        var addresses = location.putArray("addresses");
        requireNonNull(tables.get("address")).forEach(row -> addresses.add(object(row)));
        var accessibility = location.putArray("accessibility");
        requireNonNull(tables.get("accessibility")).forEach(row -> accessibility.add(object(row)));
        service.putArray("service_at_locations").addObject().set("location", location);
        var capacities = service.putArray("capacities");
        requireNonNull(tables.get("service_capacity")).forEach(row -> capacities.add(object(row)));
        var attributes = service.putArray("attributes");
        requireNonNull(tables.get("attribute"))
                .forEach(row -> attributes.add(object(row)
                        .set(
                                "taxonomy_term",
                                object(find(
                                        requireNonNull(tables.get("taxonomy_term")),
                                        row.getField("taxonomy_term_id"))))));
        return service;
    }

    private static NamedCsvRecord find(List<NamedCsvRecord> rows, String id) {
        return rows.stream()
                .filter(row -> row.getField("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode object(NamedCsvRecord row) {
        return JSON.valueToTree(row.getFieldsAsMap());
    }
}
