package org.knotenpunkt.web.partnership.lineofsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;

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
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
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
import org.knotenpunkt.web.shared.TestServer;

class LineOfSightRoutesTest {
    private static final AssessmentId ASSESSMENT = new AssessmentId(new UUID(0xa010, 1));
    private static final UUID ROOM = new UUID(0xa011, 2);
    private static final String API = "/api/v1/line-of-sight?town=" + LINDENAU;
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Actor PARENT =
            Actors.holding(Role.FAMILY_REPRESENTATIVE, new Scope.Organisation(LINDENAU, PARENTS.value()));

    @RegisterExtension
    static final TestServer SERVER = server();

    private static Finding aNeed(UUID id, String text) {
        return new Finding(new FindingId(id), FindingKind.NEED, Perspective.FAMILIES, text, "Survey", 4);
    }

    private static TestServer server() {
        var agreements = new InMemoryAgreements();
        var records = new InMemoryProgressRecords();
        var agreement = anAgreement();
        agreements.save(agreement);
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
                lines, agreements, new PolicyRights(), new DirectTransactions(), FixedClock.on(TODAY.plusDays(30)));
        var sections = new AgreementSections(Set.of(
                new AgreementSection(0, "agreements.section.agreement", AgreementPaths.ONE, AgreementPages.READING),
                new AgreementSection(
                        30, "line-of-sight.title", LineOfSightPages.OF_AGREEMENT, AgreementPages.READING)));
        return TestServer.of("organisation", "partnership", "agreement-pages", "progress", "needs", "line-of-sight")
                .with(new LineOfSightApi(reader))
                .pages(pages -> new LineOfSightPages(reader, new NoAssessments(), sections, pages))
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
