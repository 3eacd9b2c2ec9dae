package org.knotenpunkt.application.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.YEAR;

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
import org.knotenpunkt.domain.partnership.plan.Activity;
import org.knotenpunkt.domain.partnership.plan.PlanError;
import org.knotenpunkt.domain.partnership.plan.PlanEvent;
import org.knotenpunkt.domain.partnership.plan.PlanFixtures;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;

class PlanServiceTest {
    private static final Actor PARENT = in(PARENTS, Role.FAMILY_REPRESENTATIVE);
    private static final Actor READER = in(SCHOOL, Role.READER);
    private static final Actor STRANGER = in(OUTSIDER, Role.PROVIDER);

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.on(TODAY.plusDays(30));
    private final PlanService service = new PlanService(
            agreements,
            new InMemoryActionPlans(PlanFixtures.FRAME),
            new PolicyRights(),
            events,
            new DirectTransactions(),
            new CountingIds(),
            clock,
            clock);

    private static Actor in(OrganisationId organisation, Role role) {
        return Actors.holding(role, new Scope.Organisation(LINDENAU, organisation.value()));
    }

    @BeforeEach
    void keepAnAgreement() {
        agreements.save(anAgreement());
    }

    private static NewActivity cafe(SchoolYear year) {
        return new NewActivity(
                "parenting", "A café", PROVIDER, "Social work", year.firstDay(), year.lastDay(), CAFE, "Counted");
    }

    private PlanView view(Actor actor, SchoolYear year) {
        return service.read(actor, AGREEMENT, year).orElseThrow();
    }

    @Test
    void theFirstActivityBeginsThePlanAndAllPartiesSeeIt() {
        assertThat(view(READER, YEAR).plan()).isEmpty();
        service.add(PARENT, AGREEMENT, YEAR, cafe(YEAR)).orElseThrow();
        var view = view(READER, YEAR);
        assertThat(view.plan().orElseThrow().activities())
                .singleElement()
                .extracting(Activity::title)
                .isEqualTo("A café");
        assertThat(view.mayPlan()).isFalse();
        assertThat(view(PARENT, YEAR).mayPlan()).isTrue();
        assertThat(view.years()).containsExactly(YEAR);
        assertThat(events.published())
                .hasExactlyElementsOfTypes(PlanEvent.PlanBegun.class, PlanEvent.ActivityPlanned.class);
    }

    @Test
    void whoOnlyReadsPlansNothingAndForStrangersThereIsNothing() {
        assertThat(service.add(READER, AGREEMENT, YEAR, cafe(YEAR)))
                .isInstanceOfSatisfying(
                        Result.Refusal.class,
                        refusal -> assertThat(refusal.reason()).isInstanceOf(PlanError.MayNotPlan.class));
        var nothing = Result.refusal(new PlanError.PlanOfAgreement(new AgreementError.UnknownAgreement(AGREEMENT)));
        assertThat(service.add(STRANGER, AGREEMENT, YEAR, cafe(YEAR))).isEqualTo(nothing);
        assertThat(service.read(STRANGER, AGREEMENT, YEAR)).isEqualTo(nothing);
    }

    @Test
    void anActivityIsChangedAndRemovedByWhoeverHasSeenTheNewestState() {
        var activity = service.add(PARENT, AGREEMENT, YEAR, cafe(YEAR))
                .orElseThrow()
                .activities()
                .getFirst()
                .id();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.change(PARENT, AGREEMENT, YEAR, 0, activity, cafe(YEAR)));
        var other = new NewActivity(
                "communicating", "Letters", SCHOOL, "Head", YEAR.firstDay(), YEAR.lastDay(), null, "Asked");
        var changed =
                service.change(PARENT, AGREEMENT, YEAR, 1, activity, other).orElseThrow();
        assertThat(changed.activities())
                .singleElement()
                .extracting(Activity::title)
                .isEqualTo("Letters");
        assertThat(service.remove(PARENT, AGREEMENT, YEAR, 2, activity)
                        .orElseThrow()
                        .activities())
                .isEmpty();
    }

    @Test
    void thePlanOfTheYearBeforeIsTakenOverOnce() {
        assertThat(service.copy(PARENT, AGREEMENT, YEAR.next())).isEqualTo(Result.refusal(new PlanError.NoPlan(YEAR)));
        service.add(PARENT, AGREEMENT, YEAR, cafe(YEAR)).orElseThrow();
        var next = service.copy(PARENT, AGREEMENT, YEAR.next()).orElseThrow();
        assertThat(next.activities())
                .singleElement()
                .satisfies(activity ->
                        assertThat(activity.from()).isEqualTo(YEAR.next().firstDay()));
        assertThat(service.copy(PARENT, AGREEMENT, YEAR.next()))
                .isEqualTo(Result.refusal(new PlanError.PlanThere(YEAR.next())));
        assertThat(view(READER, YEAR).years()).containsExactly(YEAR.next(), YEAR);
    }
}
