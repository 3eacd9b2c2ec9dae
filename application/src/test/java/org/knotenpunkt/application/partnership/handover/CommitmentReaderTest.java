package org.knotenpunkt.application.partnership.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.deadline.Deadline;
import org.knotenpunkt.application.partnership.deadline.DeadlineKind;
import org.knotenpunkt.application.partnership.deadline.InMemoryDeadlines;
import org.knotenpunkt.application.partnership.progress.InMemoryProgressRecords;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.AgreementTerm;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.progress.Standing.HowFar;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class CommitmentReaderTest {
    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final LocalDate IN_A_YEAR = TODAY.plusYears(1);

    private final InMemoryProgressRecords records = new InMemoryProgressRecords();
    private final InMemoryAgreements agreements = new InMemoryAgreements(records);

    private CommitmentReader reader(LocalDate today) {
        return new CommitmentReader(
                agreements,
                new InMemoryDeadlines(agreements::all),
                new PolicyRights(),
                new DirectTransactions(),
                FixedClock.on(today));
    }

    private Commitments of(OrganisationId... organisations) {
        return reader(TODAY)
                .of(COORDINATION, LINDENAU, List.of(organisations), IN_A_YEAR)
                .orElseThrow();
    }

    private static Agreement agreed(int number, AgreementContent content) {
        var draft = Agreement.draft(new AgreementId(new UUID(0xa00f, number)), LINDENAU, content, FINGERPRINT, NOW);
        return approvedByAll(draft.propose(EDUCATION_PARTNERSHIP, TODAY, NOW).orElseThrow(), TODAY);
    }

    private static AgreementContent withAnother(AgreementContent content) {
        return content.withParty(new Party(OUTSIDER, "Library", PartyRole.CO_SIGNATORY, Side.OTHERS))
                .orElseThrow();
    }

    @Test
    void whatHoldsIsToldWithItsPartiesItsTimeAndTheGoalsOnWhichPeopleWork() {
        agreements.save(anAgreement());

        var commitment = of(SCHOOL).inForce().getFirst();

        assertThat(commitment.title()).isEqualTo("More time for talking");
        assertThat(commitment.validity()).isEqualTo(Validity.from(TODAY));
        assertThat(commitment.parties()).extracting(Party::organisation).containsExactly(SCHOOL, PROVIDER, PARENTS);
        assertThat(commitment.goals())
                .extracting(goal -> goal.goal().id(), Commitment.GoalInProgress::state)
                .containsExactly(tuple(CAFE, HowFar.UNKNOWN));
    }

    private void measured(String families) {
        var agreement = anAgreement();
        agreements.save(agreement);
        records.save(records.valuesOf(agreement, CAFE)
                .record(counted(1, TODAY, families))
                .orElseThrow());
    }

    @Test
    void aGoalIsToldAsFarAsItHasCome() {
        measured("9");

        assertThat(of(SCHOOL).inForce().getFirst().goals())
                .extracting(Commitment.GoalInProgress::state)
                .containsExactly(HowFar.BEHIND);
    }

    @Test
    void onAGoalThatIsReachedNobodyWorks() {
        measured("25");

        assertThat(of(SCHOOL).inForce().getFirst().goals()).isEmpty();
    }

    @Test
    void draftsAreNoAgreements() {
        agreements.save(aDraft());

        assertThat(of(SCHOOL)).isEqualTo(new Commitments(List.of(), List.of(), List.of()));
    }

    @Test
    void thoseOfTheOrganisationThatWasNamedFirstComeFirst() {
        agreements.save(agreed(1, aContent().titled("Chor")));
        agreements.save(agreed(2, withAnother(aContent().titled("Lesen"))));
        agreements.save(agreed(3, aContent().titled("Bus")));

        assertThat(of(OUTSIDER, SCHOOL).inForce())
                .extracting(Commitment::title)
                .containsExactly("Lesen", "Bus", "Chor");
        assertThat(of(OUTSIDER).inForce()).extracting(Commitment::title).containsExactly("Lesen");
        assertThat(of(OUTSIDER).due()).allMatch(due -> due.title().equals("Lesen"));
    }

    @Test
    void whoHasLeftAnAgreementHasNoPartInItAnyMore() {
        agreements.save(agreed(1, withAnother(aContent()))
                .leave(OUTSIDER, new Ending(TODAY, Ending.Way.TOGETHER, "No staff"), TODAY, NOW)
                .orElseThrow());
        var tomorrow = reader(TODAY.plusDays(1));

        assertThat(of(OUTSIDER).inForce()).hasSize(1);
        assertThat(tomorrow.of(COORDINATION, LINDENAU, List.of(OUTSIDER), IN_A_YEAR))
                .isEqualTo(Result.success(new Commitments(List.of(), List.of(), List.of())));
        assertThat(tomorrow.of(COORDINATION, LINDENAU, List.of(SCHOOL), IN_A_YEAR)
                        .orElseThrow()
                        .inForce()
                        .getFirst()
                        .parties())
                .extracting(Party::organisation)
                .containsExactly(SCHOOL, PROVIDER, PARENTS);
    }

    @Test
    void whatIsDueByTheDayIsToldTheEarliestFirst() {
        var term = new AgreementTerm(null, TODAY.plusMonths(6), 0, 3, TODAY.plusMonths(1), 12);
        agreements.save(agreed(1, aContent().titled("Chor").withTerm(term)));
        var sooner = new AgreementTerm(null, TODAY.plusYears(3), 0, 3, TODAY.plusWeeks(2), 12);
        agreements.save(agreed(2, aContent().titled("Bus").withTerm(sooner)));

        assertThat(of(SCHOOL).due())
                .filteredOn(due -> due.kind() != DeadlineKind.GOAL && due.kind() != DeadlineKind.CONTRIBUTION)
                .extracting(Deadline::title, Deadline::kind)
                .containsExactly(
                        tuple("Bus", DeadlineKind.REVIEW),
                        tuple("Chor", DeadlineKind.REVIEW),
                        tuple("Chor", DeadlineKind.NOTICE),
                        tuple("Chor", DeadlineKind.END));
        assertThat(reader(TODAY)
                        .of(COORDINATION, LINDENAU, List.of(SCHOOL), TODAY.plusMonths(1))
                        .orElseThrow()
                        .due())
                .extracting(Deadline::title)
                .containsExactly("Bus", "Chor");
    }

    private static Actor leading(OrganisationId organisation) {
        return Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, organisation.value()));
    }

    private Result<Commitments, AgreementError> seenBy(Actor actor) {
        return reader(TODAY).of(actor, LINDENAU, List.of(SCHOOL), IN_A_YEAR);
    }

    @Test
    void whoHasARoleWithAPartySeesItsAgreementsAndNoOthers() {
        agreements.save(agreed(1, aContent().titled("Chor")));
        agreements.save(agreed(2, withAnother(aContent().titled("Lesen"))));

        assertThat(seenBy(leading(PARENTS)).orElseThrow().inForce()).hasSize(2);
        var seen = seenBy(leading(OUTSIDER)).orElseThrow();
        assertThat(seen.inForce()).extracting(Commitment::title).containsExactly("Lesen");
        assertThat(seen.due()).isNotEmpty().allMatch(due -> due.title().equals("Lesen"));
    }

    @Test
    void itIsSaidOfWhoseAgreementsThereMayBeMore() {
        var asked = List.of(OUTSIDER, SCHOOL, PROVIDER);
        var lead = leading(OUTSIDER);
        var readsAtSchool = new Actor(
                lead.account(),
                Set.of(
                        lead.rights().iterator().next(),
                        new Right(Role.READER, new Scope.Organisation(LINDENAU, SCHOOL.value()))));

        assertThat(Stream.of(lead, readsAtSchool, COORDINATION)
                        .map(actor -> reader(TODAY)
                                .of(actor, LINDENAU, asked, IN_A_YEAR)
                                .orElseThrow()
                                .closed()))
                .containsExactly(List.of(SCHOOL, PROVIDER), List.of(PROVIDER), List.of());
    }

    @Test
    void whoMaySeeNoAgreementIsRefused() {
        agreements.save(anAgreement());

        assertThat(seenBy(Actors.holding(Role.OPERATOR, new Scope.Installation())))
                .isInstanceOf(Result.Refusal.class);
    }
}
