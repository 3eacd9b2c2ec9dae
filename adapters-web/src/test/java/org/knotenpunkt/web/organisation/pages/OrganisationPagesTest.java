package org.knotenpunkt.web.organisation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.organisation.NewSuccessor;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.school.NewSchool;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Life;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.Browser;

class OrganisationPagesTest {
    private static final SampleServer SAMPLE = new SampleServer();
    private static final String SCHOOL = "/organisations/" + SampleTown.SCHOOL;

    @BeforeAll
    static void start() {
        SAMPLE.server.start();
    }

    @AfterAll
    static void stop() {
        SAMPLE.server.stop();
    }

    @BeforeEach
    void forget() {
        SAMPLE.done.clear();
    }

    private static Browser coordinator() {
        return SAMPLE.server.browser(SampleTown.coordinator());
    }

    @Test
    void aSchoolIsShownWithAllThatIsKnownAndWithWhatIsNot() {
        var html = coordinator().get(SCHOOL).expect(200).html();
        assertThat(html)
                .contains("<h1>Sternschule</h1>", "195546", "Ayşe Beispiel", "8 (Schuljahr 2024/25)", "241")
                .contains("Ganztag</dt>\n", "unbekannt")
                .contains("beherbergt", "Familienzentrum Sternschule", "Ratsvorlage 14-20/1234");
    }

    @Test
    void theFormsOfAMenuStandUnderWhatTheyAreFor() {
        assertThat(FormGroup.of(List.of("name", "key-ending", "name-correction", "ending", "withdrawal")))
                .containsExactly(
                        new FormGroup(FormGroup.Purpose.RECORD, List.of("name")),
                        new FormGroup(FormGroup.Purpose.END, List.of("key-ending", "ending")),
                        new FormGroup(FormGroup.Purpose.CORRECT, List.of("name-correction", "withdrawal")));
        assertThat(coordinator().get(SCHOOL).html())
                .contains(
                        "<p class=\"menu-heading\">Eintragen</p>", "<p class=\"menu-heading\">Irrtum berichtigen</p>");
    }

    @Test
    void aSchoolThatTheListNoLongerHasSaysSoAndWhatToDo() {
        SAMPLE.town.missingSince = SampleTown.MISSING_SINCE;
        assertThat(coordinator().get(SCHOOL).html())
                .contains("Fehlt im Schulverzeichnis seit der Ausgabe vom 1. Oktober 2026")
                .contains("<a href=\"" + SCHOOL + "/ending\">Schließen, zusammenlegen, aufteilen</a>")
                .contains(
                        "seit der Ausgabe vom 1. Oktober 2026 nicht mehr in der Liste der Schulen im Startchancen-Programm")
                .contains("<a href=\"" + SCHOOL + "/startchancen\">Startchancen eintragen</a>");
        SAMPLE.town.life = new Life(null, new Ending(LocalDate.of(2026, 12, 31), Ending.Kind.CLOSED, List.of(), null));
        assertThat(coordinator().get(SCHOOL).html())
                .contains("Fehlt im Schulverzeichnis")
                .doesNotContain("tragen Sie ihr Ende ein");
        SAMPLE.town.life = Life.UNKNOWN;
        SAMPLE.town.missingSince = null;
        assertThat(coordinator().get(SCHOOL).html())
                .doesNotContain("Fehlt im Schulverzeichnis", "nicht mehr in der Liste");
    }

    @Test
    void whatIsFoundInThePastIsSaidInTheListOfOrganisations() {
        assertThat(coordinator().get("/organisations?text=Caritas").html())
                .contains("2 weitere unter früheren Namen oder geschlossen")
                .contains("href=\"/organisations?text=Caritas&amp;ended=true\"");
    }

    @Test
    void whatIsToComeStandsInTheListWithItsFirstDay() {
        assertThat(coordinator().get("/organisations?text=Hafen").html())
                .contains("Hafenverein", "<span class=\"tag tag-amber\">ab 1. August 2027</span>")
                .contains("ab 1. August 2028: Schule am Hafen");
    }

    @Test
    void aRelationIsRecordedWithWhatIsToComeAndByANameToCome() {
        for (var typed : List.of("Hafenverein", "Schule am Hafen")) {
            SAMPLE.done.clear();
            coordinator()
                    .post(SCHOOL + "/relations", "how", "COOPERATES.MUTUAL", "other", typed, "from", "1.8.2027")
                    .expect(303);
            assertThat(SAMPLE.done)
                    .containsExactly(new NewRelation(
                            SampleTown.TOWN,
                            RelationKind.COOPERATES,
                            SampleTown.SCHOOL,
                            SampleTown.HARBOUR,
                            Validity.from(LocalDate.of(2027, 8, 1)),
                            null,
                            null));
        }
        assertThat(coordinator()
                        .post(SCHOOL + "/relations", "how", "COOPERATES.MUTUAL", "other", "Hafen", "from", "1.8.2027")
                        .expect(422)
                        .html())
                .contains("Hafenverein (Träger, ab 1. August 2027, ab 1. August 2028: Schule am Hafen)");
    }

    @Test
    void whatIsVacantIsMarked() {
        assertThat(coordinator().get(SCHOOL).html())
                .contains("unbesetzt")
                .doesNotContainPattern("class=\"fine[^>]*>\\s*·");
    }

    @Test
    void theHistoryNamesWhatWasAndWhatIsOver() {
        var html = coordinator().get(SCHOOL).html();
        assertThat(html)
                .contains("Grundschule Franz-Bielefeld-Straße", "bis 31. Juli 2014")
                .contains("kooperiert mit Caritasverband", "1. August 2014 bis 31. Juli 2020")
                .contains("<li class=\"over\">");
    }

    @Test
    void theStateOfAnotherDayIsAskedForAndSaidToBeSo() {
        var html = coordinator().get(SCHOOL + "?on=2013-01-01").html();
        assertThat(SAMPLE.town.days.getLast()).isEqualTo(LocalDate.of(2013, 1, 1));
        assertThat(html).contains("Sie sehen den Stand vom 1. Januar 2013").doesNotContain(SCHOOL + "/name");
        assertThat(coordinator().get(SCHOOL + "?on=gestern").expect(400).html())
                .contains("Das ist kein Datum.", "href=\"" + SCHOOL + "\"");
    }

    @Test
    void aSchoolThatHasEndedIsShownAsItWasOnItsLastDayToBeCorrectedOnly() {
        SAMPLE.town.life = new Life(
                null, new Ending(LocalDate.of(2019, 7, 31), Ending.Kind.CLOSED, List.of(), "Zu wenige Kinder"));
        var html = coordinator().get(SCHOOL).html();
        SAMPLE.town.life = Life.UNKNOWN;
        assertThat(html)
                .contains("So war es am letzten Tag, dem 31. Juli 2019", "Zu wenige Kinder", "Korrigieren")
                .contains("kooperiert mit", SCHOOL + "/name", SCHOOL + "/relation-ending")
                .doesNotContain(
                        SCHOOL + "/ending", SCHOOL + "/relations\"", SCHOOL + "/functions", SCHOOL + "/terms\"");
    }

    @Test
    void whatHangsOnAnOrganisationThatHasEndedIsToBeDoneNext() {
        assertThat(coordinator().get("/").html())
                .contains("Familienzentrum Sternschule braucht einen neuen Ort")
                .contains("Die Funktion Schulleitung beenden");
    }

    @Test
    void anUnknownOrganisationIsNotFound() {
        coordinator().get("/organisations/" + UUID.randomUUID()).expect(404);
        coordinator().get("/organisations/1").expect(404);
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        var reader = SAMPLE.server.browser(SampleTown.actor(Role.READER, new Scope.Municipality(SampleTown.TOWN)));
        assertThat(reader.get(SCHOOL).html()).doesNotContain("/name\"").doesNotContain("/relations\"");
        reader.get(SCHOOL + "/name").expect(403);
    }

    @Test
    void namesAreShownAsTextsWhateverTheyContain() {
        SAMPLE.town.names.put(SampleTown.SCHOOL, "<script>alert('x')</script>");
        var html = coordinator().get(SCHOOL).html();
        SAMPLE.town.names.put(SampleTown.SCHOOL, "Städt. Gemeinschaftsgrundschule Sternschule");
        assertThat(html).doesNotContain("<script>alert").contains("&lt;script");
    }

    @Test
    void anotherNameIsSavedAndThePageSaysSo() {
        var browser = coordinator();
        var answer = browser.post(SCHOOL + "/name", "version", "3", "full", "Neue Schule", "from", "1.8.2026");
        assertThat(browser.follow(answer).html()).contains("Der neue Name ist gespeichert.");
        assertThat(SAMPLE.done).containsExactly(OrganisationName.of("Neue Schule"));
        assertThat(browser.get(SCHOOL).html()).doesNotContain("Der neue Name ist gespeichert.");
    }

    @Test
    void whatIsWrongWithAFormIsToldAllAtOnceAndNothingTypedIsLost() {
        var html = coordinator()
                .post(SCHOOL + "/name", "version", "3", "brief", "Kurz", "from", "31.2.2026")
                .expect(422)
                .html();
        assertThat(html)
                .contains("2 Angaben fehlen oder stimmen nicht", "Diese Angabe fehlt.", "Das ist kein Datum.")
                .contains("value=\"Kurz\"", "value=\"31.2.2026\"", "href=\"#full\"");
        assertThat(SAMPLE.done).isEmpty();
    }

    @Test
    void aRefusalIsShownInTheFormWithWhatWasTyped() {
        var html = coordinator()
                .post(SCHOOL + "/name", "version", "3", "full", "Neue Schule", "from", "1.8.2012")
                .expect(409)
                .html();
        assertThat(html).contains("Das geht so nicht", "value=\"Neue Schule\"");
    }

    @Test
    void aLostRaceShowsBothVersionsAndCanBeSavedAgain() {
        var html = coordinator()
                .post(SCHOOL + "/name", "version", "2", "full", "Neue Schule", "from", "1.8.2026")
                .expect(409)
                .html();
        assertThat(html)
                .contains("Das wurde inzwischen geändert")
                .contains("value=\"Neue Schule\"")
                .contains("Jetziger Stand", "Städt. Gemeinschaftsgrundschule Sternschule")
                .contains("name=\"version\" value=\"3\"");
    }

    @Test
    void whoIsHeldUpByAnotherChangeFindsTheFormAsItWasTyped() {
        var answer = coordinator()
                .post(SCHOOL + "/name", "version", "3", "full", "Neue Schule", "from", "1.8.2099")
                .expect(503);
        assertThat(answer.header("retry-after")).isEqualTo("5");
        assertThat(answer.html())
                .contains("durch eine andere Änderung gesperrt", "value=\"Neue Schule\"", "value=\"1.8.2099\"")
                .contains("name=\"version\" value=\"3\"");
    }

    @Test
    void aRelationIsRecordedWithTheOrganisationThatIsMeant() {
        coordinator()
                .post(
                        SCHOOL + "/relations",
                        "how",
                        "HOSTS.OUTGOING",
                        "other",
                        "Familienzentrum Sternschule",
                        "from",
                        "1.8.2015")
                .expect(303);
        assertThat(SAMPLE.done)
                .containsExactly(new NewRelation(
                        SampleTown.TOWN,
                        RelationKind.HOSTS,
                        SampleTown.SCHOOL,
                        SampleTown.CENTRE,
                        Validity.from(LocalDate.of(2015, 8, 1)),
                        null,
                        null));
    }

    @Test
    void aRelationSeenFromItsOtherEndLeadsTheRightWay() {
        coordinator()
                .post(
                        "/organisations/" + SampleTown.CENTRE + "/relations",
                        "how",
                        "CARRIES.INCOMING",
                        "other",
                        "Caritasverband")
                .expect(303);
        assertThat(((NewRelation) SAMPLE.done.getFirst()).from()).isEqualTo(SampleTown.PROVIDER);
    }

    @Test
    void whoeverIsCalledLikeSomebodyKnownIsAskedAbout() {
        var function = new FunctionId(SampleTown.uuid(31)) + "@1";
        var fields = new String[] {"function", function, "person", "ayşe beispiel", "role", "HOLDER"};
        var html = coordinator().post(SCHOOL + "/terms", fields).expect(422).html();
        assertThat(html)
                .contains("Ist das dieselbe Person?", "Ayşe Beispiel, hier schon bekannt")
                .contains("value=\"ayşe beispiel\"");
        assertThat(SAMPLE.done).isEmpty();

        coordinator()
                .post(SCHOOL + "/terms", and(fields, "who", SampleTown.uuid(50).toString()));
        coordinator().post(SCHOOL + "/terms", and(fields, "who", "new"));
        coordinator().post(SCHOOL + "/terms", "function", function, "person", "Neu Hier", "role", "HOLDER");
        assertThat(SAMPLE.done)
                .containsExactly(
                        new Appointee.Known(new PersonId(SampleTown.uuid(50))),
                        new Appointee.Newcomer("ayşe beispiel"),
                        new Appointee.Newcomer("Neu Hier"));
    }

    private static String[] and(String[] fields, String... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aChoiceThatIsDamagedIsAFaultOfTheForm() {
        for (var damaged : new String[] {"abc@1", "abc", "@", "0190-x@y"}) {
            coordinator()
                    .post(SCHOOL + "/terms", "function", damaged, "person", "Neu Hier", "role", "HOLDER")
                    .expect(422);
            coordinator()
                    .post(SCHOOL + "/relation-ending", "relation", damaged, "lastDay", "2026-07-31")
                    .expect(422);
        }
    }

    @Test
    void aNameThatFitsSeveralIsAskedBackWithAllOfThem() {
        var html = coordinator()
                .post(SCHOOL + "/relations", "how", "COOPERATES.MUTUAL", "other", "Caritas")
                .expect(422)
                .html();
        assertThat(html)
                .contains("Welche Organisation meinen Sie mit „Caritas“?", "Caritasverband (Träger, Gelsenkirchen")
                .contains("Caritasverband im Kreis (Träger", "value=\"Caritas\"", "type=\"radio\"");
        coordinator()
                .post(
                        SCHOOL + "/relations",
                        "how",
                        "COOPERATES.MUTUAL",
                        "other",
                        "Caritas",
                        "other=Caritas",
                        SampleTown.PROVIDER.toString())
                .expect(303);
        assertThat(SAMPLE.done)
                .singleElement()
                .isInstanceOfSatisfying(
                        NewRelation.class, relation -> assertThat(relation.to()).isEqualTo(SampleTown.PROVIDER));
        assertThat(coordinator()
                        .post(
                                SCHOOL + "/relations",
                                "how",
                                "COOPERATES.MUTUAL",
                                "other",
                                "Caritasv",
                                "other=Caritas",
                                SampleTown.PROVIDER.toString())
                        .expect(422)
                        .html())
                .contains("Welche Organisation meinen Sie mit „Caritasv“?");
        assertThat(coordinator()
                        .post(SCHOOL + "/relations", "how", "COOPERATES.MUTUAL", "other", "Nirgendwo")
                        .expect(422)
                        .html())
                .contains("Zu „Nirgendwo“ ist nichts zu finden.");
    }

    @Test
    void aSchoolIsAddedWithWhatIsKnownOfIt() {
        var answer = coordinator()
                .post(
                        "/schools/new",
                        "number",
                        "123456",
                        "form",
                        "02",
                        "full",
                        "Neue Grundschule",
                        "town",
                        SampleTown.TOWN.toString(),
                        "postalCode",
                        "45881",
                        "place",
                        "Gelsenkirchen",
                        "source",
                        "Schulamt",
                        "sourceDate",
                        "2026-11");
        assertThat(SAMPLE.done)
                .containsExactly(new NewSchool(
                        new SchoolNumber("123456"),
                        SampleTown.TOWN,
                        OrganisationName.of("Neue Grundschule"),
                        new Address(null, "45881", "Gelsenkirchen"),
                        Contact.NONE,
                        new Sourced<>(
                                SchoolFacts.running(SchoolForm.PRIMARY),
                                new Source("Schulamt", PartialDate.parse("2026-11")))));
        assertThat(answer.expect(409).html()).contains("value=\"Neue Grundschule\"", "123456");
    }

    @Test
    void whatNeedsFactsOfItsOwnIsNotRegisteredAsAnyOtherOrganisation() {
        assertThat(coordinator().get("/organisations/new").html())
                .contains("value=\"PROVIDER\"")
                .doesNotContain("value=\"SCHOOL\"", "value=\"MUNICIPALITY\"", "value=\"DISTRICT\"");
        coordinator()
                .post("/organisations/new", "kind", "SCHOOL", "full", "Neue Grundschule")
                .expect(422);
        assertThat(SAMPLE.done).isEmpty();
    }

    @Test
    void successorsAreNamedLineByLine() {
        coordinator()
                .post(
                        SCHOOL + "/ending",
                        "version",
                        "3",
                        "kind",
                        "MERGED",
                        "lastDay",
                        "31.7.2027",
                        "successors",
                        "Familienzentrum Sternschule\n");
        assertThat(((Ending) SAMPLE.done.getFirst()).successors()).containsExactly(SampleTown.CENTRE);
    }

    @Test
    void aNewSuccessorIsLinkedToThoseThatAreCalledSo() {
        var page = coordinator()
                .post(
                        SCHOOL + "/ending",
                        "version",
                        "3",
                        "kind",
                        "MERGED",
                        "lastDay",
                        "31.7.2027",
                        "newSuccessors",
                        "Schule am Park")
                .expect(409)
                .html();
        assertThat(page)
                .contains("<a href=\"/organisations/%s\">Schule am Park</a>".formatted(SampleTown.CENTRE))
                .contains("name=\"evenIfSimilar\"");
    }

    @Test
    void successorsThatAreNotKnownYetAreAddedWithTheEnd() {
        coordinator()
                .post(
                        SCHOOL + "/ending",
                        "version",
                        "3",
                        "kind",
                        "SPLIT",
                        "lastDay",
                        "31.7.2027",
                        "newSuccessors",
                        "Schule am Park; 123456\n Schule am See \n");
        assertThat(SAMPLE.done.get(1))
                .isEqualTo(List.of(
                        new NewSuccessor(
                                OrganisationName.of("Schule am Park"),
                                List.of(new ExternalKey(KeyScheme.SCHOOL_NUMBER, "123456"))),
                        new NewSuccessor(OrganisationName.of("Schule am See"), List.of())));

        SAMPLE.done.clear();
        assertThat(coordinator()
                        .post(
                                SCHOOL + "/ending",
                                "version",
                                "3",
                                "kind",
                                "MERGED",
                                "lastDay",
                                "31.7.2027",
                                "newSuccessors",
                                "Schule am Park; 12345")
                        .expect(422)
                        .html())
                .contains("Eine Schulnummer hat sechs Ziffern.", "Schule am Park; 12345");
        assertThat(SAMPLE.done).isEmpty();
    }

    @Test
    void onlyWhatTheVisitorMayRegisterIsOffered() {
        var office = SAMPLE.server.browser(
                SampleTown.actor(Role.INITIATIVE_OFFICE, new Scope.Initiative(UUID.randomUUID())));
        assertThat(coordinator().get("/organisations/new").html())
                .contains("value=\"PROVIDER\"", "name=\"town\"")
                .doesNotContain("value=\"MUNICIPALITY\"", "value=\"MINISTRY\"");
        assertThat(office.get("/organisations/new").html())
                .contains("value=\"FOUNDATION\"", "value=\"MINISTRY\"")
                .doesNotContain("name=\"town\"");
        assertThat(coordinator()
                        .post("/organisations/new", "kind", "PROVIDER", "full", "Träger")
                        .expect(422)
                        .html())
                .contains("href=\"#town\"");
    }

    @Test
    void myTownIsShownAtAGlance() {
        var html = coordinator().get("/").expect(200).html();
        assertThat(html)
                .contains("<h1>Gelsenkirchen</h1>", "Familienzentren an Schulen", "Carla Erfunden", "Umbenannt")
                .contains("unbesetzte Funktion", "Die Träger anlegen");
    }

    @Test
    void aStrangerAndOneWithoutATownAreWelcome() {
        assertThat(SAMPLE.server.browser().get("/").expect(200).html()).contains("/sign-in");
        SAMPLE.server
                .browser(SampleTown.actor(Role.INITIATIVE_OFFICE, new Scope.Initiative(UUID.randomUUID())))
                .get("/")
                .expect(200);
    }

    @Test
    void theOtherListsAreShown() {
        for (var path : new String[] {
            "/vacancies",
            "/changes",
            "/organisations?text=Caritas",
            "/municipalities?text=Gel",
            "/areas?level=DISTRICT",
            "/social-spaces",
            "/organisations/" + SampleTown.TOWN,
            "/organisations/new?kind=PROVIDER",
            SCHOOL + "/ending",
            SCHOOL + "/key-ending",
            SCHOOL + "/contact",
            SCHOOL + "/address"
        }) {
            coordinator().get(path).expect(200);
        }
    }

    @Test
    void whoFillsAVacancyFindsItsFunctionChosen() {
        for (var path : List.of("/", "/vacancies")) {
            assertThat(coordinator().get(path).html())
                    .contains("%s/terms?function=%s\"".formatted(SCHOOL, SampleTown.uuid(31)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/changes"})
    void whatAnImportDidToTheTownIsToldWithALinkToTheReportOfTheTown(String path) {
        assertThat(coordinator().get(path).expect(200).html())
                .containsSubsequence(
                        "Register eingelesen",
                        "href=\"/imports/%s?town=%s#report\"".formatted(SampleTown.uuid(61), SampleTown.TOWN),
                        "Schuldaten NRW, Stand 1. September 2026",
                        "1 neu, 2 geändert",
                        "<li>neu: Sternwarte</li>",
                        "<li>Sternschule, Straße: – → &lt;Sternweg&gt; 1</li>");
    }

    @Test
    void theChangesTellHowAnOrganisationWasCalled() {
        assertThat(coordinator().get("/changes").html()).contains("Umbenannt", "Turmschule → ");
        assertThat(coordinator().with("Accept-Language", "en").get("/changes").html())
                .contains("Renamed", "Turmschule → ");
    }

    @Test
    void theListOfOrganisationsSaysHowManyThereAre() {
        assertThat(coordinator().get("/organisations").html()).contains("<h2>37 Treffer</h2>");
    }

    @Test
    void theChangesNameTheSocialSpace() {
        assertThat(coordinator().get("/changes").html()).contains("Sozialraum angelegt", "<span>Schalke-Nord</span>");
    }

    static Stream<String> pagesOnRegisters() {
        return Stream.of("/", "/schools", "/organisations", "/vacancies", "/changes", "/social-spaces", SCHOOL);
    }

    @ParameterizedTest
    @MethodSource("pagesOnRegisters")
    void whatComesFromRegistersNamesItsSourceItsEditionAndItsLicence(String path) {
        assertThat(coordinator().get(path).html())
                .contains("Schulverzeichnis Nordrhein-Westfalen, Ministerium für Schule und Bildung NRW, Stand")
                .contains("href=\"https://www.govdata.de/dl-de/by-2-0\"");
    }
}
