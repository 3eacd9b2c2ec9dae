package org.knotenpunkt.web.partnership.lineofsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.meeting;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.serving;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.lineofsight.InMemoryLinesOfSight;
import org.knotenpunkt.application.partnership.lineofsight.LineOfSightReader;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.partnership.undertaking.ToldUndertakings;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.partnership.NoAssessments;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.RecordPage;
import org.knotenpunkt.web.shared.TestServer;

class LineOfSightRoutesTest {
    private static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(0xa010, 1));
    private static final UUID ROOM = new UUID(0xa011, 2);
    private static final GoalId CHOIR = new GoalId(new UUID(0xa000, 39));
    private static final RecordPage CONCEPTS = new RecordPage(ConceptRecordKind.CONCEPT, "/concepts/", null);
    private static final String API = "/api/v1/line-of-sight?town=" + LINDENAU;
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor PARENT =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, PARENTS.value()));

    @RegisterExtension
    static final TestServer SERVER = server();

    private static Finding aNeed(UUID id, String text) {
        return new Finding(new FindingId(id), FindingKind.NEED, Perspective.FAMILIES, text, "Survey", 4);
    }

    /** One that is planned for the café, one under way for the need, one over for the ideal, and one for what has ended. */
    private static ToldUndertakings undertakings() {
        var told = new ToldUndertakings(LINDENAU);
        told.add(serving(1, Stage.PLANNED, CAFE));
        told.add(meeting(2, new FindingId(NEED)));
        told.add(serving(3, Stage.OVER, IDEAL));
        told.add(serving(4, Stage.UNDER_WAY, CHOIR));
        return told;
    }

    /** An agreement that was over before the day: a choir was its goal. */
    private static Agreement over() {
        var content = aContent()
                .titled("Songs")
                .withoutContribution(HOURS)
                .flatMap(one -> one.withoutContribution(MONEY))
                .flatMap(one -> one.withoutGoal(CAFE))
                .flatMap(one -> one.withoutGoal(WAY))
                .flatMap(one -> one.withoutGoal(IDEAL))
                .flatMap(one -> one.withGoal(anOperationalGoal(CHOIR, null, "A choir")))
                .orElseThrow();
        return approvedByAll(
                        Agreement.draft(OTHER_AGREEMENT, LINDENAU, content, FINGERPRINT, NOW)
                                .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                                .orElseThrow(),
                        TODAY)
                .end(new Ending(TODAY.plusDays(1), Ending.Way.TOGETHER, "Moved"), TODAY, NOW)
                .orElseThrow();
    }

    private static TestServer server() {
        var agreements = new InMemoryAgreements();
        var records = new InMemoryProgressRecords();
        var agreement = anAgreement();
        agreements.save(agreement);
        agreements.save(over());
        records.save(records.valuesOf(agreement, CAFE)
                .record(counted(1, TODAY.plusDays(10), "16.5"))
                .orElseThrow());
        var lines = new InMemoryLinesOfSight(agreements, records);
        lines.add(
                Assessment.setUp(ASSESSMENT, LINDENAU, new AssessedPlace.WholeTown(), "Needs <2026>", NOW)
                        .add(aNeed(NEED, "Time to <b>talk</b>"), NOW)
                        .flatMap(found -> found.add(aNeed(ROOM, "A room"), NOW))
                        .orElseThrow(),
                "Lindenau");
        var reader = new LineOfSightReader(
                lines,
                agreements,
                undertakings().seen(),
                new PolicyRights(),
                new DirectTransactions(),
                FixedClock.on(TODAY.plusDays(30)));
        var sections = new AgreementSections(Set.of(
                new AgreementSection(0, "agreements.section.agreement", AgreementPaths.ONE, AgreementPages.READING),
                new AgreementSection(
                        30, "line-of-sight.title", LineOfSightPages.OF_AGREEMENT, AgreementPages.READING)));
        return TestServer.of(
                        "organisation",
                        "partnership",
                        "agreement-pages",
                        "progress",
                        "needs",
                        "municipality",
                        "school",
                        "line-of-sight",
                        "concept")
                .with(new LineOfSightApi(reader))
                .pages(pages -> new LineOfSightPages(
                        reader, new NoAssessments(), sections, new UndertakingPaths(Set.of(CONCEPTS)), pages))
                .build();
    }

    @Test
    void thePageLeadsFromTheNeedToTheGoalToWhatIsGiven() {
        var page =
                SERVER.browser(COORDINATION).get("/line-of-sight").expect(200).html();
        assertThat(page)
                .contains(
                        "Time to &lt;b&gt;talk&lt;/b&gt;",
                        "/assessments/%s#%s".formatted(ASSESSMENT, NEED),
                        "/agreements/%s/progress#%s".formatted(AGREEMENT, CAFE),
                        "/agreements/%s/progress#%s".formatted(AGREEMENT, HOURS),
                        "auf dem Weg: 16,5 families am 2. Dezember 2026",
                        "picture-filled",
                        "Kein Ziel")
                .doesNotContain("<b>talk");
    }

    @Test
    void thePageSaysWhereTheLineBreaksOff() {
        var page = SERVER.browser(COORDINATION).get("/line-of-sight").html();
        assertThat(page)
                .containsPattern("<strong>1</strong>\\s*Bedarf ohne Ziel und ohne Grund")
                .containsPattern("<strong>0</strong>\\s*Ziel ohne Wert seit einem Jahr")
                .containsPattern("<strong>2</strong>\\s*Beitrag, von dem nie etwas kam")
                .contains("Von 120 Stunden noch nichts geleistet");
    }

    private static String concept(int number) {
        return "/concepts/" + new UUID(0xe010, number);
    }

    @Test
    void thePageNamesWhatIsDoneAndHowFarThatIs() {
        var page = SERVER.browser(COORDINATION).get("/line-of-sight").html();
        assertThat(page)
                .contains(
                        "Story &lt;b&gt;1&lt;/b&gt;", "Konzept, Linde", concept(1), concept(2), concept(3), concept(4))
                .contains("in Vorbereitung", "läuft", "beendet", "picture-PLANNED", "picture-OVER")
                .doesNotContain("Story <b>");
    }

    @Test
    void whatIsStillDoneForAGoalThatHasEndedIsAGap() {
        var page = SERVER.browser(COORDINATION).get("/line-of-sight").html();
        assertThat(page)
                .containsPattern("<strong>1</strong>\\s*Angebot für ein Ziel, das niemand mehr verfolgt")
                .contains("Ziele, die niemand mehr verfolgt", "A choir, Songs", "wird nicht mehr verfolgt");
        assertThat(SERVER.browser(COORDINATION)
                        .get("/agreements/" + OTHER_AGREEMENT + "/line-of-sight")
                        .expect(200)
                        .html())
                .contains(concept(4))
                .doesNotContain(concept(1));
    }

    @Test
    void programsReadWhatIsDone() {
        var lines = SERVER.api(COORDINATION).get(API).expect(200).json();
        var need = lines.at("/assessments/0/needs/0");
        assertThat(need.at("/goals/0/undertakings/0/title").asText()).isEqualTo("Story <b>1</b>");
        assertThat(need.at("/goals/0/undertakings/0/stage").asText()).isEqualTo("PLANNED");
        assertThat(need.at("/undertakings/0/kind").asText()).isEqualTo("CONCEPT");
        assertThat(lines.at("/generalUndertakings/0/agreement").asText()).isEqualTo(AGREEMENT.toString());
        assertThat(lines.at("/ended/0/undertakings/0/where").asText()).isEqualTo("Linde");
        assertThat(lines.at("/missing/4/count").asInt()).isOne();
    }

    @Test
    void aPartyIsToldThatItDoesNotSeeAll() {
        var page = SERVER.browser(PARENT).get("/line-of-sight").expect(200).html();
        assertThat(page)
                .contains("Kein Ziel, das Sie sehen können", "an denen Ihre Organisation beteiligt ist")
                .containsPattern("<strong>0</strong>\\s*Bedarf ohne Ziel und ohne Grund");
    }

    @Test
    void theLinesOfAnAgreementAreThoseInItsTownWhicheverTownIsChosen() {
        var other = new Scope.Municipality(new MunicipalityId(new UUID(1, 1)));
        var inTwoTowns = new Actor(
                new UUID(0xacc, 7),
                Set.of(
                        new Right(Role.COORDINATION, other),
                        new Right(Role.COORDINATION, new Scope.Municipality(LINDENAU))));
        for (var town : List.of(other.municipality(), LINDENAU)) {
            var browser = SERVER.browser(inTwoTowns);
            browser.get("/town/" + town).expect(303);
            assertThat(browser.get("/agreements/" + AGREEMENT + "/line-of-sight")
                            .expect(200)
                            .html())
                    .contains("/agreements/%s/progress#%s".formatted(AGREEMENT, CAFE));
        }
    }

    @Test
    void theLinesOfAnAgreementAreOneOfItsPages() {
        var path = "/agreements/" + AGREEMENT + "/line-of-sight";
        assertThat(SERVER.browser(COORDINATION).get(path).expect(200).html())
                .containsSubsequence("href=\"/agreements\"", "href=\"/agreements/" + AGREEMENT + "\"")
                .contains("href=\"%s\" aria-current=\"page\"".formatted(path), "Time to &lt;b&gt;talk&lt;/b&gt;")
                .doesNotContain("class=\"filters\"", "A room");
        SERVER.browser(PARENT).get(path).expect(200);
        SERVER.browser(Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, OUTSIDER.value())))
                .get(path)
                .expect(404);
        SERVER.browser(COORDINATION)
                .get("/agreements/" + new UUID(1, 1) + "/line-of-sight")
                .expect(404);
    }

    @Test
    void whoAsksForOneAgreementAloneIsLedToItsPage() {
        var browser = SERVER.browser(COORDINATION);
        assertThat(browser.get("/line-of-sight?agreement=" + AGREEMENT)
                        .expect(302)
                        .header("Location"))
                .isEqualTo("/agreements/" + AGREEMENT + "/line-of-sight");
        browser.get("/line-of-sight?place=TOWN&assessment=&agreement=" + AGREEMENT)
                .expect(200);
        assertThat(browser.get("/line-of-sight?place=&assessment=&agreement=" + AGREEMENT)
                        .expect(302)
                        .header("Location"))
                .isEqualTo("/agreements/" + AGREEMENT + "/line-of-sight");
    }

    @Test
    void whatDoesNotFitTheFilterIsNotShownAndThePageSaysSo() {
        var page = SERVER.browser(COORDINATION)
                .get("/line-of-sight?assessment=" + new UUID(1, 1))
                .expect(200)
                .html();
        assertThat(page).contains("Hierzu gibt es weder Bedarfe noch Ziele.").doesNotContain("picture-box");
        SERVER.browser(COORDINATION).get("/line-of-sight?place=SITE:x").expect(400);
    }

    @Test
    void programsReadTheSame() {
        var lines = SERVER.api(COORDINATION).get(API).expect(200).json();
        var needs = lines.at("/assessments/0/needs");
        assertThat(needs.at("/0/goals/0/id").asText()).isEqualTo(CAFE.toString());
        assertThat(needs.at("/0/goals/0/newest/value").decimalValue()).isEqualByComparingTo("16.5");
        assertThat(needs.at("/0/goals/0/contributions/0/missing/0").asText()).isEqualTo("CONTRIBUTION_NEVER_DELIVERED");
        assertThat(needs.at("/1/missing/0").asText()).isEqualTo("NEED_WITHOUT_GOAL");
        assertThat(lines.at("/missing/0/count").asInt()).isOne();
        assertThat(lines.at("/whole").asBoolean()).isTrue();
        assertThat(SERVER.api(PARENT).get(API).json().at("/whole").asBoolean()).isFalse();
    }

    @Test
    void anotherTownIsNotFoundAndTwoPlacesAreTooMany() {
        SERVER.api(Actors.workingIn(new MunicipalityId(new UUID(9, 9))))
                .get(API)
                .expect(404);
        SERVER.api(COORDINATION)
                .get(API + "&site=%s&socialSpace=%s".formatted(ROOM, ROOM))
                .expect(400);
    }
}
