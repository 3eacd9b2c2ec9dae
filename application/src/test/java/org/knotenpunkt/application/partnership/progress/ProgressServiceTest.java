package org.knotenpunkt.application.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreementGivenUp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.PartnershipAction;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.Deliveries;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.GoalValues;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.partnership.progress.ProgressEvent;
import org.knotenpunkt.domain.partnership.progress.Standing;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;

class ProgressServiceTest {
    private static final Actor COORDINATION = actor(1, Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor PARENT = actor(2, Role.FAMILY_REPRESENTATIVE, place(PARENTS));
    private static final Actor WORKER = actor(3, Role.PROVIDER, place(PROVIDER));
    private static final Actor READER = actor(4, Role.READER, place(SCHOOL));
    private static final Actor STRANGER = actor(5, Role.PROVIDER, place(OUTSIDER));

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryProgressRecords records = new InMemoryProgressRecords();
    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.on(TODAY.plusDays(30));
    private final ProgressService service = new ProgressService(
            agreements, records, new PolicyRights(), events, new DirectTransactions(), new CountingIds(), clock, clock);
    private final ProgressReader reader = new ProgressReader(
            agreements,
            records,
            accounts -> Map.of(PARENT.account(), "Mina Muster"),
            new PolicyRights(),
            new DirectTransactions(),
            clock);

    private static Scope place(OrganisationId party) {
        return new Scope.Organisation(LINDENAU, party.value());
    }

    private static Actor actor(int number, Role role, Scope scope) {
        return new Actor(new UUID(7, number), Set.of(new Right(role, scope)));
    }

    @BeforeEach
    void keepAnAgreement() {
        agreements.save(anAgreement());
    }

    private static NewValue counted(LocalDate day, @Nullable String value) {
        return new NewValue(day, CountMethod.COUNTED, value == null ? null : new BigDecimal(value), "Lists");
    }

    private Result<GoalValues, ProgressError> record(Actor actor, NewValue value) {
        return service.record(actor, AGREEMENT, CAFE, value, null);
    }

    private Result<Deliveries, ProgressError> deliver(Actor actor, ContributionId contribution, String amount) {
        return service.record(
                actor, AGREEMENT, contribution, new NewDelivery(TODAY, new BigDecimal(amount), null), false);
    }

    @Test
    void ofAnAgreementThatWasGivenUpThereIsNoProgress() {
        agreements.save(anAgreementGivenUp());
        var notThere = new ProgressError.OfAgreement(new AgreementError.UnknownAgreement(OTHER_AGREEMENT));
        assertThat(reader.read(COORDINATION, OTHER_AGREEMENT)).isEqualTo(Result.refusal(notThere));
        assertThat(service.record(COORDINATION, OTHER_AGREEMENT, CAFE, counted(TODAY, "9"), null))
                .isEqualTo(Result.refusal(notThere));
    }

    @Test
    void anyPartyAndTheTownSayHowFarAGoalIs() {
        assertThat(record(PARENT, counted(TODAY, "9"))).isInstanceOf(Result.Success.class);
        assertThat(record(WORKER, counted(TODAY.plusDays(1), "10"))).isInstanceOf(Result.Success.class);
        assertThat(record(COORDINATION, counted(TODAY.plusDays(2), "11"))).isInstanceOf(Result.Success.class);
        assertThat(records.valuesOf(anAgreement(), CAFE).ledger().standing())
                .extracting(GoalValue::by)
                .containsExactly(PARENT.account(), WORKER.account(), COORDINATION.account());
        assertThat(events.published()).hasSize(3).allMatch(ProgressEvent.ValueRecorded.class::isInstance);
    }

    @Test
    void whoOnlyReadsRecordsNothing() {
        assertThat(record(READER, counted(TODAY, "9")))
                .isEqualTo(Result.refusal(
                        new ProgressError.MayNot(new Denial.RoleMissing(PartnershipAction.RECORD_PROGRESS))));
        assertThat(reader.read(READER, AGREEMENT).orElseThrow().mayRecord()).isFalse();
    }

    @Test
    void forWhoTakesNoPartThereIsNothing() {
        var unknown = new ProgressError.OfAgreement(new AgreementError.UnknownAgreement(AGREEMENT));
        assertThat(record(STRANGER, counted(TODAY, "9"))).isEqualTo(Result.refusal(unknown));
        assertThat(reader.read(STRANGER, AGREEMENT)).isEqualTo(Result.refusal(unknown));
        assertThat(reader.read(COORDINATION, OTHER_AGREEMENT))
                .isEqualTo(Result.refusal(
                        new ProgressError.OfAgreement(new AgreementError.UnknownAgreement(OTHER_AGREEMENT))));
    }

    @Test
    void whatWasCountedIsANumberAndWhatWasNotHeldIsNone() {
        assertThat(record(PARENT, counted(TODAY, null)))
                .isEqualTo(Result.refusal(new ProgressError.ValueMissing(CountMethod.COUNTED)));
        assertThat(record(PARENT, new NewValue(TODAY, CountMethod.NOT_HELD, BigDecimal.ZERO, "Closed")))
                .isEqualTo(Result.refusal(new ProgressError.ValueOfNothingHeld()));
        assertThat(record(PARENT, new NewValue(TODAY, CountMethod.NOT_HELD, null, "Closed")))
                .isInstanceOf(Result.Success.class);
        assertThat(reader.read(PARENT, AGREEMENT)
                        .orElseThrow()
                        .progress()
                        .goal(CAFE)
                        .orElseThrow()
                        .standing()
                        .state())
                .isEqualTo(Standing.HowFar.UNKNOWN);
    }

    @Test
    void anotherValueIsAQuestionUntilSomebodyCorrects() {
        record(PARENT, counted(TODAY, "9")).orElseThrow();
        assertThat(record(WORKER, counted(TODAY, "10")))
                .isInstanceOfSatisfying(
                        Result.Refusal.class,
                        refused -> assertThat(refused.reason()).isInstanceOf(ProgressError.ValueSaidOtherwise.class));
        var corrected = service.record(WORKER, AGREEMENT, CAFE, counted(TODAY, "10"), 1L)
                .orElseThrow();
        assertThat(corrected.ledger().standing()).extracting(GoalValue::value).containsExactly(new BigDecimal("10"));
        assertThat(corrected.ledger().withdrawn())
                .extracting(taken -> taken.withdrawal().by())
                .containsExactly(WORKER.account());
    }

    @Test
    void nobodyCorrectsWhatTheyHaveNotSeen() {
        record(PARENT, counted(TODAY, "9")).orElseThrow();
        service.record(WORKER, AGREEMENT, CAFE, counted(TODAY, "10"), 1L).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.record(PARENT, AGREEMENT, CAFE, counted(TODAY, "11"), 1L));
        service.rate(PARENT, AGREEMENT, CAFE, rated(Verdict.PARTLY), null).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.rate(PARENT, AGREEMENT, CAFE, rated(Verdict.REACHED), 0L));
    }

    @Test
    void aWithdrawnValueCountsForNothing() {
        var id = record(PARENT, counted(TODAY, "9"))
                .orElseThrow()
                .ledger()
                .standing()
                .getFirst()
                .id();
        service.withdraw(PARENT, AGREEMENT, CAFE, 1, id, "Another day").orElseThrow();
        assertThat(records.valuesOf(anAgreement(), CAFE).ledger().standing()).isEmpty();
        assertThat(service.withdraw(PARENT, AGREEMENT, CAFE, 2, id, null))
                .isEqualTo(Result.refusal(new ProgressError.NoSuchEntry(id.value())));
    }

    @Test
    void nothingIsWithdrawnThatSomebodyHasCorrectedMeanwhile() {
        var id = record(PARENT, counted(TODAY, "9"))
                .orElseThrow()
                .ledger()
                .standing()
                .getFirst()
                .id();
        service.record(WORKER, AGREEMENT, CAFE, counted(TODAY, "10"), 1L).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.withdraw(PARENT, AGREEMENT, CAFE, 1, id, null));
    }

    @Test
    void onlyWhoGivesAndTheTownSayWhatWasGiven() {
        assertThat(deliver(WORKER, HOURS, "4")).isInstanceOf(Result.Success.class);
        assertThat(deliver(COORDINATION, HOURS, "3.5")).isInstanceOf(Result.Success.class);
        assertThat(deliver(WORKER, MONEY, "100"))
                .isEqualTo(Result.refusal(
                        new ProgressError.MayNot(new Denial.RoleMissing(PartnershipAction.RECORD_PROGRESS))));
        var seen = reader.read(WORKER, AGREEMENT).orElseThrow();
        assertThat(seen.given()).containsExactly(HOURS);
        assertThat(seen.progress().contribution(HOURS).orElseThrow().balance().delivered())
                .isEqualTo(new BigDecimal("7.5"));
    }

    @Test
    void moneyComesInWholeCentsAndNothingIsGivenByLessThanNothing() {
        var fault = Result.refusal(new ProgressError.AmountNotFitting());
        assertThat(deliver(COORDINATION, MONEY, "0.5")).isEqualTo(fault);
        assertThat(deliver(COORDINATION, HOURS, "0")).isEqualTo(fault);
        assertThat(deliver(COORDINATION, HOURS, "-1")).isEqualTo(fault);
        assertThat(events.published()).isEmpty();
    }

    @Test
    void familiesSeeTheSameAsAllOthers() {
        record(PARENT, counted(TODAY, "9")).orElseThrow();
        deliver(WORKER, HOURS, "4").orElseThrow();
        var families = reader.read(PARENT, AGREEMENT).orElseThrow();
        assertThat(families.progress())
                .isEqualTo(reader.read(COORDINATION, AGREEMENT).orElseThrow().progress());
        assertThat(families.accounts()).isEqualTo(Map.of(PARENT.account(), "Mina Muster"));
    }

    private static NewRating rated(Verdict verdict) {
        return new NewRating(SchoolYear.of(TODAY), verdict, "Many came", NextStep.CHANGE);
    }

    @Test
    void aPartyRatesAGoalAndCorrectsWhatWasNeverTrue() {
        assertThat(service.rate(PARENT, AGREEMENT, CAFE, rated(Verdict.PARTLY), null))
                .isInstanceOf(Result.Success.class);
        assertThat(service.rate(WORKER, AGREEMENT, CAFE, rated(Verdict.REACHED), null))
                .isEqualTo(Result.refusal(new ProgressError.RatingSaidOtherwise(SchoolYear.of(TODAY), "PARTLY", null)));
        var corrected = service.rate(WORKER, AGREEMENT, CAFE, rated(Verdict.REACHED), 1L)
                .orElseThrow();
        assertThat(corrected.ledger().withdrawn()).hasSize(1);

        var shown = reader.read(READER, AGREEMENT)
                .orElseThrow()
                .progress()
                .goal(CAFE)
                .orElseThrow();
        assertThat(shown.rating(SchoolYear.of(TODAY)))
                .get()
                .satisfies(rating -> assertThat(rating.verdict()).isEqualTo(Verdict.REACHED));
        assertThat(shown.open()).hasSize(1);
        assertThat(events.published())
                .filteredOn(ProgressEvent.OfRating.class::isInstance)
                .hasSize(3);
    }

    @Test
    void whoOnlyReadsRatesNothingAndForStrangersThereIsNothing() {
        assertThat(service.rate(READER, AGREEMENT, CAFE, rated(Verdict.PARTLY), null))
                .isInstanceOfSatisfying(
                        Result.Refusal.class,
                        refusal -> assertThat(refusal.reason()).isInstanceOf(ProgressError.MayNot.class));
        assertThat(service.rate(STRANGER, AGREEMENT, CAFE, rated(Verdict.PARTLY), null))
                .isEqualTo(
                        Result.refusal(new ProgressError.OfAgreement(new AgreementError.UnknownAgreement(AGREEMENT))));
    }

    @Test
    void aRatingIsTakenBackByWhoeverHasSeenTheNewestState() {
        var rating = service.rate(PARENT, AGREEMENT, CAFE, rated(Verdict.PARTLY), null)
                .orElseThrow()
                .ledger()
                .standing()
                .getFirst();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.withdraw(PARENT, AGREEMENT, CAFE, 0, rating.id(), "Slip"));
        assertThat(service.withdraw(PARENT, AGREEMENT, CAFE, 1, rating.id(), "Slip")
                        .orElseThrow()
                        .ledger()
                        .standing())
                .isEmpty();
    }
}
