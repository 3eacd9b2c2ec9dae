package org.knotenpunkt.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AGENCY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AUENFELD;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDATION;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.TODAY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.member;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class InitiativePagesTest {
    private static final Network NETWORKS = new Network();
    private static final String PATH = "/initiatives/" + NETWORK;
    private static final String LINDENAU_PATH = PATH + "/towns/" + LINDENAU;

    @RegisterExtension
    static final TestServer SERVER = NETWORKS.server();

    @BeforeEach
    void begin() {
        NETWORKS.begin();
    }

    @Test
    void aNetworkOfDaysToComeIsRefusedAtItsField() {
        assertThat(SERVER.browser(Actor.operator())
                        .post("/new-initiative", "name", "Netz", "founded", "2099")
                        .expect(422)
                        .html())
                .contains("id=\"founded-error\"", "2099 liegt in der Zukunft");
    }

    @Test
    void allThatIsWrongWithACountIsToldAtOnce() {
        var nothing = send(PATH + "/counts/new", "sourceTitle", "Bericht");
        assertThat(nothing.expect(422).html())
                .contains("id=\"count-error\"", "id=\"definition-error\"", "id=\"asOf-error\"")
                .contains("id=\"sourceDate-error\"")
                .doesNotContain("id=\"sourceTitle-error\"");
        var toCome = send(
                PATH + "/counts/new",
                "count",
                "viele",
                "asOf",
                "2099",
                "sourceTitle",
                "Bericht",
                "sourceDate",
                "2099-02");
        assertThat(toCome.expect(422).html())
                .contains("id=\"count-error\"", "id=\"definition-error\"")
                .contains("2099 liegt in der Zukunft", "Februar 2099 liegt in der Zukunft")
                .contains("value=\"viele\"", "value=\"2099-02\"");
    }

    @Test
    void theGrowthIsAPictureAndATable() {
        var page = SERVER.browser(Network.COORDINATION).get(PATH).expect(200).html();

        assertThat(page)
                .contains("role=\"img\" aria-label=\"Verlauf der Mitgliederzahl von 2019 bis 22. November 2026.")
                .contains("veröffentlicht: Member towns")
                .contains("Report of the network (Mai 2022)")
                .contains("hier namentlich belegt");
    }

    @Test
    void aMembershipIsShownAsPreciselyAsItIsKnown() {
        assertThat(office().get(PATH + "/towns/" + AUENFELD + "/leave")
                        .expect(200)
                        .html())
                .contains("Beigetreten Oktober 2021")
                .doesNotContain("1. Oktober 2021");
        assertThat(send(PATH + "/towns/" + AUENFELD + "/leave", "left", "9.2021")
                        .expect(422)
                        .html())
                .contains("Der Austritt (September 2021) liegt vor dem Beitritt (Oktober 2021).");
    }

    @Test
    void namesOfTownsAreEscaped() {
        assertThat(SERVER.browser(Network.COORDINATION).get(PATH).expect(200).html())
                .contains("Auenfeld &lt;&amp;&gt;")
                .doesNotContain("Auenfeld <&>");
    }

    @Test
    void membersStandByTheirStageOnTheDay() {
        var browser = SERVER.browser(Network.COORDINATION);

        assertThat(browser.get(PATH).expect(200).html()).contains("2 Mitglieder am 22. November 2026");
        assertThat(browser.get(PATH + "?on=2020-07-31").expect(200).html())
                .contains("1 Mitglied am 31. Juli 2020")
                .contains("Sie sehen den Stand vom 31. Juli 2020.");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        SERVER.browser(Network.COORDINATION).get(PATH + "?on=gestern").expect(400);
    }

    @Test
    void theOnlyNetworkIsTheOneThatIsMeant() {
        assertThat(SERVER.browser(Network.COORDINATION)
                        .get("/initiatives")
                        .expect(303)
                        .location())
                .isEqualTo(PATH);
        assertThat(SERVER.browser(Actor.operator())
                        .get("/initiatives")
                        .expect(200)
                        .html())
                .contains("Netzwerk anlegen");
    }

    @Test
    void aTownShowsItsStagesWithEvidenceAndCriteria() {
        assertThat(SERVER.browser(Network.COORDINATION)
                        .get(LINDENAU_PATH)
                        .expect(200)
                        .html())
                .contains("Erstes Zentrum")
                .contains("The council's report names the sites")
                .contains("Die Zentrumsleitung ist besetzt")
                .contains("Gründungsmitglied");
        SERVER.browser(Network.COORDINATION)
                .get(PATH + "/towns/" + Network.OSTERFELD)
                .expect(404);
    }

    @Test
    void onlyTheOfficeIsOfferedChanges() {
        assertThat(SERVER.browser(Network.COORDINATION).get(PATH).expect(200).html())
                .doesNotContain("Kommune aufnehmen");
        assertThat(office().get(PATH).expect(200).html()).contains("Kommune aufnehmen");
        SERVER.browser(Network.COORDINATION).get(PATH + "/join").expect(403);
    }

    @Test
    void aTownIsSearchedForAndTakenIn() {
        var browser = office();
        assertThat(browser.get(PATH + "/join?q=oster").expect(200).html()).contains("Osterfeld");

        var done = browser.post(
                PATH + "/join",
                "version",
                NETWORKS.version(),
                "q",
                "oster",
                "town",
                Network.OSTERFELD.toString(),
                "joined",
                "1.10.2024",
                "sourceTitle",
                "Report of the network",
                "sourceDate",
                "2024-10");

        assertThat(done.expect(303).location()).isEqualTo(PATH + "/towns/" + Network.OSTERFELD);
        assertThat(browser.follow(done).html())
                .contains("Die Kommune ist aufgenommen.")
                .contains("1. Oktober 2024");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() {
        var page = send(
                        PATH + "/join",
                        "q",
                        "oster",
                        "town",
                        Network.OSTERFELD.toString(),
                        "joined",
                        "letztes Jahr",
                        "sourceTitle",
                        "Report of the network")
                .expect(422)
                .html();

        assertThat(page)
                .contains("2 Angaben fehlen oder stimmen nicht")
                .contains("value=\"letztes Jahr\"")
                .contains("value=\"Report of the network\"")
                .contains("checked");
    }

    @Test
    void aStageIsRecorded() {
        var browser = office();
        assertThat(browser.get(LINDENAU_PATH + "/stage").expect(200).html())
                .contains("Mindestens zwei Zentren arbeiten");

        assertThat(browser.follow(
                                browser.post(LINDENAU_PATH + "/stage", stage("SEVERAL_CENTRES", "second-centre-works")))
                        .html())
                .contains("Festgehalten: Mehrere Zentren.");
        assertThat(member(NETWORKS.stored(), LINDENAU)
                        .stageOn(TODAY)
                        .orElseThrow()
                        .stage())
                .isEqualTo(MemberStage.SEVERAL_CENTRES);
    }

    @Test
    void aStepBackAsksForItsReason() {
        assertThat(office().post(LINDENAU_PATH + "/stage", stage("IDEA", "need-described"))
                        .expect(422)
                        .html())
                .contains("geht es nur mit einem Grund")
                .contains("Grund für den Schritt zurück");
    }

    @Test
    void aLostRaceKeepsWhatWasTypedAndShowsTheNewVersion() {
        var page = office().post(LINDENAU_PATH + "/leave", "version", "0", "left", "2025-12")
                .expect(409)
                .html();

        assertThat(page)
                .contains("Das wurde inzwischen geändert")
                .contains("Jetziger Stand", "Erstes Zentrum")
                .contains("value=\"2025-12\"")
                .contains("name=\"version\" value=\"%s\"".formatted(NETWORKS.version()));
    }

    @Test
    void aTownLeaves() {
        var browser = office();
        var done = browser.post(
                PATH + "/towns/%s/leave".formatted(AUENFELD), "version", NETWORKS.version(), "left", "2025");

        assertThat(browser.follow(done).html())
                .contains("Der Austritt ist eingetragen.")
                .contains("Zugehörig bis 2025");
    }

    @Test
    void aCountSaysWhyItNeedsItsDefinition() {
        assertThat(send(PATH + "/counts/new", "count", "38", "asOf", "2026")
                        .expect(422)
                        .html())
                .contains("solange nicht dabeisteht, was gezählt wurde");
        assertThat(send(
                                PATH + "/counts/new",
                                "count",
                                "38",
                                "definition",
                                "Member towns",
                                "asOf",
                                "2026-11",
                                "sourceTitle",
                                "Page of the network",
                                "sourceDate",
                                "2026-11")
                        .expect(303)
                        .location())
                .isEqualTo(PATH);
    }

    @Test
    void supportersComeAndGo() {
        var browser = office();
        var begun = browser.post(
                PATH + "/supporters/new", "version", NETWORKS.version(), "organisation", FOUNDATION.toString());
        assertThat(begun.expect(409).html()).contains("trägt das Netzwerk in dieser Zeit schon");

        var ended = browser.post(
                PATH + "/supporters/%s/end".formatted(FOUNDATION),
                "version",
                NETWORKS.version(),
                "until",
                "31.12.2025");
        assertThat(browser.follow(ended).html()).contains("1. März 2019 bis 31. Dezember 2025");
    }

    @Test
    void theOperatorSetsUpANetwork() {
        var browser = SERVER.browser(Actor.operator());

        browser.post("/new-initiative", "name", "", "founded", "2026").expect(422);
        assertThat(browser.follow(browser.post("/new-initiative", "name", "Familien am Ort", "founded", "2026"))
                        .html())
                .contains("Das Netzwerk ist angelegt.")
                .contains("Noch gehört keine Kommune dazu. Das Initiativbüro des Netzwerks nimmt Kommunen auf");
    }

    @Test
    void aNetworkIsEndedAndItsEndTakenBack() {
        assertThat(office().get(PATH).expect(200).html()).contains(PATH + "/ending", PATH + "/join");
        assertThat(send(PATH + "/ending", "lastDay", "31.12.2020").expect(409).html())
                .contains("id=\"lastDay-error\"", "die letzte am 1. Oktober 2021");
        var browser = office();
        var ended = browser.post(PATH + "/ending", "version", NETWORKS.version(), "lastDay", "31.12.2025");
        assertThat(browser.follow(ended).html())
                .contains(
                        "Das Ende des Netzwerks ist eingetragen.",
                        "Gegründet 2019, letzter Tag 31. Dezember 2025.",
                        "Am 22. November 2026 bestand das Netzwerk nicht.",
                        PATH + "/reopening")
                .doesNotContain("btn-primary\" href=\"" + PATH + "/join", PATH + "/ending", "/end\"");
        assertThat(office().get(PATH + "?on=2025-12-31").expect(200).html())
                .contains("2 Mitglieder am 31. Dezember 2025");
        assertThat(SERVER.browser(Actor.operator())
                        .get("/initiatives")
                        .expect(200)
                        .html())
                .contains("bestand bis 31. Dezember 2025");
        send(PATH + "/reopening").expect(303);
        assertThat(office().get(PATH).expect(200).html()).contains("2 Mitglieder am 22. November 2026", PATH + "/join");
    }

    @Test
    void whatIsNotWithinTheDaysOfTheNetworkIsToldAtItsField() {
        send(PATH + "/ending", "lastDay", "31.12.2025").expect(303);
        var over = "besteht nur bis 31. Dezember 2025";

        assertThat(send(LINDENAU_PATH + "/leave", "left", "2026").expect(409).html())
                .contains("id=\"left-error\"", over);
        assertThat(send(PATH + "/supporters/" + FOUNDATION + "/end", "until", "01.01.2026")
                        .expect(409)
                        .html())
                .contains("id=\"until-error\"", over);
        assertThat(send(PATH + "/supporters/new", "q", "O", "organisation", AGENCY.toString(), "from", "01.01.2026")
                        .expect(409)
                        .html())
                .contains("id=\"from-error\"", over);
        assertThat(send(
                                PATH + "/join",
                                "q",
                                "O",
                                "town",
                                Network.OSTERFELD.toString(),
                                "joined",
                                "2026",
                                "sourceTitle",
                                "Brief",
                                "sourceDate",
                                "2026")
                        .expect(409)
                        .html())
                .contains("id=\"joined-error\"", over);
        assertThat(send(
                                PATH + "/counts/new",
                                "count",
                                "3",
                                "definition",
                                "Kommunen",
                                "asOf",
                                "2026",
                                "sourceTitle",
                                "Brief",
                                "sourceDate",
                                "2026")
                        .expect(409)
                        .html())
                .contains("id=\"asOf-error\"", over);
        assertThat(send(
                                PATH + "/counts/new",
                                "count",
                                "3",
                                "definition",
                                "Kommunen",
                                "asOf",
                                "2018",
                                "sourceTitle",
                                "Brief",
                                "sourceDate",
                                "2026")
                        .expect(422)
                        .html())
                .contains("id=\"asOf-error\"", "Für 2018 konnte noch niemand zählen");
    }

    @Test
    void aNetworkIsNotReopenedBesideANamesakeWithoutAQuestion() {
        send(PATH + "/ending", "lastDay", "31.12.2025").expect(303);
        SERVER.browser(Actor.operator())
                .post("/new-initiative", "name", "Families at school", "founded", "2026")
                .expect(303);

        assertThat(send(PATH + "/reopening").expect(409).html())
                .contains("name=\"evenIfSimilar\"", "Families at school (2026)");
        send(PATH + "/reopening", "evenIfSimilar", "true").expect(303);
    }

    @Test
    void aNetworkThatWasAMistakeIsWithdrawnAndToldToBeGone() {
        var operator = SERVER.browser(Actor.operator());
        assertThat(operator.get(PATH).expect(200).html()).doesNotContain("network-withdrawal");
        assertThat(operator.post(PATH + "/network-withdrawal", "version", NETWORKS.version(), "reason", "Doppelt")
                        .expect(409)
                        .html())
                .contains("denn es ist schon eingetragen: Mitgliedschaft");
        NETWORKS.beginAnew();
        assertThat(operator.get(PATH).expect(200).html()).contains(PATH + "/network-withdrawal");
        assertThat(office().get(PATH).expect(200).html()).doesNotContain("network-withdrawal");
        operator.post(PATH + "/network-withdrawal", "version", NETWORKS.version(), "reason", "")
                .expect(422);
        var gone = operator.post(PATH + "/network-withdrawal", "version", NETWORKS.version(), "reason", "Doppelt");
        assertThat(operator.follow(gone).html()).contains("Das Netzwerk ist gestrichen.");
        assertThat(office().get(PATH).expect(410).html())
                .contains("Das Netzwerk „Families at school“ gibt es nicht", "Grund: Doppelt");
    }

    @Test
    void aNetworkWithoutMembersSaysWhatToDoNext() {
        NETWORKS.beginAnew();
        assertThat(office().get(PATH).expect(200).html())
                .contains("Noch gehört keine Kommune dazu. Nehmen Sie die erste auf");
    }

    @Test
    void aTownThatJoinsInDaysToComeIsNoFormerMember() {
        var path = PATH + "/towns/" + Network.OSTERFELD;
        send(
                        PATH + "/join",
                        "town",
                        Network.OSTERFELD.toString(),
                        "joined",
                        "1.3.2027",
                        "sourceTitle",
                        "Ratsbeschluss",
                        "sourceDate",
                        "2026")
                .expect(303);
        assertThat(office().get(path).expect(200).html())
                .contains("Tritt am 1. März 2027 dem Netzwerk Families at school bei.")
                .containsPattern("class=\"to-come\">\\s*<span class=\"timeline-what\">\\s*Tritt am 1. März 2027 bei")
                .doesNotContain("Zurzeit kein Mitglied", "Beigetreten");
        assertThat(office().get(PATH).expect(200).html()).contains("tritt am 1. März 2027 bei");
        assertThat(office().get(PATH + "?on=2018-01-01").expect(200).html())
                .contains("Am 1. Januar 2018 bestand das Netzwerk nicht.");
    }

    @Test
    void theGrowthOfANetworkToWhichNobodyBelongsYetIsNoEmptyPicture() {
        NETWORKS.beginAnew();
        assertThat(office().get(PATH).expect(200).html())
                .contains("keine Kommune steht hier mit Beleg als Mitglied")
                .doesNotContain("role=\"img\"");
        send(
                        PATH + "/join",
                        "town",
                        Network.OSTERFELD.toString(),
                        "joined",
                        "3.2027",
                        "sourceTitle",
                        "Ratsbeschluss",
                        "sourceDate",
                        "2026")
                .expect(303);
        assertThat(office().get(PATH).expect(200).html())
                .contains("Die erste tritt im März 2027 bei; dann beginnt hier der Verlauf.")
                .doesNotContain("role=\"img\"");
        assertThat(office().get(PATH + "?on=2027-03-01").expect(200).html()).contains("role=\"img\"");
    }

    @Test
    void whoseJoiningIsNotKnownIsNotSaidToJoinOnTheDayOfTheEvidence() {
        NETWORKS.beginAnew();
        send(
                        PATH + "/join",
                        "town",
                        Network.OSTERFELD.toString(),
                        "sourceTitle",
                        "Ratsbeschluss",
                        "sourceDate",
                        "3.2024")
                .expect(303);
        assertThat(office().get(PATH + "?on=2019-06-01").expect(200).html())
                .contains(
                        "Von keiner Kommune ist belegt, dass sie am 1. Juni 2019 dazugehörte.", "belegt für März 2024")
                .doesNotContain("tritt im März 2024 bei", "mit mindestens einem Zentrum");
    }

    @Test
    void aFormerMemberIsShownWithTheTimeOfItsMembership() {
        send(PATH + "/towns/%s/leave".formatted(AUENFELD), "left", "2025").expect(303);
        assertThat(office().get(PATH).expect(200).html()).contains("Beigetreten Oktober 2021 · Zugehörig bis 2025");
    }

    @Test
    void aSupporterToComeCarriesTheNetworkOnlyFromThatDay() {
        send(PATH + "/supporters/%s/end".formatted(FOUNDATION), "until", "31.12.2025")
                .expect(303);
        send(PATH + "/supporters/new", "organisation", FOUNDATION.toString(), "from", "1.1.2028")
                .expect(303);
        assertThat(office().get(PATH).expect(200).html())
                .contains("ab 1. Januar 2028")
                .doesNotContain("seit 1. Januar 2028");
    }

    @Test
    void aFormThatCouldNotBeTakenSaysWhyInItsPlace() {
        refusedAt(PATH + "/reopening", "hat kein Ende");
        refusedAt(LINDENAU_PATH + "/reopening", "kein Ende, das man zurücknehmen könnte");
        refusedAt(PATH + "/supporters/" + FOUNDATION + "/reopening", "kein Ende, das man zurücknehmen könnte");
        refusedAt(PATH + "/supporters/" + AGENCY + "/end", "trägt das Netzwerk nicht, oder nicht mehr");
        send(LINDENAU_PATH + "/leave", "left", "2025").expect(303);
        refusedAt(LINDENAU_PATH + "/leave", "gehört nicht zum Netzwerk, oder nicht mehr");
        refusedAt(LINDENAU_PATH + "/stage", "gehört");
        assertThat(SERVER.browser(Actor.operator())
                        .get(PATH + "/network-withdrawal")
                        .expect(409)
                        .html())
                .doesNotContain("<form id=\"typed\"");
        send(PATH + "/ending", "lastDay", "31.12.2025").expect(303);
        refusedAt(PATH + "/ending", "besteht nur bis 31. Dezember 2025");
    }

    @Test
    void whatWasInANetworkThatIsOverCanStillBeRecorded() {
        var until = "Das Netzwerk besteht nur bis 31. Dezember 2025.";
        for (var form : new String[] {"/join?q=oster", "/supporters/new?q=agentur", "/counts/new"}) {
            assertThat(office().get(PATH + form).expect(200).html())
                    .as("a network without an end")
                    .doesNotContain(until);
        }
        send(PATH + "/ending", "lastDay", "31.12.2025").expect(303);
        var page = office().get(PATH).expect(200).html();
        for (var form : new String[] {"/join", "/supporters/new", "/counts/new"}) {
            assertThat(page).contains("<li><a href=\"" + PATH + form + "\"");
        }
        for (var form : new String[] {"/join?q=oster", "/supporters/new?q=agentur", "/counts/new"}) {
            assertThat(office().get(PATH + form).expect(200).html())
                    .contains("<form id=\"typed\"")
                    .containsOnlyOnce(until);
        }
        assertThat(office().get(PATH + "/counts/new").expect(200).html())
                .contains("id=\"asOf-help\"", "aria-describedby=\"asOf-help\"");
        send(
                        PATH + "/counts/new",
                        "count",
                        "3",
                        "definition",
                        "Kommunen",
                        "asOf",
                        "2025",
                        "sourceTitle",
                        "Brief",
                        "sourceDate",
                        "2026")
                .expect(303);
    }

    private static void refusedAt(String path, String why) {
        assertThat(office().get(path).expect(409).html())
                .contains(why)
                .doesNotContain("<form id=\"typed\"", "Was Sie getippt haben");
    }

    @Test
    void aSecondNetworkOfTheSameNameIsAskedAboutOnce() {
        var browser = SERVER.browser(Actor.operator());
        var fields = new String[] {"name", "Families  at\u00a0school", "founded", "2026"};
        assertThat(browser.post("/new-initiative", fields).expect(409).html())
                .containsOnlyOnce("Ein Netzwerk „Families at school“ gibt es schon.")
                .contains("<a href=\"" + PATH + "\">Families at school (2019)</a>", "name=\"evenIfSimilar\"");
        var meant = browser.post(
                        "/new-initiative", "name", "Families at school", "founded", "2026", "evenIfSimilar", "true")
                .expect(303);
        browser.follow(meant).expect(200);

        send(PATH + "/correction", "name", "Anders", "founded", "2019").expect(303);
        assertThat(send(PATH + "/correction", "name", "Families at school", "founded", "2019")
                        .expect(409)
                        .html())
                .contains("Families at school (2026)</a>", "name=\"evenIfSimilar\"");
    }

    private static String[] stage(String stage, String criterion) {
        return new String[] {
            "version", NETWORKS.version(),
            "stage", stage,
            "since", "2024",
            "criteria", criterion,
            "evidence", "The council's report",
            "sourceTitle", "Report of the network",
            "sourceDate", "2024"
        };
    }

    private static Browser.Answer send(String path, String... typed) {
        return office().post(
                        path,
                        Stream.concat(Stream.of("version", NETWORKS.version()), Stream.of(typed))
                                .toArray(String[]::new));
    }

    private static Browser office() {
        return SERVER.browser(Network.OFFICE);
    }

    @Test
    void nameAndFoundingAreCorrectedAndThePageSaysSo() {
        assertThat(office().get(PATH).expect(200).html()).contains(PATH + "/correction", PATH + "/withdrawal");
        assertThat(office().get(PATH + "/correction").expect(200).html())
                .contains("value=\"Families at school\"", "value=\"2019\"");
        assertThat(send(PATH + "/correction", "name", "Neu", "founded", "2022")
                        .expect(422)
                        .html())
                .contains("value=\"Neu\"")
                .doesNotContain("#joined");
        send(PATH + "/correction", "name", "Familien in der Schule", "founded", "2019", "reason", "Vertippt")
                .expect(303);
        assertThat(office().get(PATH).expect(200).html())
                .contains("<h1>Familien in der Schule</h1>", "Name: Families at school", "Vertippt");
    }

    @Test
    void aDepartureInDaysToComeIsUndone() {
        assertThat(office().get(LINDENAU_PATH).expect(200).html())
                .contains(LINDENAU_PATH + "/leave")
                .doesNotContain(LINDENAU_PATH + "/reopening");
        send(LINDENAU_PATH + "/leave", "left", "2027").expect(303);
        assertThat(office().get(LINDENAU_PATH).expect(200).html())
                .contains(LINDENAU_PATH + "/stage", LINDENAU_PATH + "/reopening")
                .doesNotContain(LINDENAU_PATH + "/leave");
    }

    @Test
    void whoMendsTheSourceFindsAllElseAsItIs() {
        assertThat(office().get(LINDENAU_PATH + "/correction").expect(200).html())
                .containsPattern("value=\"2019-01-01\"[^>]* selected")
                .containsPattern("name=\"joined\"[^>]* value=\"2019\"")
                .containsPattern("value=\"true\"[^>]* selected")
                .contains("value=\"Report of the network\"", "value=\"2020\"");
    }

    @Test
    void eachMembershipOfATownIsMendedOnItsOwn() {
        send(LINDENAU_PATH + "/leave", "left", "2021").expect(303);
        send(
                        PATH + "/join",
                        "q",
                        "lindenau",
                        "town",
                        LINDENAU.toString(),
                        "joined",
                        "2023",
                        "sourceTitle",
                        "Bericht",
                        "sourceDate",
                        "2023")
                .expect(303);

        assertThat(office().get(LINDENAU_PATH).expect(200).html())
                .contains("/correction?membership=2019-01-01", "/correction?membership=2023-01-01");
        assertThat(office().get(LINDENAU_PATH + "/correction?membership=2019-01-01")
                        .expect(200)
                        .html())
                .contains("value=\"2019\"")
                .doesNotContain("value=\"2023");
        assertThat(office().get(LINDENAU_PATH + "/correction").expect(200).html())
                .contains("value=\"2023\"")
                .doesNotContain("value=\"2019");
    }

    @Test
    void whatWasRecordedWronglyIsTakenBack() {
        send(PATH + "/withdrawal", "fact", "COUNT/0").expect(303);
        send(PATH + "/withdrawal", "fact", "COUNT/7").expect(422);
        assertThat(send(PATH + "/withdrawal", "fact", "NAME/0").expect(422).html())
                .contains("id=\"fact-error\"");
        send(PATH + "/supporters/" + AGENCY + "/reopening").expect(303);
        send(PATH + "/withdrawal", "fact", "SUPPORT/0").expect(303);
        assertThat(NETWORKS.stored().counts()).hasSize(1);
        assertThat(NETWORKS.stored().supporters()).hasSize(1);

        var town = PATH + "/towns/" + LINDENAU;
        assertThat(office().get(town).expect(200).html()).contains(town + "/correction", town + "/withdrawal");
        send(town + "/leave", "left", "2024").expect(303);
        send(town + "/reopening").expect(303);
        send(
                        town + "/correction",
                        "membership",
                        "2019-01-01",
                        "joined",
                        "2020",
                        "founder",
                        "false",
                        "sourceTitle",
                        "Bericht",
                        "sourceDate",
                        "2020")
                .expect(303);
        assertThat(office().get(town + "/withdrawal").expect(200).html())
                .contains("value=\"2020-01-01\"", "value=\"STAGE/1\"");
        send(town + "/withdrawal", "fact", "STAGE/1").expect(303);
        var gone = send(town + "/withdrawal", "fact", "2020-01-01").expect(303);
        assertThat(gone.header("location")).isEqualTo(PATH);
        office().get(town).expect(404);
    }
}
