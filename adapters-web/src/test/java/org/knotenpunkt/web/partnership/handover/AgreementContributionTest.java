package org.knotenpunkt.web.partnership.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.BUILT_UP;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.centre.handover.Handover;
import org.knotenpunkt.application.centre.handover.HandoverHouse;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.application.partnership.deadline.DeadlineKind;
import org.knotenpunkt.application.partnership.handover.Commitment;
import org.knotenpunkt.application.partnership.handover.Commitments;
import org.knotenpunkt.application.partnership.handover.ReadCommitments;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.Standing.HowFar;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.centre.handover.HandoverChapter;
import org.knotenpunkt.web.centre.handover.HandoverEntry;
import org.knotenpunkt.web.centre.handover.HandoverSection;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class AgreementContributionTest {
    private static final String PATH = "/agreements/" + AGREEMENT;
    private static final Words WORDS =
            new Words(Messages.load(Bundles.features()), Language.GERMAN, ZoneId.of("Europe/Berlin"), () -> TODAY);
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));

    private static Handover handover() {
        var house = new HandoverHouse(TODAY);
        house.hostedAndCarried(Validity.from(BUILT_UP));
        return house.reader().read(LEAD, CENTRE).orElseThrow();
    }

    private static List<HandoverSection> told(ReadCommitments reading) {
        return new AgreementContribution(reading).of(LEAD, handover(), WORDS);
    }

    private static List<HandoverSection> told(Commitments commitments) {
        return told((actor, town, organisations, until) -> Result.success(commitments));
    }

    @Test
    void itAsksForTheCentreItsSchoolAndItsProviderForAYear() {
        var asked = new ArrayList<Object>();
        told((actor, town, organisations, until) -> {
            asked.addAll(List.of(actor, town, organisations, until));
            return Result.success(new Commitments(List.of(), List.of(), List.of()));
        });

        assertThat(asked).containsExactly(LEAD, LINDENAU, handover().partners(), TODAY.plusYears(1));
    }

    @Test
    void anAgreementIsToldWithThoseWhoTakePartItsTimeAndItsGoals() {
        var goal = anOperationalGoal(new GoalId(new UUID(1, 1)), null, "Das Café öffnet");
        var agreed = told(new Commitments(
                        List.of(new Commitment(
                                AGREEMENT,
                                "Zeit <für> Gespräche",
                                aContent().parties().subList(0, 2),
                                Validity.from(TODAY),
                                List.of(new Commitment.GoalInProgress(goal, HowFar.BEHIND)))),
                        List.of(),
                        List.of()))
                .getFirst();

        assertThat(agreed.chapter()).isEqualTo(HandoverChapter.AGREED);
        var entry = agreed.entries().getFirst();
        assertThat(entry)
                .extracting(HandoverEntry::text, HandoverEntry::path)
                .containsExactly("Zeit <für> Gespräche", PATH);
        assertThat(entry.parts())
                .extracting(HandoverEntry::text, HandoverEntry::path)
                .containsExactly(
                        tuple("Mit Linden School und Youth Aid; gilt seit 22. November 2026", null),
                        tuple("Ziel bis 31. Juli 2027: Das Café öffnet (zurück)", PATH + "/progress"));
    }

    @Test
    void whatIsDueIsToldWithItsDayAndTheAgreement() {
        var due = new Deadline(
                AGREEMENT, "Gespräche", 1, TODAY, DeadlineKind.END, TODAY.plusMonths(2), AGREEMENT.value(), null, null);

        assertThat(told(new Commitments(List.of(), List.of(due), List.of())).getLast())
                .isEqualTo(new HandoverSection(
                        HandoverChapter.DUE,
                        List.of(new HandoverEntry(
                                "Letzter Tag der Vereinbarung („Gespräche“)", TODAY.plusMonths(2), PATH))));
    }

    @Test
    void whoMaySeeNoAgreementIsToldOfNone() {
        var told = told((actor, town, organisations, until) ->
                Result.refusal(new AgreementError.NotAllowed(new Denial.OutOfReach())));

        assertThat(told).allMatch(section -> section.entries().isEmpty());
        assertThat(told.getFirst().notes()).singleElement().asString().contains("Lindenschule");
    }

    @Test
    void thereMayBeMoreThanOneSeesAndSomebodyCanShowIt() {
        var partners = handover().partners();

        assertThat(told(new Commitments(List.of(), List.of(), partners.subList(1, 2)))
                        .getFirst()
                        .notes())
                .containsExactly("Weitere Vereinbarungen von Lindenschule sehen Sie hier nicht, falls es welche gibt. "
                        + "Einsehen kann sie, wer bei einer der beteiligten Stellen oder für die ganze Kommune Zugriff hat. "
                        + "Lesezugriff gibt die Koordination der Kommune.");
        assertThat(told(new Commitments(List.of(), List.of(), List.of())))
                .allMatch(section -> section.notes().isEmpty());
    }
}
