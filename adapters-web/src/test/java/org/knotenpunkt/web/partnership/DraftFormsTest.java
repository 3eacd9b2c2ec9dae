package org.knotenpunkt.web.partnership;

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
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.partnership.AgreementHouse.PATH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class DraftFormsTest {
    private static final AgreementHouse HOUSE = new AgreementHouse();
    private static final String DRAFT = PATH + "/draft";

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server();

    private final Browser browser = SERVER.browser(COORDINATION);

    @BeforeEach
    void begin() {
        HOUSE.begin(aDraft());
    }

    private static AgreementContent content() {
        return HOUSE.stored().draft().orElseThrow().content();
    }

    private Browser.Answer send(String path, String... fields) {
        return browser.post(
                DRAFT + path,
                Stream.concat(Stream.of("version", HOUSE.version()), Stream.of(fields))
                        .toArray(String[]::new));
    }

    @Test
    void aFormIsShownToNobodyFromWhomItWouldNotBeTaken() {
        SERVER.browser(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE))
                .get(DRAFT + "/title")
                .expect(403);
        HOUSE.begin(anAgreement());
        browser.get(DRAFT + "/title").expect(409);
    }

    @Test
    void theTitleIsChangedAndShownOnThePageOfTheDraft() {
        assertThat(browser.get(DRAFT + "/title").expect(200).html()).contains("value=\"More time for talking\"");

        var answer = send("/title", "name", "More time <for> all");

        assertThat(answer.location()).isEqualTo(PATH + "?version=1#content");
        assertThat(browser.follow(answer).html()).contains("More time &lt;for&gt; all", "Der Entwurf ist gespeichert.");
    }

    @Test
    void aLostRaceShowsBothAndLosesNothing() {
        var before = HOUSE.version();
        send("/title", "name", "What somebody else wrote").expect(303);

        var lost = browser.post(DRAFT + "/title", "version", before, "name", "What I wrote");

        assertThat(lost.expect(409).html()).contains("What somebody else wrote", "value=\"What I wrote\"");
        assertThat(content().title()).isEqualTo("What somebody else wrote");
    }

    @Test
    void clausesAreWrittenMovedAndRemoved() {
        send("/clauses/new", "heading", "Coffee", "text", "There is coffee.\r\n\r\nAnd tea.")
                .expect(303);
        assertThat(content().clauses().getLast()).isEqualTo(new Clause(null, "Coffee", "There is coffee.\n\nAnd tea."));

        send("/clauses/3/up").expect(303);
        assertThat(content().clauses()).extracting(Clause::heading).containsExactly("How we work", "Coffee", "Rooms");
        send("/clauses/1/down").expect(303);
        assertThat(content().clauses()).extracting(Clause::heading).containsExactly("Coffee", "How we work", "Rooms");

        assertThat(browser.get(DRAFT + "/clauses/1/removal").expect(200).html()).contains("There is coffee.");
        send("/clauses/1/removal").expect(303);
        assertThat(content().clauses()).extracting(Clause::heading).containsExactly("How we work", "Rooms");
        browser.get(DRAFT + "/clauses/3").expect(404);
        browser.get(DRAFT + "/clauses/0").expect(404);
    }

    @Test
    void aClauseKeepsItsTemplateAndCanGoBackToItsWords() {
        var usual = content().clauses().getFirst();
        send("/clauses/1", "heading", "How we work", "text", "We meet on a hill.")
                .expect(303);
        assertThat(content().clauses().getFirst())
                .isEqualTo(new Clause("together", "How we work", "We meet on a hill."));

        send("/clauses/usual/together").expect(303);
        assertThat(content().clauses().getFirst()).isEqualTo(usual);
        send("/clauses/1/removal").expect(303);
        send("/clauses/usual/together").expect(303);
        assertThat(content().clauses().getLast()).isEqualTo(usual);
        send("/clauses/usual/nothing").expect(404);
    }

    @Test
    void aButtonThatIsPressedTooLateLeadsBackToItsPage() {
        var before = HOUSE.version();
        send("/title", "name", "Another").expect(303);

        assertThat(SERVER.browser(COORDINATION)
                        .with("Referer", "http://localhost" + PATH)
                        .post(DRAFT + "/clauses/1/down", "version", before)
                        .location())
                .isEqualTo(PATH);
    }

    @Test
    void anOrganisationIsSearchedAndInvited() {
        assertThat(browser.get(DRAFT + "/parties/new").expect(200).html())
                .doesNotContain("name=\"side\"")
                .contains("Parents of Linden School");
        assertThat(browser.get(DRAFT + "/parties/new?q=west").expect(200).html())
                .contains("Library &lt;b&gt;West&lt;/b&gt;", OUTSIDER.toString());

        assertThat(send("/parties/new", "q", "west", "organisation", "", "side", "", "role", "")
                        .expect(422)
                        .html())
                .contains("id=\"organisation-error\"", "id=\"side-error\"", "id=\"role-error\"");

        send("/parties/new", "q", "west", "organisation", OUTSIDER.toString(), "side", "OTHERS", "role", "CO_SIGNATORY")
                .expect(303);

        assertThat(content().parties().getLast())
                .isEqualTo(new Party(OUTSIDER, "Library <b>West</b>", PartyRole.CO_SIGNATORY, Side.OTHERS));
        assertThat(browser.get(PATH).html()).contains("Library &lt;b&gt;West&lt;/b&gt;");
        assertThat(browser.get(DRAFT + "/parties/new?q=west").expect(200).html())
                .contains("nimmt schon teil")
                .doesNotContain("Nichts gefunden");
    }

    @Test
    void whoTakesPartIsNotInvitedOnceMoreAndCanBeSeatedElsewhere() {
        assertThat(send("/parties/new", "organisation", SCHOOL.toString(), "side", "FAMILIES", "role", "CO_SIGNATORY")
                        .expect(409)
                        .html())
                .contains("Linden School nimmt schon teil.");
        assertThat(content().party(SCHOOL).orElseThrow().side()).isEqualTo(Side.SCHOOL);
        assertThat(browser.get(PATH).html()).contains("/draft/parties/" + PARENTS + "/seat");
        assertThat(browser.get(DRAFT + "/parties/" + PARENTS + "/seat")
                        .expect(200)
                        .html())
                .contains("value=\"FAMILIES\" selected");

        send("/parties/" + PARENTS + "/seat", "side", "OTHERS", "role", "CO_SIGNATORY")
                .expect(303);

        var reseated = content().party(PARENTS).orElseThrow();
        assertThat(reseated.side()).isEqualTo(Side.OTHERS);
        assertThat(reseated.role()).isEqualTo(PartyRole.CO_SIGNATORY);
        browser.get(DRAFT + "/parties/" + OUTSIDER + "/seat").expect(404);
    }

    @Test
    void aTermThatCannotBeKeptIsRefusedAtItsField() {
        assertThat(send(
                                "/term",
                                "from",
                                "2027-01-01",
                                "until",
                                "2027-01-31",
                                "noticeMonths",
                                "6",
                                "firstReview",
                                "2027-01-01",
                                "reviewMonths",
                                "6")
                        .expect(422)
                        .html())
                .contains("id=\"noticeMonths-error\"", "Mit 6 Monaten Kündigungsfrist");
        assertThat(send(
                                "/term",
                                "until",
                                "2028-01-31",
                                "noticeMonths",
                                "6",
                                "firstReview",
                                "2030-01-01",
                                "reviewMonths",
                                "6")
                        .expect(422)
                        .html())
                .contains("id=\"firstReview-error\"");
    }

    @Test
    void aBaselineIsNeitherOfADayToComeNorOfOneAfterTheGoalIsDue() {
        assertThat(send("/goals/" + CAFE, beginning("claim", "OUTPUT", "baseline", "3", "baselineOn", "2027-08-01"))
                        .expect(422)
                        .html())
                .contains("id=\"due-error\"");
        assertThat(send("/goals/" + CAFE, beginning("claim", "OUTPUT", "baseline", "3", "baselineOn", "2027-01-01"))
                        .expect(422)
                        .html())
                .contains("id=\"baselineOn-error\"");
    }

    @Test
    void aGoalThatAnswersANeedDoesNotSayWhyItAnswersNone() {
        assertThat(send("/goals/" + CAFE, measured("claim", "OUTPUT", "need", NEED.toString()))
                        .expect(422)
                        .html())
                .contains("id=\"noNeed-error\"", "A wish of all");
    }

    @Test
    void aPartyThatGivesSomethingStays() {
        assertThat(send("/parties/" + PROVIDER + "/removal").expect(409).html()).contains("Ändern Sie erst diese.");
        send("/parties/" + PARENTS + "/removal").expect(303);
        assertThat(content().party(PARENTS)).isEmpty();
    }

    @Test
    void theLevelOfAGoalDecidesWhatIsAsked() {
        assertThat(browser.get(DRAFT + "/goals/new").expect(200).html())
                .contains("Ein Leitziel sagt")
                .doesNotContain("name=\"sign\"", "name=\"parent\"");
        assertThat(browser.get(DRAFT + "/goals/new?level=OPERATIONAL&parent=" + WAY)
                        .expect(200)
                        .html())
                .contains("name=\"sign\"", "Terminiert: bis wann", "value=\"" + WAY + "\" selected");
        browser.get(DRAFT + "/goals/new?level=HUGE").expect(400);

        send("/goals/new?level=INTERMEDIATE", "text", "Fathers come, too", "parent", IDEAL.toString())
                .expect(303);
        var added = content().goals().getLast();
        assertThat(added.level()).isEqualTo(GoalLevel.INTERMEDIATE);
        assertThat(added.parent()).isEqualTo(IDEAL);
    }

    private String[] measured(String... more) {
        return beginning(Stream.concat(Stream.of("baseline", "1.200,5", "baselineOn", "2026-09-01"), Stream.of(more))
                .toArray(String[]::new));
    }

    /** An operational goal, but for what is known of where it begins. */
    private String[] beginning(String... more) {
        return Stream.concat(
                        Stream.of(
                                "text", "A café <b>opens</b>",
                                "parent", WAY.toString(),
                                "targetGroup", "Fathers",
                                "sign", "Fathers who come",
                                "unit", "fathers",
                                "target", "2000",
                                "responsible", SCHOOL.toString(),
                                "noNeed", "A wish of all",
                                "step", "TARGET_GROUPS_REACHED",
                                "due", "31.7.2027"),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void anOperationalGoalIsEditedAsAWhole() {
        assertThat(browser.get(DRAFT + "/goals/" + CAFE).expect(200).html())
                .contains("value=\"Families of the first year\"", "der Bedarf, der bisher genannt ist");

        send("/goals/" + CAFE, measured("claim", "OUTPUT")).expect(303);

        var goal = content().goal(CAFE).orElseThrow();
        var operation = Objects.requireNonNull(goal.operation());
        assertThat(goal.text()).isEqualTo("A café <b>opens</b>");
        assertThat(operation.measure().baseline()).isEqualTo(new BigDecimal("1200.5"));
        assertThat(operation.measure().due()).isEqualTo(LocalDate.of(2027, 7, 31));
        assertThat(operation.answering()).isEqualTo(new Answering.NoNeed("A wish of all"));
        assertThat(browser.get(PATH).html()).contains("A café &lt;b&gt;opens&lt;/b&gt;");
    }

    @Test
    void howItIsTodayIsKnownOrWillBeByADay() {
        assertThat(send("/goals/" + CAFE, beginning("claim", "OUTPUT"))
                        .expect(422)
                        .html())
                .contains("id=\"baseline-error\"", "oder es steht fest, bis wann Sie es erheben");
        assertThat(send("/goals/" + CAFE, measured("claim", "OUTPUT", "baselineBy", "2026-12-01"))
                        .expect(422)
                        .html())
                .contains("id=\"baselineBy-error\"");
        assertThat(send("/goals/" + CAFE, beginning("claim", "OUTPUT", "baselineBy", "2027-08-01"))
                        .expect(422)
                        .html())
                .contains("id=\"baselineBy-error\"", "würde erst am 1. August 2027 erhoben");

        send("/goals/" + CAFE, beginning("claim", "OUTPUT", "baselineBy", "2026-12-01"))
                .expect(303);

        assertThat(browser.get(DRAFT + "/goals/" + CAFE).html()).contains("value=\"2026-12-01\"");
        assertThat(browser.get(PATH).html())
                .contains("der heutige Stand ist noch nicht bekannt und wird bis 1. Dezember 2026 erhoben");
    }

    @Test
    void callingAnOutputAnImpactIsRefusedAtItsFieldWithTheReason() {
        assertThat(send("/goals/" + CAFE, measured("claim", "IMPACT"))
                        .expect(422)
                        .html())
                .contains(
                        "id=\"claim-error\"", "Von Wirkung spricht man erst ab Stufe 4", "value=\"Fathers who come\"");
    }

    @Test
    void allThatIsWrongWithAGoalIsToldAtOnce() {
        assertThat(send("/goals/new?level=OPERATIONAL", "text", "", "baseline", "3", "target", "viele", "due", "bald")
                        .expect(422)
                        .html())
                .contains("id=\"text-error\"", "id=\"baselineOn-error\"", "id=\"target-error\"", "id=\"due-error\"")
                .contains("id=\"noNeed-error\"", "id=\"responsible-error\"", "id=\"claim-error\"", "value=\"viele\"");
    }

    @Test
    void aGoalThatOthersServeStays() {
        assertThat(send("/goals/" + WAY + "/removal").expect(409).html()).contains("Ändern Sie erst diese.");
        browser.get(DRAFT + "/goals/" + HOURS.value() + "/removal").expect(404);
    }

    @Test
    void moneyIsTypedInEurosAndKeptInCents() {
        assertThat(browser.get(DRAFT + "/contributions/" + MONEY).expect(200).html())
                .contains("value=\"1,20\"");

        contribution("/contributions/" + MONEY, "MONEY", "1.250,5").expect(303);
        assertThat(content().contribution(MONEY).orElseThrow().amount()).isEqualTo(new BigDecimal("125050"));
        assertThat(browser.get(PATH).html()).contains("1.250,50 €");
        contribution("/contributions/new", "HOURS", "12,5").expect(303);
        assertThat(content().contributions().getLast().amount()).isEqualTo(new BigDecimal("12.5"));
    }

    @Test
    void whereNobodyTakesPartNobodyIsAskedWhatIsGiven() {
        var kind = EDUCATION_PARTNERSHIP;
        HOUSE.begin(Agreement.draft(
                AGREEMENT, LINDENAU, AgreementContent.ofKind(kind, Locale.GERMAN, "Neu"), FINGERPRINT, NOW));

        assertThat(browser.get(DRAFT + "/contributions/new").expect(409).html())
                .contains("Laden Sie erst ein, wer etwas beitragen soll.");
        assertThat(browser.get(PATH).expect(200).html())
                .contains("/draft/goals/new")
                .doesNotContain("/draft/contributions/new");
    }

    @Test
    void aContributionOfNothingIsRefused() {
        for (var amount : new String[] {"0", "-1", "1000000000,01", "1,234"}) {
            assertThat(contribution("/contributions/new", "MONEY", amount)
                            .expect(422)
                            .html())
                    .contains("id=\"amount-error\"");
        }
        assertThat(send("/contributions/new", "from", "2027-02-01", "until", "2027-01-01")
                        .expect(422)
                        .html())
                .contains("id=\"until-error\"", "id=\"party-error\"");
    }

    private Browser.Answer contribution(String path, String kind, String amount) {
        return send(
                path,
                "party",
                SCHOOL.toString(),
                "kind",
                kind,
                "text",
                "For the café",
                "amount",
                amount,
                "from",
                "2026-12-01",
                "until",
                "2027-07-31",
                "goal",
                CAFE.toString());
    }

    @Test
    void theTermIsWrittenAndWhatIsOpenEndedIsNotProlonged() {
        send(
                        "/term",
                        "from",
                        "2027-01-01",
                        "until",
                        "2028-12-31",
                        "renewalMonths",
                        "12",
                        "noticeMonths",
                        "6",
                        "firstReview",
                        "2027-06-01",
                        "reviewMonths",
                        "6")
                .expect(303);
        assertThat(content().term())
                .isEqualTo(new AgreementTerm(
                        LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31), 12, 6, LocalDate.of(2027, 6, 1), 6));
        assertThat(send("/term", "renewalMonths", "12", "noticeMonths", "99", "reviewMonths", "6")
                        .expect(422)
                        .html())
                .contains("id=\"renewalMonths-error\"", "id=\"noticeMonths-error\"");
    }

    @Test
    void aTextIsAnnexedAndTakenAway() {
        send("/annexes/new", "name", "House rules", "text", "<i>No</i> shoes").expect(303);
        var annex = content().annexes().getFirst();
        assertThat(browser.get(PATH).html()).contains("&lt;i&gt;No&lt;/i&gt; shoes");

        send("/annexes/" + annex.id(), "name", "House rules", "text", "Shoes").expect(303);
        assertThat(content().annexes().getFirst().text()).isEqualTo("Shoes");
        send("/annexes/" + annex.id() + "/removal").expect(303);
        assertThat(content().annexes()).isEmpty();
        browser.get(DRAFT + "/annexes/" + annex.id()).expect(404);
    }

    @Test
    void whoeverChangesWhatIsProposedIsToldWhoseApprovalThatCancels() {
        var proposal = aProposal();
        HOUSE.begin(proposal.approve(anApproval(proposal, SCHOOL, TODAY), TODAY).orElseThrow());

        assertThat(browser.get(PATH).html()).doesNotContain("/draft/title").contains("edit=true");
        assertThat(browser.get(PATH + "?version=1&edit=true").html())
                .contains("/draft/title", "gilt die Zustimmung von Linden School nicht mehr");

        send("/title", "name", "Another").expect(303);
        var draft = HOUSE.stored().draft().orElseThrow();
        assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
        assertThat(draft.approvals()).isEmpty();
    }

    @Test
    void whatHoldsStaysAsItIsWhileTheNextVersionIsWritten() {
        HOUSE.begin(anAgreement().draftNext(anAmendment(), NOW).orElseThrow());

        send("/title", "name", "Another").expect(303);

        assertThat(HOUSE.stored().inForceOn(TODAY).orElseThrow().content().title())
                .isEqualTo("More time for talking");
        assertThat(content().title()).isEqualTo("Another");
        assertThat(content().goals()).extracting(Goal::id).contains(CAFE);
    }
}
