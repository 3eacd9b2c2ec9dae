package org.knotenpunkt.web.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aProposal;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anApproval;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.web.partnership.AgreementHouse.COORDINATION;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.web.partnership.deadline.AgreementDays;
import org.knotenpunkt.web.partnership.deadline.AgreementReminders;
import org.knotenpunkt.web.shared.Reminder;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.calendar.CalendarDay;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class DeadlinePagesTest {
    private static final AgreementHouse AGREEMENTS = new AgreementHouse();

    @RegisterExtension
    static final TestServer SERVER = AGREEMENTS.server().seeingAllOf("/api/v1/agreement-deadlines");

    private static final String PATH = "/agreement-deadlines";
    private static final String LIST = "/api/v1/agreement-deadlines?town=" + LINDENAU;
    private static final Words GERMAN =
            new Words(Messages.load(Bundles.features()), Language.GERMAN, ZoneId.of("Europe/Berlin"), () -> TODAY);

    @BeforeEach
    void agree() {
        var term = new AgreementTerm(null, null, 0, 3, LocalDate.of(2026, 12, 10), 12);
        AGREEMENTS.begin(approvedByAll(
                Agreement.draft(
                                AGREEMENT,
                                LINDENAU,
                                aContent().withTerm(term).titled("More <b>time</b>"),
                                FINGERPRINT,
                                NOW)
                        .propose(EDUCATION_PARTNERSHIP, TODAY, NOW)
                        .orElseThrow(),
                TODAY));
    }

    @Test
    void whatIsDueStandsInItsMonthAndLeadsToWhereToSeeToIt() {
        assertThat(SERVER.browser(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE))
                        .get(PATH)
                        .expect(200)
                        .html())
                .containsSubsequence("Dezember 2026", "10. Dezember 2026", "/reviews\"", "Gemeinsame Auswertung")
                .containsSubsequence("Juli 2027", "/progress\"", "Ziel fällig: A café opens every week (Linden School)")
                .contains("More &lt;b&gt;time&lt;/b&gt;")
                .contains("/account/tokens?reach=CALENDAR");
    }

    @Test
    void othersInTheTownAreToldOfNothing() {
        assertThat(SERVER.browser(AgreementHouse.of(OUTSIDER, Role.PROVIDER))
                        .get(PATH)
                        .expect(200)
                        .html())
                .contains("Im nächsten Jahr steht nichts an");
    }

    @Test
    void programsReadTheSame() {
        var items = SERVER.api(COORDINATION).get(LIST).json().get("items");

        assertThat(items.findValuesAsText("kind")).containsExactly("REVIEW", "GOAL", "CONTRIBUTION", "CONTRIBUTION");
        assertThat(items.get(1).get("subject").asText()).isEqualTo(CAFE.toString());
        assertThat(items.get(1).get("overdue").asBoolean()).isFalse();
        assertThat(SERVER.api(COORDINATION)
                        .wrongly()
                        .get("/api/v1/agreement-deadlines")
                        .status())
                .isEqualTo(400);
    }

    private static List<Reminder> reminders(Actor actor) {
        var town = new Town(LINDENAU, "Lindenau");
        return new AgreementReminders(AGREEMENTS.deadlines(), () -> TODAY)
                .of(new Visitor(actor, "Somebody", null, List.of(town)), town, GERMAN);
    }

    @Test
    void peopleAreRemindedOfWhatIsDueSoon() {
        assertThat(reminders(COORDINATION))
                .containsExactly(new Reminder(
                        AgreementHouse.PATH + "/reviews",
                        "Bis 10. Dezember 2026: Gemeinsame Auswertung („More <b>time</b>“)"));
    }

    @Test
    void theTownIsRemindedOfAnEndingReleaseAndOfWhatSettlesADisagreement() {
        var release = new UUID(0xa000, 1);
        var disagreement = new UUID(0xa000, 2);
        AGREEMENTS.dated().release(AGREEMENT, release, "Netz <b>West</b>", TODAY.plusDays(3));
        AGREEMENTS.dated().resolve(AGREEMENT, disagreement, TODAY.plusDays(2), "Linden School");

        assertThat(reminders(COORDINATION).subList(0, 2))
                .containsExactly(
                        new Reminder(
                                "/disagreements/" + disagreement,
                                "Bis 24. November 2026: Gemeinsame Lösung einer Klärung umsetzen („More <b>time</b>“)"),
                        new Reminder(
                                AgreementHouse.PATH + "/releases",
                                "Bis 25. November 2026: Freigabe für Netz <b>West</b> endet („More <b>time</b>“)"));
        assertThat(SERVER.browser(COORDINATION).get(PATH).expect(200).html())
                .contains("Freigabe für Netz &lt;b&gt;West&lt;/b&gt; endet", AgreementHouse.PATH + "/releases\"");
        assertThat(SERVER.api(COORDINATION).get(LIST).json().get("items").findValuesAsText("kind"))
                .startsWith("RESOLUTION", "RELEASE");
        assertThat(new AgreementDays(AGREEMENTS.deadlines(), () -> TODAY)
                        .of(COORDINATION, "https://town.example", GERMAN))
                .extracting(CalendarDay::uid)
                .contains(release + "-RELEASE@knotenpunkt", disagreement + "-RESOLUTION@knotenpunkt");
    }

    @Test
    void whoeverIsAskedIsRemindedOfIt() {
        AGREEMENTS.begin(aProposal());

        assertThat(reminders(AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE)))
                .extracting(Reminder::path)
                .containsExactly(AgreementHouse.PATH + "?version=1");
    }

    @Test
    void aMissingSheetIsToldFromTheOpeningOnToWhoseItIsAndToNobodyElse() {
        var parents = AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE);
        var school = AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP);
        AGREEMENTS.dated().open(AGREEMENT, new UUID(0xa000, 3), TODAY, TODAY.plusDays(60), Set.of(PARENTS));

        assertThat(reminders(parents))
                .contains(new Reminder(
                        AgreementHouse.PATH + "/reviews",
                        "Bis 21. Januar 2027: Einschätzung zur gemeinsamen Auswertung abgeben („More <b>time</b>“)"));
        assertThat(reminders(school)).isEmpty();
        assertThat(reminders(COORDINATION)).isEmpty();
        assertThat(SERVER.browser(school).get(PATH).expect(200).html()).doesNotContain("Einschätzung zur");

        AGREEMENTS.dated().handIn(AGREEMENT, PARENTS);
        assertThat(reminders(parents)).isEmpty();
        assertThat(SERVER.api(parents).get(LIST).json().get("items").findValuesAsText("kind"))
                .doesNotContain("SHEETS");
    }

    @Test
    void whatIsNotDoneStaysAndIsMarkedAsOverdue() {
        AGREEMENTS.dated().resolve(AGREEMENT, new UUID(0xa000, 4), TODAY.minusDays(40), "Linden School");

        assertThat(reminders(COORDINATION).getFirst().sentence())
                .startsWith("Überfällig seit 13. Oktober 2026: Gemeinsame Lösung");
        assertThat(SERVER.browser(COORDINATION).get(PATH).expect(200).html())
                .containsSubsequence("Überfällig", "13. Oktober 2026", "Gemeinsame Lösung einer Klärung");
        var first = SERVER.api(COORDINATION).get(LIST).json().get("items").get(0);
        assertThat(first.get("kind").asText()).isEqualTo("RESOLUTION");
        assertThat(first.get("overdue").asBoolean()).isTrue();
    }

    @Test
    void whoseYesWasCancelledIsRemindedOfItUntilTheyAnswerAnew() {
        var proposal = aProposal();
        var revised = proposal.approve(anApproval(proposal, PARENTS, TODAY), TODAY)
                .flatMap(one -> one.revise(content -> Result.success(content.titled("Café")), FINGERPRINT, NOW))
                .orElseThrow();
        var parents = AgreementHouse.of(PARENTS, Role.FAMILY_REPRESENTATIVE);
        var school = AgreementHouse.of(SCHOOL, Role.SCHOOL_LEADERSHIP);
        AGREEMENTS.begin(revised);

        assertThat(reminders(parents)).singleElement().satisfies(told -> {
            assertThat(told.path()).isEqualTo(AgreementHouse.PATH + "?version=1");
            assertThat(told.sentence())
                    .contains("„Café“ (Fassung 1)", "Die Zustimmung von Parents of Linden School gilt nicht mehr")
                    .contains("22. November 2026");
        });
        assertThat(reminders(school)).isEmpty();

        AGREEMENTS.begin(revised.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow());
        assertThat(reminders(parents))
                .extracting(Reminder::sentence)
                .containsExactly("„Café“ (Fassung 1): Der Wortlaut ist neu, die Zustimmung von Parents of Linden School"
                        + " gilt nicht mehr. Bitte antworten Sie neu.");
        assertThat(SERVER.browser(parents).get("/agreements").expect(200).html())
                .contains("Bitte antworten Sie neu.");
        assertThat(reminders(school))
                .extracting(Reminder::sentence)
                .containsExactly("„Café“ (Fassung 1): Antwort von Linden School");
    }

    @Test
    void whoeverMaySeeNoAgreementIsRemindedOfNone() {
        assertThat(reminders(new Actor(COORDINATION.account(), Set.of()))).isEmpty();
    }

    @Test
    void calendarsShowTheSameDaysUnderTheSameIds() {
        var days =
                new AgreementDays(AGREEMENTS.deadlines(), () -> TODAY).of(COORDINATION, "https://town.example", GERMAN);

        assertThat(days).extracting(CalendarDay::day).contains(LocalDate.of(2026, 12, 10), LocalDate.of(2027, 7, 31));
        assertThat(days).extracting(CalendarDay::uid).doesNotHaveDuplicates();
        assertThat(days.getFirst().uid()).isEqualTo(AGREEMENT + "-REVIEW-2026-12-10@knotenpunkt");
        assertThat(days.getFirst().title()).isEqualTo("Gemeinsame Auswertung");
        assertThat(days.getFirst().page()).hasToString("https://town.example" + AgreementHouse.PATH + "/reviews");
    }
}
