package org.knotenpunkt.application.partnership.plan;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.ActionPlanId;
import org.knotenpunkt.domain.partnership.plan.ActivityId;
import org.knotenpunkt.domain.partnership.plan.PlanError;
import org.knotenpunkt.domain.partnership.progress.Agreed;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;

/** Plans what the parties to agreements do in a school year, and shows it. */
public final class PlanService implements PlanYear, ReadPlans {
    private final Agreements agreements;
    private final ActionPlans plans;
    private final Rights rights;
    private final AgreementReach reach;
    private final Keeper<ActionPlan> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public PlanService(
            Agreements agreements,
            ActionPlans plans,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.agreements = agreements;
        this.plans = plans;
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.keeper = new Keeper<>(plans::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<ActionPlan, PlanError> add(Actor actor, AgreementId id, SchoolYear year, NewActivity activity) {
        return planned(
                actor,
                id,
                agreement -> Result.success(plans.find(agreement, year).orElseGet(() -> begun(agreement, year))),
                (plan, content) -> plan.add(activity.as(new ActivityId(ids.next())), content, clock.instant()));
    }

    private ActionPlan begun(Agreement agreement, SchoolYear year) {
        return ActionPlan.begin(
                new ActionPlanId(ids.next()),
                agreement.municipality(),
                agreement.id(),
                year,
                plans.frame(),
                clock.instant());
    }

    @Override
    public Result<ActionPlan, PlanError> change(
            Actor actor, AgreementId id, SchoolYear year, long version, ActivityId activity, NewActivity other) {
        return planned(
                actor,
                id,
                agreement -> seen(agreement, year, version),
                (plan, content) -> plan.change(other.as(activity), content, clock.instant()));
    }

    @Override
    public Result<ActionPlan, PlanError> remove(
            Actor actor, AgreementId id, SchoolYear year, long version, ActivityId activity) {
        return planned(
                actor,
                id,
                agreement -> seen(agreement, year, version),
                (plan, content) -> plan.remove(activity, clock.instant()));
    }

    @Override
    public Result<ActionPlan, PlanError> copy(Actor actor, AgreementId id, SchoolYear year) {
        return planned(
                actor,
                id,
                agreement -> plans.find(agreement, year).isPresent()
                        ? Result.refusal(new PlanError.PlanThere(year))
                        : found(agreement, year.previous()),
                (before, content) -> Result.success(before.copied(
                        new ActionPlanId(ids.next()),
                        plans.frame(),
                        content,
                        () -> new ActivityId(ids.next()),
                        clock.instant())));
    }

    private Result<ActionPlan, PlanError> found(Agreement agreement, SchoolYear year) {
        return Result.of(plans.find(agreement, year), new PlanError.NoPlan(year));
    }

    private Result<ActionPlan, PlanError> seen(Agreement agreement, SchoolYear year, long version) {
        return found(agreement, year).peek(plan -> keeper.requireSeen(plan, version));
    }

    /** The agreement is held, so that two who begin a plan at the same moment begin one. */
    private Result<ActionPlan, PlanError> planned(
            Actor actor,
            AgreementId id,
            Function<Agreement, Result<ActionPlan, PlanError>> finding,
            BiFunction<ActionPlan, AgreementContent, Result<ActionPlan, PlanError>> change) {
        return transactions.call(
                actor,
                () -> seen(actor, agreements.findForChange(id), id)
                        .flatMap(agreement -> permitted(actor, agreement))
                        .flatMap(agreement ->
                                finding.apply(agreement).flatMap(plan -> change.apply(plan, content(agreement))))
                        .map(plan -> keeper.save(actor, plan)));
    }

    private Result<Agreement, PlanError> seen(
            Actor actor,
            @SuppressWarnings("OptionalUsedAsFieldOrParameterType") Optional<Agreement> found,
            AgreementId id) {
        return reach.shown(actor, found, id).mapRefusal(PlanError.PlanOfAgreement::new);
    }

    private Result<Agreement, PlanError> permitted(Actor actor, Agreement agreement) {
        return rights.permitInAny(actor, RECORD_PROGRESS, planners(agreement))
                ? Result.success(agreement)
                : Result.refusal(new PlanError.MayNotPlan(new Denial.RoleMissing(RECORD_PROGRESS)));
    }

    private List<Scope> planners(Agreement agreement) {
        return Agreed.in(agreement, today.today()).recorders(today.today());
    }

    /** What holds or, where nothing does, what people work on. */
    private AgreementContent content(Agreement agreement) {
        return agreement.shownOn(today.today()).content();
    }

    @Override
    public Result<PlanView, PlanError> read(Actor actor, AgreementId id, SchoolYear year) {
        return transactions.read(
                actor, () -> seen(actor, agreements.findById(id), id).map(agreement -> view(actor, agreement, year)));
    }

    private PlanView view(Actor actor, Agreement agreement, SchoolYear year) {
        var plan = plans.find(agreement, year);
        return new PlanView(
                agreement,
                content(agreement),
                year,
                plan,
                plan.map(ActionPlan::frame).orElseGet(plans::frame),
                plans.years(agreement),
                rights.permitInAny(actor, RECORD_PROGRESS, planners(agreement)));
    }
}
