package org.knotenpunkt.application.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.PLAN;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.YEAR;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.activityId;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.anActivity;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.anActivityWithoutGoal;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.ActionPlanId;

/**
 * What every {@link ActionPlans} does. A class that implements this runs it against one; the agreement that is drafted by {@link
 * org.knotenpunkt.domain.partnership.AgreementFixtures} is known there.
 */
public interface ActionPlansContract {
    Agreement LINDENAU_AGREES = Agreement.draft(AGREEMENT, LINDENAU, aContent(), FINGERPRINT, NOW);
    Agreement OTHERS_AGREE = Agreement.draft(OTHER_AGREEMENT, LINDENAU, aContent(), FINGERPRINT, NOW);

    /** An empty store; the same one during one test. */
    ActionPlans plans();

    private ActionPlan begun() {
        return ActionPlan.begin(PLAN, LINDENAU, AGREEMENT, YEAR, plans().frame(), NOW);
    }

    private ActionPlan found() {
        return plans().find(LINDENAU_AGREES, YEAR).orElseThrow();
    }

    @Test
    default void theFrameHasTypesInTwoLanguages() {
        assertThat(plans().frame().code()).isEqualTo("epstein-six");
        assertThat(plans().frame().types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.wordings()).containsOnlyKeys("de", "en"));
    }

    @Test
    default void keepsActivitiesInTheirOrder() {
        assertThat(plans().find(LINDENAU_AGREES, YEAR)).isEmpty();
        var plan = begun().add(anActivity(1, "parenting"), aContent(), NOW)
                .flatMap(next -> next.add(anActivityWithoutGoal(2), aContent(), NOW))
                .orElseThrow();
        plans().save(plan);
        assertThat(found()).usingRecursiveComparison().isEqualTo(plan.saved());

        var changed = found().remove(activityId(1), NOW)
                .flatMap(next -> next.add(anActivity(3, "parenting"), aContent(), NOW))
                .orElseThrow();
        plans().save(changed);
        assertThat(found()).usingRecursiveComparison().isEqualTo(changed.saved());
        assertThat(plans().find(OTHERS_AGREE, YEAR)).isEmpty();
    }

    @Test
    default void knowsForWhichYearsThereAreAny() {
        plans().save(begun());
        plans().save(ActionPlan.begin(
                new ActionPlanId(new UUID(0xa030, 2)), LINDENAU, AGREEMENT, YEAR.next(), plans().frame(), NOW));
        assertThat(plans().years(LINDENAU_AGREES)).containsExactly(YEAR.next(), YEAR);
        assertThat(plans().years(OTHERS_AGREE)).isEmpty();
    }

    @Test
    default void whoeverWasSlowerIsTold() {
        plans().save(begun());
        var seen = found();
        plans().save(seen.add(anActivity(1, "parenting"), aContent(), NOW).orElseThrow());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> plans().save(seen.add(anActivity(2, "parenting"), aContent(), NOW)
                        .orElseThrow()));
    }

    @Test
    default void anAgreementHasOnePlanForEachYear() {
        plans().save(begun());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> plans().save(ActionPlan.begin(
                        new ActionPlanId(new UUID(0xa030, 3)), LINDENAU, AGREEMENT, YEAR, plans().frame(), NOW)));
    }
}
