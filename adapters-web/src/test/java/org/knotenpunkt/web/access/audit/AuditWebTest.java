package org.knotenpunkt.web.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.aPersonalToken;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aChain;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeed;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeedWith;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.access.audit.AuditService;
import org.knotenpunkt.application.access.audit.CheckAudit.FaultyChain;
import org.knotenpunkt.application.access.audit.InMemoryAuditTrail;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.access.audit.AuditEntry;
import org.knotenpunkt.domain.access.audit.AuditFinding;
import org.knotenpunkt.domain.access.audit.AuditHash;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.RecordEvents;
import org.knotenpunkt.web.shared.RecordPage;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class AuditWebTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WebSettings SETTINGS = WebSettings.local(BERLIN);
    private static final List<AuditEntry> ENTRIES = aChain(3);
    private static final InMemoryAuditTrail TRAIL = new InMemoryAuditTrail();
    private static final AuditService SERVICE =
            new AuditService(TRAIL, TRAIL, new PolicyRights(), new DirectTransactions());
    private static final AuditRecords RECORDS = new AuditRecords(
            Set.of(RecordEvents.of(AccessRecordKind.ACCOUNT, AccessEvent.OfAccount.class)),
            Set.of(new RecordPage(AccessRecordKind.ACCOUNT, "/accounts/", null)));
    private static final Actor COORDINATION = somebodyWith(Role.COORDINATION, new Scope.Municipality(BOCHUM));
    private static final Actor OPERATOR = somebodyWith(Role.OPERATOR, new Scope.Installation());
    private static final String HERE = "/api/v1/audit?municipality=" + BOCHUM;

    @RegisterExtension
    static final TestServer SERVER = TestServer.of("access", "audit", "organisation", "organisation-pages")
            .with(new AuditRoutes(SERVICE, SERVICE, SETTINGS))
            .pages(pages -> new AuditPages(pages, SERVICE, SERVICE, RECORDS, new PolicyRights(), SETTINGS))
            .build()
            .seeingAllOf("/api/v1/audit");

    static {
        TRAIL.name(ENTRIES.getFirst().deed().account(), "Ada Beispiel");
        ENTRIES.forEach(entry -> TRAIL.add(List.of(entry.deed())));
        var created = new AccessEvent.AccountCreated(new AccountId(uuid(5)), NOW);
        TRAIL.add(List.of(Deed.of(Actor.operator(), created, uuid(6), AuditHash.of("{}"))));
        TRAIL.add(List.of(Deed.of(Actor.ANONYMOUS, created, uuid(7), AuditHash.of("{}"))));
    }

    @Test
    void aProgramReadsWhoDidWhatAndByWhichRight() {
        var first = SERVER.api(COORDINATION).get(HERE + "&limit=2").expect(200).json();
        var entry = first.path("items").path(0);

        assertThat(entry.path("number").asInt()).isEqualTo(3);
        assertThat(entry.path("displayName").asText()).isEqualTo("Ada Beispiel");
        assertThat(entry.path("type").asText()).isEqualTo("organisation.organisation-renamed");
        assertThat(entry.path("subject").asText()).isEqualTo(uuid(2003).toString());
        assertThat(entry.at("/grounds/0/role").asText()).isEqualTo("COORDINATION");
        assertThat(entry.at("/grounds/0/scope/municipality").asText()).isEqualTo(BOCHUM.toString());
        assertThat(entry.path("hash").asText())
                .isEqualTo(ENTRIES.getLast().hash().value());
        var second = SERVER.api(COORDINATION)
                .get(HERE + "&limit=2&after=" + first.path("next").asText())
                .expect(200)
                .json();
        assertThat(second.path("items")).hasSize(1);
    }

    @Test
    void whatAProgramDidIsToldByTheNameOfItsToken() {
        var town = new MunicipalityId(uuid(77));
        var token = aPersonalToken(1, anAccount(1).id(), TokenReach.WRITE);
        TRAIL.nameToken(token.id().value(), "Auswertung <b>");
        TRAIL.add(List.of(aDeed(town, 1), aDeedWith(token, town, 2)));
        var coordination = somebodyWith(Role.COORDINATION, new Scope.Municipality(town));

        var items = SERVER.api(coordination)
                .get("/api/v1/audit?municipality=" + town)
                .expect(200)
                .json()
                .path("items");
        assertThat(items.at("/0/token/id").asText()).isEqualTo(token.id().toString());
        assertThat(items.at("/0/token/name").asText()).isEqualTo("Auswertung <b>");
        assertThat(items.at("/1").has("token")).isFalse();
        assertThat(SERVER.browser(coordination)
                        .get("/audit?place=" + town)
                        .expect(200)
                        .html())
                .containsOnlyOnce("durch ein Programm mit dem Token „Auswertung &lt;b&gt;“");
    }

    @Test
    void aProgramAsksForWhatConcernsARecordOrADay() {
        var api = SERVER.api(COORDINATION);

        assertThat(api.get(HERE + "&subject=" + uuid(2002)).expect(200).json().path("items"))
                .hasSize(1);
        assertThat(api.get(HERE + "&from=2026-11-22&until=2026-11-22")
                        .expect(200)
                        .json()
                        .path("items"))
                .hasSize(3);
        assertThat(api.get(HERE + "&from=2026-11-23").expect(200).json().path("items"))
                .isEmpty();
        assertThat(api.get(HERE + "&from=2026-11-23&until=2026-11-22")
                        .expect(400)
                        .json()
                        .at("/fields/0")
                        .toString())
                .contains("until", "request.range-reversed");
        assertThat(api.wrongly().get(HERE + "&from=gestern").expect(400).code()).isEqualTo("request.fields");
    }

    @Test
    void anAddressWithAnIllFormedIdIsWrongAndADayCanBeMended() {
        SERVER.browser(COORDINATION).get("/audit?place=nonsense").expect(400);
        SERVER.browser(COORDINATION).get("/audit?subject=nonsense").expect(400);
        SERVER.browser(COORDINATION).get("/audit?account=nonsense").expect(400);
        assertThat(SERVER.browser(COORDINATION)
                        .get("/audit?from=gestern")
                        .expect(200)
                        .html())
                .contains("value=\"gestern\"");
    }

    @Test
    void aProgramTakesTheHeadAway() {
        var head = SERVER.api(COORDINATION)
                .get("/api/v1/audit/head?municipality=" + BOCHUM)
                .expect(200)
                .json();

        assertThat(head.path("number").asInt()).isEqualTo(3);
        assertThat(head.path("hash").asText())
                .isEqualTo(ENTRIES.getLast().hash().value());
        var nothingYet = somebodyWith(Role.COORDINATION, new Scope.Municipality(ESSEN));
        SERVER.api(nothingYet).get("/api/v1/audit/head?municipality=" + ESSEN).expect(204);
    }

    @Test
    void whoseAuditItIsDecidesWhoSeesIt() {
        SERVER.api(COORDINATION).get("/api/v1/audit?municipality=" + ESSEN).expect(404);
        SERVER.api(OPERATOR).get(HERE).expect(404);
        SERVER.api(COORDINATION).get("/api/v1/audit").expect(403);
        SERVER.api().get("/api/v1/audit").expect(401);
        assertThat(SERVER.api(OPERATOR).get("/api/v1/audit").expect(200).json().path("items"))
                .hasSize(2);
    }

    @Test
    void thePageShowsTheTownOfTheVisitor() {
        var page = SERVER.browser(COORDINATION).get("/audit").expect(200).html();

        assertThat(page)
                .contains(
                        "Ada Beispiel",
                        "Umbenannt",
                        "Koordination",
                        ENTRIES.getLast().hash().value())
                .doesNotContain("Konto angelegt");
    }

    @Test
    void theOperatorSeesTheInstallation() {
        var page = SERVER.browser(OPERATOR).get("/audit").expect(200).html();

        assertThat(page)
                .contains("Konto angelegt", "/accounts/" + uuid(5))
                .containsOnlyOnce(">Befehlszeile<")
                .containsOnlyOnce(">Jemand ohne Konto<")
                .containsOnlyOnce("steht allen offen")
                .doesNotContain("Ada Beispiel");
        SERVER.browser(OPERATOR).get("/audit?place=" + BOCHUM).expect(404);
    }

    @Test
    void thePageSaysThatNothingFits() {
        assertThat(SERVER.browser(COORDINATION)
                        .get("/audit?subject=" + UUID.fromString("0190a000-0000-7000-8000-00000000ffff"))
                        .expect(200)
                        .html())
                .contains("Zu dieser Auswahl gibt es keinen Eintrag");
    }

    @Test
    void thePageSaysAtTheFieldThatDaysAreTheWrongWayRound() {
        assertThat(SERVER.browser(COORDINATION)
                        .get("/audit?from=2026-11-23&until=2026-11-22")
                        .expect(200)
                        .html())
                .contains("id=\"until-error\"", "value=\"2026-11-23\"", "value=\"2026-11-22\"")
                .doesNotContain("Ada Beispiel", "keinen Eintrag");
    }

    @Test
    void theHeadIsAFileToKeep() {
        var file = SERVER.browser(COORDINATION).get("/audit/head").expect(200);

        assertThat(file.header("content-disposition")).contains("attachment", "audit-head-3.json");
        assertThat(file.html()).contains(ENTRIES.getLast().hash().value());
    }

    @Test
    void whatIsWrongIsASentence() {
        var words = new Words(
                Messages.load(Bundles.features()), Language.ENGLISH, BERLIN, () -> LocalDate.of(2026, 11, 15));
        var chain = new FaultyChain(ChainId.of(BOCHUM), "Bochum", List.of());

        assertThat(AuditWords.sentence(chain, new AuditFinding.Missing(4, 4), words))
                .isEqualTo("Audit of Bochum: entry 4 is missing.");
        assertThat(AuditWords.sentence(chain, new AuditFinding.Missing(4, 6), words))
                .isEqualTo("Audit of Bochum: the entries 4 to 6 are missing.");
        assertThat(AuditWords.sentence(
                        new FaultyChain(ChainId.INSTALLATION, null, List.of()), new AuditFinding.Altered(2), words))
                .isEqualTo("Audit of the installation: entry 2 was altered.");
    }
}
