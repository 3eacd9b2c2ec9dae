package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.concluded;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.partnership.AgreementHouse.PATH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.TestServer;

class AgreementPagesTest {
    private static final AgreementHouse AGREEMENTS = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER = AGREEMENTS.server();

    private static final Actor PARENT =
            AGREEMENTS.signing(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE), PARENTS, "Pia Parent");

    private static final Actor TEACHER = AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP);

    private String page(Actor actor, String path) {
        return SERVER.browser(actor).get(path).expect(200).html();
    }

    @Test
    void aGoalSaysWhichNeedItAnswers() {
        AGREEMENTS.begin(anAgreement());
        assertThat(SERVER.browser(COORDINATION).get(PATH).html()).contains("auf einen Bedarf aus der Bestandsaufnahme");

        AGREEMENTS.found(NEED, "Time to <b>talk</b>");

        assertThat(SERVER.browser(COORDINATION).get(PATH).html())
                .contains("auf den Bedarf „Time to &lt;b&gt;talk&lt;/b&gt;“ aus der Bestandsaufnahme");
    }

    @Test
    void anAgreementLinksToAllThatIsAboutIt() {
        AGREEMENTS.begin(anAgreement());

        assertThat(page(COORDINATION, PATH))
                .contains("href=\"" + PATH + "\" aria-current=\"page\"")
                .contains("href=\"" + PATH + "/elsewhere\"");
    }

    @Test
    void familiesSeeTheSameAsAllOthers() {
        AGREEMENTS.begin(anAgreement());

        assertThat(page(PARENT, PATH))
                .contains("Linden School", "Youth Aid", "Families are at home at school", "We meet at eye level.")
                .contains("Von 8 (1. September 2026) auf 25 families bis 31. Juli 2027")
                .contains("120 Stunden", "1,20 €");
    }

    @Test
    void othersInTheTownDoNotLearnOfIt() {
        AGREEMENTS.begin(anAgreement());

        SERVER.browser(AgreementHouse.of(OUTSIDER, Role.PROVIDER)).get(PATH).expect(404);
    }

    @Test
    void whoeverDraftsIsToldWhatIsMissingAndWhoeverDoesNotIsAskedForNothing() {
        AGREEMENTS.begin(
                Agreement.draft(AGREEMENT, LINDENAU, aContentSaying("x").withClauses(List.of()), FINGERPRINT, NOW));

        assertThat(page(COORDINATION, PATH))
                .contains("Es fehlt eine Regelung")
                .contains("/draft/clauses/new")
                .doesNotContain("/proposal\"");
        assertThat(page(PARENT, PATH)).doesNotContain("/draft/", "Es fehlt eine Regelung", "/discarding");
    }

    @Test
    void eachPartyIsOfferedItsOwnAnswerAndNobodyElses() {
        AGREEMENTS.begin(aProposal());

        assertThat(page(PARENT, PATH))
                .contains(PATH + "/parties/" + PARENTS + "/approval")
                .contains(PATH + "/parties/" + PARENTS + "/refusal")
                .doesNotContain(PATH + "/parties/" + SCHOOL + "/approval");
        assertThat(page(COORDINATION, PATH))
                .contains("Unterschreiben darf: Pia Parent")
                .doesNotContain("/approval");
        assertThat(page(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE), PATH))
                .contains("/approval");
        assertThat(page(TEACHER, PATH)).contains("Hier ist niemand verzeichnet").doesNotContain("/approval");
    }

    @Test
    void whereEachPartyStandsIsSaid() {
        var proposal = aProposal();
        AGREEMENTS.begin(
                proposal.approve(anApproval(proposal, SCHOOL, TODAY), TODAY).orElseThrow());

        assertThat(page(PARENT, PATH)).contains("zugestimmt am 22. November 2026", "Antwort steht aus");
    }

    @Test
    void aDraftBesideWhatHoldsIsMentionedAndBothAreShown() {
        AGREEMENTS.begin(anAgreement()
                .draftNext(anAmendment(), NOW)
                .flatMap(draft ->
                        draft.revise(content -> Result.success(content.titled("Another title")), FINGERPRINT, NOW))
                .orElseThrow());

        assertThat(page(PARENT, PATH))
                .contains("An Fassung 2 wird gearbeitet.", PATH + "?version=2")
                .doesNotContain("<h1>Another title</h1>");
        assertThat(page(PARENT, PATH + "?version=2"))
                .contains("<h1>Another title</h1>", "Another room", "The old one is being rebuilt");
        SERVER.browser(PARENT).get(PATH + "?version=3").expect(404);
        SERVER.browser(PARENT).get(PATH + "?version=x").expect(400);
    }

    @Test
    void whatIsNotAsInTheTemplateIsMarkedAndTheTemplateIsThere() {
        AGREEMENTS.begin(
                Agreement.draft(AGREEMENT, LINDENAU, aContentSaying("<script>alert(1)</script>"), FINGERPRINT, NOW));

        assertThat(page(PARENT, PATH))
                .contains("weicht vom Muster ab", "We meet at eye level.")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void theListTellsWhatToDoNextWhereThereIsNothing() {
        AGREEMENTS.clear();

        assertThat(page(COORDINATION, "/agreements")).contains("Entwerfen Sie die erste", "href=\"/agreements/new\"");
        assertThat(page(PARENT, "/agreements")).doesNotContain("/agreements/new");
    }

    @Test
    void filtersOfTheListHoldTogether() {
        AGREEMENTS.begin(aDraft());

        assertThat(page(
                        COORDINATION,
                        "/agreements?text=talking&state=DRAFTED&kind=education-partnership&party=" + SCHOOL))
                .contains("href=\"" + PATH + "\"");
        assertThat(page(COORDINATION, "/agreements?text=talking&state=IN_FORCE"))
                .contains("Keine Vereinbarung passt")
                .doesNotContain("href=\"" + PATH + "\"");
        SERVER.browser(COORDINATION).get("/agreements?state=SLEEPING").expect(400);
    }

    @Test
    void anAgreementBeginsWithTheUsualClausesOfItsKind() {
        AGREEMENTS.clear();
        var browser = SERVER.browser(COORDINATION);
        assertThat(browser.get("/agreements/new").expect(200).html()).contains("Bildungs- und Erziehungspartnerschaft");

        var answer = browser.post(
                "/agreements/new", "kind", "education-partnership@1", "language", "en", "name", "Time <i>for</i> all");

        assertThat(browser.follow(answer).expect(200).html())
                .contains("Time &lt;i&gt;for&lt;/i&gt; all", "We meet at eye level.");
    }

    @Test
    void aKindThatIsNoneIsRefusedAtItsFieldAndNothingTypedIsLost() {
        var browser = SERVER.browser(COORDINATION);

        assertThat(browser.post("/agreements/new", "kind", "wedding@7", "language", "de", "name", "Mehr Zeit")
                        .expect(422)
                        .html())
                .contains("id=\"kind-error\"", "value=\"Mehr Zeit\"");
        assertThat(browser.post("/agreements/new", "kind", "wedding", "language", "tlh", "name", "")
                        .expect(422)
                        .html())
                .contains("id=\"kind-error\"", "id=\"language-error\"", "id=\"name-error\"");
        SERVER.browser(PARENT).get("/agreements/new").expect(403);
    }

    @Test
    void whatWaitsForOnesOwnOrganisationStandsAboveTheList() {
        var proposal = aProposal();
        AGREEMENTS.begin(
                proposal.approve(anApproval(proposal, SCHOOL, TODAY), TODAY).orElseThrow());

        assertThat(page(PARENT, "/agreements"))
                .contains("Was auf Sie wartet", "Antwort von Parents of Linden School", PATH + "?version=1");
        assertThat(page(TEACHER, "/agreements")).doesNotContain("Was auf Sie wartet");
    }

    @Test
    void thoseWhoTakePartCanBeChosenInTheFilter() {
        AGREEMENTS.begin(anAgreement());

        assertThat(page(COORDINATION, "/agreements?party=" + PARENTS))
                .contains("<option value=\"" + PARENTS + "\" selected>Parents of Linden School</option>");
    }

    @Test
    void whatAReviewHasConcludedIsShownUntilADraftSaysIt() {
        var review = concluded(
                aConclusion("families", new Conclusion.Decision.ChangeGoal(CAFE)),
                aConclusion("eye-level", new Conclusion.Decision.NoChange()),
                aConclusion("strengths", new Conclusion.Decision.NoChange()));
        var dropping = "/reviews/%s/conclusions/families/dropping".formatted(REVIEW);
        AGREEMENTS.begin(anAgreement());
        AGREEMENTS.look(review);
        assertThat(SERVER.browser(COORDINATION).get(PATH).html())
                .contains("Aus der Auswertung noch offen", "Ziel ändern: A café opens every week")
                .contains("We ask families first", "/reviews/%s#agenda".formatted(REVIEW), dropping, PATH + "/next");
        assertThat(SERVER.browser(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE))
                        .get(PATH)
                        .html())
                .contains("Aus der Auswertung noch offen")
                .doesNotContain(dropping, PATH + "/next");

        var draft = anAgreement().draftNext(anAmendment(), NOW).orElseThrow();
        AGREEMENTS.begin(draft);
        AGREEMENTS.look(review);
        assertThat(SERVER.browser(COORDINATION).get(PATH).html())
                .contains("Aus der Auswertung noch offen", PATH + "?version=2#goals");

        AGREEMENTS.begin(draft.revise(
                        content -> content.withGoal(anOperationalGoal(CAFE, WAY, "It opens twice")), FINGERPRINT, NOW)
                .orElseThrow());
        AGREEMENTS.look(review);
        assertThat(SERVER.browser(COORDINATION).get(PATH).html()).doesNotContain("Aus der Auswertung noch offen");
    }
}
