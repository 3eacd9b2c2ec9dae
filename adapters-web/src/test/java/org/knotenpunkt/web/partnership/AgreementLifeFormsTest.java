package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContentSaying;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aRejection;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.DISAGREEMENT;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.aResolvedOne;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.aRelease;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.aRevocation;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReviewOf;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;
import static org.knotenpunkt.web.partnership.AgreementHouse.PATH;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;

class AgreementLifeFormsTest {
    private static final AgreementHouse HOUSE = new AgreementHouse();
    private static final Actor PARENT =
            HOUSE.signing(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE), PARENTS, "Pia <b>Parent</b>");
    private static final Actor HEAD =
            HOUSE.signing(AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP), SCHOOL, "Hanna Head");

    @RegisterExtension
    static final TestServer SERVER = HOUSE.server();

    private final Browser browser = SERVER.browser(COORDINATION);

    private Browser.Answer send(Browser by, String path, String... fields) {
        return by.post(
                PATH + path,
                Stream.concat(Stream.of("version", HOUSE.version()), Stream.of(fields))
                        .toArray(String[]::new));
    }

    private static String party(OrganisationId party) {
        return "/parties/" + party;
    }

    private static String seen() {
        return HOUSE.stored().draft().orElseThrow().hash().hex();
    }

    /** What holds, and a next version with another clause about which all are asked. */
    private static Agreement anAmendedProposal() {
        return anAgreement()
                .draftNext(anAmendment(), NOW)
                .flatMap(draft -> draft.revise(
                        content -> Result.success(
                                content.withClauses(aContentSaying("We meet at the level of <i>children</i>.")
                                        .clauses())),
                        FINGERPRINT,
                        NOW))
                .flatMap(draft -> draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
    }

    @Test
    void whatWasConcludedOnPaperIsShownAsRecordedLater() {
        HOUSE.begin(aDraft());
        assertThat(browser.get(PATH + "/proposal").expect(200).html()).contains("Schon auf Papier geschlossen");
        var early = TODAY.minusYears(10).minusDays(1);
        assertThat(send(browser, "/proposal", "onPaperSince", early.toString())
                        .expect(422)
                        .html())
                .contains("id=\"onPaperSince-error\"", "value=\"" + early);

        var page = browser.follow(send(
                        browser,
                        "/proposal",
                        "onPaperSince",
                        TODAY.minusYears(3).toString()))
                .html();

        assertThat(page).contains("auf Papier geschlossen, nachträglich erfasst", "22. November 2023");
    }

    @Test
    void whoIsAskedIsSaidBeforeTheyAre() {
        HOUSE.begin(aDraft());
        assertThat(browser.get(PATH + "/proposal").expect(200).html()).contains("Linden School", "Youth Aid");

        assertThat(browser.follow(send(browser, "/proposal")).html()).contains("Antwort steht aus");
        assertThat(browser.get(PATH).expect(200).html())
                .contains("Fassung 1 liegt den Parteien vor")
                .doesNotContain("auf Papier geschlossen, nachträglich erfasst");
    }

    @Test
    void whatWasConcludedOnPaperCanBeSaidUntilSomebodyHasApproved() {
        HOUSE.begin(aProposal());
        assertThat(browser.get(PATH).expect(200).html()).contains("Schon auf Papier geschlossen");
        assertThat(send(browser, "/proposal").expect(409).html()).contains("liegt schon zur Zustimmung vor");
        assertThat(browser.follow(send(
                                browser,
                                "/proposal",
                                "onPaperSince",
                                TODAY.minusYears(3).toString()))
                        .html())
                .contains("auf Papier geschlossen, nachträglich erfasst");

        HOUSE.mayBeSigned(SCHOOL, "Hanna Head");
        HOUSE.begin(aProposal()
                .approve(anApproval(aProposal(), SCHOOL, TODAY), TODAY)
                .orElseThrow());
        assertThat(browser.get(PATH).expect(200).html()).doesNotContain("Schon auf Papier geschlossen");
        browser.get(PATH + "/proposal").expect(409);
    }

    @Test
    void whatIsIncompleteCannotBeProposed() {
        HOUSE.begin(aDraft().revise(content -> Result.success(content.withClauses(List.of())), FINGERPRINT, NOW)
                .orElseThrow());

        assertThat(browser.get(PATH + "/proposal").expect(409).html()).contains("Es fehlt eine Regelung");
    }

    @Test
    void ofADiscardedFirstDraftNothingIsLeft() {
        HOUSE.begin(aDraft());
        assertThat(browser.get(PATH + "/discarding").expect(200).html()).contains("More time for talking");

        assertThat(send(browser, "/discarding").location()).isEqualTo("/agreements");
        assertThat(browser.get(PATH).expect(410).html()).contains("Der einzige Entwurf wurde verworfen");
    }

    @Test
    void aPartyApprovesWithWhatHasChangedSinceItDidSoLastInView() {
        HOUSE.begin(anAmendedProposal());
        var parent = SERVER.browser(PARENT);

        assertThat(parent.get(PATH + party(PARENTS) + "/approval").expect(200).html())
                .contains("gegenüber Fassung 1")
                .contains("als Pia &lt;b&gt;Parent&lt;/b&gt;")
                .contains("level of &lt;i&gt;children&lt;/i&gt;")
                .contains("<del>", "<ins>")
                .doesNotContain("<i>children");

        var answer = send(parent, party(PARENTS) + "/approval", "seen", seen());
        assertThat(parent.follow(answer).html()).contains("Ihre Zustimmung ist festgehalten.");
        assertThat(HOUSE.stored().draft().orElseThrow().approvalOf(PARENTS)).isPresent();
        parent.get(PATH + party(PARENTS) + "/approval").expect(409);
    }

    @Test
    void aPartyThatIsAskedForTheFirstTimeReadsAllOfIt() {
        HOUSE.begin(aProposal());

        assertThat(SERVER.browser(PARENT)
                        .get(PATH + party(PARENTS) + "/approval")
                        .expect(200)
                        .html())
                .contains("Lesen Sie sie ganz", "Families are at home at school", "We meet at eye level.");
    }

    /** A proposal that two had approved, changed since then, and proposed once more if so wanted. */
    private static Agreement aChangedOne(boolean again) {
        var proposal = aProposal();
        return proposal.approve(anApproval(proposal, SCHOOL, TODAY), TODAY)
                .flatMap(one -> one.approve(anApproval(proposal, PARENTS, TODAY), TODAY))
                .flatMap(one -> one.revise(
                        content -> Result.success(content.titled("More <b>time</b> for talking")), FINGERPRINT, NOW))
                .flatMap(one -> again ? one.propose(EDUCATION_PARTNERSHIP, TODAY, NOW) : Result.success(one))
                .orElseThrow();
    }

    @Test
    void aPartyWhoseYesWasCancelledIsShownWhatHasChangedSinceItGaveIt() {
        HOUSE.begin(aChangedOne(true));
        var parent = SERVER.browser(PARENT);

        assertThat(parent.get(PATH + party(PARENTS) + "/approval").expect(200).html())
                .contains("gegenüber dem Wortlaut, dem Sie am 22. November 2026 zugestimmt haben")
                .contains("Ihre Zustimmung gilt nicht mehr")
                .containsSubsequence("<ins>", "&lt;b&gt;", "time", "<ins>", "&lt;/b&gt;")
                .doesNotContain("Lesen Sie sie ganz", "<b>time");
        send(parent, party(PARENTS) + "/approval", "seen", seen()).expect(303);
        assertThat(HOUSE.stored().draft().orElseThrow().approvalOf(PARENTS)).isPresent();
    }

    @Test
    void whoAnswersBeforeWhatHasChangedIsProposedAgainIsToldThatItHasAndGetsNoButton() {
        var read = aProposal().draft().orElseThrow().hash().hex();
        HOUSE.begin(aChangedOne(false));
        var parent = SERVER.browser(PARENT);

        assertThat(parent.get(PATH + party(PARENTS) + "/approval").expect(409).html())
                .contains("Fassung 1 sagt inzwischen etwas anderes als das, was Sie gelesen haben");
        assertThat(send(parent, party(PARENTS) + "/approval", "seen", read)
                        .expect(409)
                        .html())
                .contains("Fassung 1 sagt inzwischen etwas anderes als das, was Sie gelesen haben")
                .contains("&lt;b&gt;", "time")
                .doesNotContain("name=\"seen\"");
    }

    @Test
    void everybodySeesWhoseYesWasCancelledByWhichChangeAndWhen() {
        HOUSE.begin(aChangedOne(false));

        var page = SERVER.browser(PARENT).get(PATH).expect(200).html();
        assertThat(page)
                .contains("Die Zustimmung zum vorigen gilt nicht mehr: Linden School und Parents of Linden School")
                .contains(
                        "Die Zustimmung vom 22. November 2026 gilt nicht mehr, der Wortlaut ist seit 22. November 2026"
                                + " ein anderer. Geändert: Titel.")
                .contains(PATH + "/changes?cancelled=1");
        assertThat(page.substring(page.indexOf("id=\"life\"")))
                .containsSubsequence(
                        "22. November 2026",
                        "Die Zustimmung zu Fassung 1 gilt nicht mehr: Linden School und Parents of Linden School",
                        "Geändert: Titel",
                        "Parents of Linden School stimmt Fassung 1 zu",
                        "gilt nicht mehr");
        assertThat(browser.get(PATH + "/changes?cancelled=1").expect(200).html())
                .contains("Von dem Wortlaut, dem zuletzt zugestimmt hatte", "<ins>", "&lt;b&gt;time")
                .doesNotContain("sagen dasselbe");
        browser.get(PATH + "/changes?cancelled=2").expect(404);
    }

    @Test
    void whatHappenedOnOneDayIsToldTheNewestFirst() {
        var refused = aProposal()
                .refuse(aProposal().draft().orElseThrow().hash(), aRejection(PARENTS))
                .flatMap(one -> one.draftNext(null, NOW))
                .flatMap(one -> one.revise(content -> Result.success(content.titled("More time")), FINGERPRINT, NOW))
                .flatMap(one -> one.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
        HOUSE.begin(approvedByAll(refused, TODAY));

        var page = browser.get(PATH).expect(200).html();

        assertThat(page.substring(page.indexOf("id=\"life\"")))
                .containsSubsequence(
                        "Fassung 2 gilt", "stimmt Fassung 2 zu", "Parents of Linden School lehnt Fassung 1 ab");
    }

    @Test
    void whatWasGivenUpAfterSomebodyHadApprovedItStaysInTheTimeline() {
        var proposal = anAmendedProposal();
        HOUSE.begin(
                proposal.approve(anApproval(proposal, PARENTS, TODAY), TODAY).orElseThrow());
        assertThat(browser.get(PATH).expect(200).html()).doesNotContain("gilt nicht mehr");

        send(browser, "/discarding").expect(303);

        assertThat(browser.get(PATH).expect(200).html())
                .contains(
                        "Die Zustimmung zu Fassung 2 gilt nicht mehr: Parents of Linden School",
                        "Der Entwurf wurde verworfen.")
                .doesNotContain("Die Zustimmung zum vorigen gilt nicht mehr");
    }

    private static String life(String page) {
        return page.substring(page.indexOf("id=\"life\""));
    }

    @Test
    void theTimelineTellsWhatOtherPagesTellInFull() {
        HOUSE.begin(anAgreement());
        HOUSE.look(aReview()
                .close(Set.copyOf(aReview().awaited()), TODAY, NOW)
                .flatMap(closed -> closed.conclude(NOW))
                .orElseThrow());
        HOUSE.disagree(aResolvedOne());
        HOUSE.release(aRelease().revoke(aRevocation(), TODAY).orElseThrow(), "Netz <b>West</b>");

        assertThat(life(browser.get(PATH).expect(200).html()))
                .containsSubsequence(
                        "<a href=\"/reviews/" + REVIEW + "\">Gemeinsame Auswertung abgeschlossen",
                        "<a href=\"/reviews/" + REVIEW + "\">Gemeinsame Auswertung: Bewertungsrunde geschlossen",
                        "<a href=\"/reviews/" + REVIEW + "\">Gemeinsame Auswertung beginnt",
                        "<a href=\"/disagreements/" + DISAGREEMENT + "\">Abweichung: gelöst",
                        "<a href=\"/disagreements/" + DISAGREEMENT
                                + "\">Abweichung, angesprochen von Parents of Linden School",
                        "<a href=\"" + PATH
                                + "/releases\">Freigabe für das Büro von „Netz &lt;b&gt;West&lt;/b&gt;“ widerrufen",
                        "<a href=\"" + PATH + "/releases\">Für das Büro von „Netz &lt;b&gt;West&lt;/b&gt;“ freigegeben",
                        "2. Dezember 2026",
                        "1. Januar 2027");
    }

    @Test
    void aJointReviewThatIsUnderWayIsNotToComeOnceMore() {
        var day = TODAY.plusWeeks(1);
        HOUSE.begin(approvedByAll(
                Agreement.draft(
                                AGREEMENT,
                                LINDENAU,
                                aContent().withTerm(new AgreementTerm(null, null, 0, 3, day, 12)),
                                FINGERPRINT,
                                NOW)
                        .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                        .orElseThrow(),
                TODAY));
        var agreed = "<a href=\"" + PATH + "/reviews\">Gemeinsame Auswertung</a>";
        assertThat(life(browser.get(PATH).expect(200).html())).containsSubsequence("29. November 2026", agreed);

        HOUSE.look(aReviewOf(HOUSE.stored()));

        assertThat(life(browser.get(PATH).expect(200).html()))
                .containsSubsequence("29. November 2027", agreed, "Gemeinsame Auswertung beginnt")
                .doesNotContain("29. November 2026");
    }

    @Test
    void whoHasReadSomethingElseIsShownWhatIsProposedByNow() {
        HOUSE.begin(anAmendedProposal());
        var old = anAgreement().versions().getFirst().hash().hex();

        assertThat(send(SERVER.browser(PARENT), party(PARENTS) + "/approval", "seen", old)
                        .expect(409)
                        .html())
                .contains("Der Wortlaut ist inzwischen ein anderer", seen());
        assertThat(send(SERVER.browser(PARENT), party(PARENTS) + "/refusal", "seen", old, "reason", "Too <early>")
                        .expect(409)
                        .html())
                .contains("Too &lt;early&gt;", seen());
        send(SERVER.browser(PARENT), party(PARENTS) + "/approval", "seen", "x").expect(422);
    }

    @Test
    void whoMayNotSignIsToldWhoCould() {
        HOUSE.begin(aProposal());

        assertThat(browser.get(PATH + party(PARENTS) + "/approval").expect(403).html())
                .contains("Pia &lt;b&gt;Parent&lt;/b&gt;");
        assertThat(send(browser, party(PARENTS) + "/approval", "seen", seen())
                        .expect(403)
                        .html())
                .contains("dürfen unterschreiben");
        assertThat(browser.get(PATH + party(PROVIDER) + "/refusal").expect(403).html())
                .contains("Für Youth Aid ist hier niemand verzeichnet");
        SERVER.browser(HEAD).get(PATH + party(PARENTS) + "/approval").expect(403);
        assertThat(HOUSE.stored().draft().orElseThrow().approvals()).isEmpty();
    }

    @Test
    void aRefusalNeedsAReasonThatAllCanRead() {
        HOUSE.begin(aProposal());
        var parent = SERVER.browser(PARENT);
        assertThat(send(parent, party(PARENTS) + "/refusal", "seen", seen(), "reason", "")
                        .expect(422)
                        .html())
                .contains("id=\"reason-error\"");

        send(parent, party(PARENTS) + "/refusal", "seen", seen(), "reason", "Not <b>like</b> this")
                .expect(303);

        assertThat(SERVER.browser(HEAD).get(PATH).html())
                .contains("Abgelehnt: Parents of Linden School", "Not &lt;b&gt;like&lt;/b&gt; this");
    }

    @Test
    void afterARefusalACorrectedVersionBeginsWithItsWords() {
        var proposal = aProposal();
        HOUSE.begin(proposal.refuse(proposal.draft().orElseThrow().hash(), aRejection(PARENTS))
                .orElseThrow());
        assertThat(browser.get(PATH).html()).contains("Korrigierte Fassung beginnen");
        assertThat(browser.get(PATH + "/next").expect(200).html())
                .contains("The times do not suit working families")
                .doesNotContain("name=\"reason\"");

        assertThat(send(browser, "/next").location()).isEqualTo(PATH + "?version=2");
        assertThat(HOUSE.stored().draft().orElseThrow().content())
                .isEqualTo(proposal.versions().getFirst().content());
    }

    @Test
    void whatFollowsAVersionInForceSaysWhy() {
        HOUSE.begin(anAgreement());
        assertThat(send(browser, "/next", "name", "", "reason", "").expect(422).html())
                .contains("id=\"name-error\"", "id=\"reason-error\"");

        send(browser, "/next", "name", "Another room", "reason", "It rains in").expect(303);

        assertThat(HOUSE.stored().draft().orElseThrow().follows()).isEqualTo(1);
        browser.get(PATH + "/next").expect(409);
    }

    @Test
    void whoComesFromADisagreementBeginsAVersionThatLeadsBackToIt() {
        HOUSE.begin(anAgreement());
        var led = aResolvedOne();
        HOUSE.disagree(led);
        var next = "/next?disagreement=" + led.id();
        assertThat(browser.get(PATH + next).expect(200).html()).contains("action=\"" + PATH + next + "\"");
        send(browser, "/next?disagreement=x", "name", "Another room", "reason", "So")
                .expect(400);
        assertThat(send(browser, "/next?disagreement=" + new UUID(1, 1), "name", "Another room", "reason", "So")
                        .expect(422)
                        .html())
                .contains("keine solche Klärung");

        var page = browser.follow(send(browser, next, "name", "Another room", "reason", "So"))
                .html();

        assertThat(page).contains("href=\"/disagreements/" + led.id() + "\"", "Anlass war eine Klärung");
    }

    @Test
    void whatAnEndingLeavesBehindIsListedBeforeItIsConfirmed() {
        HOUSE.begin(anAgreement());
        String[] ending = {"lastDay", "2026-12-31", "way", "TOGETHER", "reason", "The school closes"};

        var asked = send(browser, "/ending", ending).expect(422).html();
        assertThat(asked)
                .contains("Ziel: A café opens every week", "Beitrag: For the café", "name=\"sure-2026-12-31\"")
                .contains("The school closes");
        assertThat(HOUSE.stored().ending()).isEmpty();

        var another = Stream.concat(Stream.of(ending), Stream.of("sure-2026-12-30", "true"))
                .toArray(String[]::new);
        send(browser, "/ending", another).expect(422);
        var sure = Stream.concat(Stream.of(ending), Stream.of("sure-2026-12-31", "true"))
                .toArray(String[]::new);
        send(browser, "/ending", sure).expect(303);
        assertThat(HOUSE.stored().ending().map(Ending::reason)).contains("The school closes");
        browser.get(PATH + "/ending").expect(409);

        send(browser, "/reopening").expect(303);
        assertThat(HOUSE.stored().ending()).isEmpty();
        browser.get(PATH + "/reopening").expect(409);
    }

    @Test
    void aNoticeThatIsTooShortIsRefusedAtItsDay() {
        HOUSE.begin(anAgreement());

        assertThat(send(browser, "/ending", "lastDay", "2026-12-01", "way", "NOTICE", "reason", "Enough")
                        .expect(422)
                        .html())
                .contains("id=\"lastDay-error\"", "22. Februar 2027")
                .doesNotContain("name=\"sure-");
        browser.get(PATH + "/ending").expect(200);
    }

    @Test
    void aPartyLeavesAndTheSeatItLeavesEmptyIsNamed() {
        HOUSE.begin(anAgreement());
        assertThat(browser.get(PATH + party(PARENTS) + "/leave").expect(200).html())
                .contains("Parents of Linden School scheidet aus");

        String[] leave = {"lastDay", "2027-03-01", "way", "NOTICE", "reason", "Tired"};
        assertThat(send(browser, party(PARENTS) + "/leave", leave).expect(422).html())
                .contains("Leerer Platz: Familien (Partei)");
        var sure = Stream.concat(Stream.of(leave), Stream.of("sure-2027-03-01", "true"))
                .toArray(String[]::new);
        send(browser, party(PARENTS) + "/leave", sure).expect(303);

        var parent = SERVER.browser(PARENT);
        assertThat(parent.get(PATH).html()).contains("scheidet am 1. März 2027 aus", "Tired");
        browser.get(PATH + party(PARENTS) + "/leave").expect(409);
        parent.get(PATH + party(PARENTS) + "/leave").expect(403);
    }

    @Test
    void aPartyGivesNoticeForItselfOnceItKnowsWhatThatLeavesBehind() {
        HOUSE.begin(anAgreement());
        var parent = SERVER.browser(PARENT);
        assertThat(parent.get(PATH).html())
                .contains(PATH + party(PARENTS) + "/notice")
                .doesNotContain(PATH + party(SCHOOL) + "/notice", PATH + party(PARENTS) + "/leave");
        assertThat(parent.get(PATH + party(PARENTS) + "/notice").expect(200).html())
                .contains("Kündigen für Parents of Linden School", "Eine Partei allein kann frühestens beenden zum");

        String[] early = {"lastDay", "2026-12-31", "reason", "Tired"};
        assertThat(send(parent, party(PARENTS) + "/notice", early).expect(422).html())
                .contains("id=\"lastDay-error\"");
        String[] notice = {"lastDay", "2027-03-01", "reason", "Tired"};
        assertThat(send(parent, party(PARENTS) + "/notice", notice).expect(422).html())
                .contains("Leerer Platz: Familien (Partei)");
        assertThat(HOUSE.stored().leaves()).isEmpty();
        var sure = Stream.concat(Stream.of(notice), Stream.of("sure-2027-03-01", "true"))
                .toArray(String[]::new);
        send(parent, party(PARENTS) + "/notice", sure).expect(303);

        assertThat(parent.get(PATH).html())
                .contains("scheidet am 1. März 2027 aus", "Tired")
                .doesNotContain(party(PARENTS) + "/notice");
        parent.get(PATH + party(PARENTS) + "/notice").expect(409);
    }

    @Test
    void whoHasNoMandateGivesNoNotice() {
        HOUSE.begin(anAgreement());

        assertThat(browser.get(PATH).html()).doesNotContain("/notice");
        assertThat(browser.get(PATH + party(PARENTS) + "/notice").expect(403).html())
                .contains("Für Parents of Linden School unterschreiben");
        SERVER.browser(PARENT).get(PATH + party(SCHOOL) + "/notice").expect(403);
    }

    @Test
    void anAmendmentIsADocumentOfItsOwnInTheChain() {
        HOUSE.begin(anAmendedProposal());
        var before = HOUSE.stored().versions().getFirst();

        assertThat(browser.get(PATH + "?version=2").expect(200).html())
                .containsSubsequence(
                        "Änderung: Another room",
                        "Diese Änderung führt von Fassung 1 zu Fassung 2.",
                        PATH + "?version=1",
                        PATH + "/changes?from=1&amp;to=2",
                        "The old one is being rebuilt",
                        "Prüfsumme von Fassung 1",
                        before.hash().hex());
        assertThat(browser.get(PATH + "?version=1").expect(200).html()).doesNotContain("Diese Änderung führt");
    }

    @Test
    void versionsAreComparedByNameAndWordByWord() {
        HOUSE.begin(anAmendedProposal());

        assertThat(browser.get(PATH + "/changes?from=1&to=2").expect(200).html())
                .contains("How we work", "<del>", "<ins>", "entfällt", "Rooms", "Another room")
                .contains("&lt;i&gt;")
                .doesNotContain("<i>children");
        assertThat(browser.get(PATH + "/changes").expect(200).html()).contains("Von Fassung 1 zu Fassung 2");
        assertThat(browser.get(PATH + "/changes?from=2&to=2").expect(200).html())
                .contains("sagen dasselbe");
        browser.get(PATH + "/changes?from=7").expect(404);
        assertThat(HOUSE.stored().draft().orElseThrow().state()).isEqualTo(VersionState.PROPOSED);
    }

    @Test
    void theLastApprovalMakesTheVersionHold() {
        var proposal = aProposal();
        HOUSE.begin(proposal.approve(anApproval(proposal, SCHOOL, TODAY), TODAY)
                .flatMap(one -> one.approve(anApproval(proposal, PROVIDER, TODAY), TODAY))
                .orElseThrow());

        var answer = send(SERVER.browser(PARENT), party(PARENTS) + "/approval", "seen", seen());

        assertThat(SERVER.browser(PARENT).follow(answer).html())
                .contains("Fassung 1 gilt", "gilt seit 22. November 2026");
    }
}
