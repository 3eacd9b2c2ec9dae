package org.knotenpunkt.domain.partnership.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.Changes;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * What the parties to an agreement do with families in a school year; the root of the aggregate of its activities. An agreement has at
 * most one for each year.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class ActionPlan implements Aggregate<ActionPlan> {
    /** More than anybody can do. */
    public static final int MOST = 200;

    private final ActionPlanId id;
    private final MunicipalityId municipality;
    private final AgreementId agreement;
    private final SchoolYear year;
    private final InvolvementFrame frame;
    private final List<Activity> activities;
    private final long version;
    private final Changes<PlanEvent> changes;

    private ActionPlan(
            ActionPlanId id,
            MunicipalityId municipality,
            AgreementId agreement,
            SchoolYear year,
            InvolvementFrame frame,
            List<Activity> activities,
            long version,
            Changes<PlanEvent> changes) {
        this.id = id;
        this.municipality = municipality;
        this.agreement = agreement;
        this.year = year;
        this.frame = frame;
        this.activities = List.copyOf(activities);
        this.version = version;
        this.changes = changes;
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static ActionPlan restore(
            ActionPlanId id,
            MunicipalityId municipality,
            AgreementId agreement,
            SchoolYear year,
            InvolvementFrame frame,
            List<Activity> activities,
            long version) {
        return new ActionPlan(id, municipality, agreement, year, frame, activities, version, Changes.none());
    }

    /** Begins a plan in which nothing stands yet. */
    public static ActionPlan begin(
            ActionPlanId id,
            MunicipalityId municipality,
            AgreementId agreement,
            SchoolYear year,
            InvolvementFrame frame,
            Instant at) {
        return begin(id, municipality, agreement, year, frame, List.of(), null, at);
    }

    private static ActionPlan begin(
            ActionPlanId id,
            MunicipalityId municipality,
            AgreementId agreement,
            SchoolYear year,
            InvolvementFrame frame,
            List<Activity> activities,
            @Nullable SchoolYear copied,
            Instant at) {
        var begun = new PlanEvent.PlanBegun(agreement, municipality, id, year, copied, at);
        return new ActionPlan(id, municipality, agreement, year, frame, activities, 0, Changes.of(begun));
    }

    /**
     * The plan of the next year with the same activities, each a year later. Those of a party that has no part in the agreement any more
     * are left out; a goal that is given up is no longer served, and a type that the newest frame does not have is left out.
     */
    public ActionPlan copied(
            ActionPlanId other,
            InvolvementFrame newest,
            AgreementContent content,
            Supplier<ActivityId> ids,
            Instant at) {
        var next = activities.stream()
                .filter(activity -> content.party(activity.party()).isPresent()
                        && newest.type(activity.type()).isPresent())
                .map(activity -> activity.aYearLater(
                        ids.get(),
                        Optional.ofNullable(activity.goal())
                                .flatMap(content::goal)
                                .map(Goal::id)
                                .orElse(null)))
                .toList();
        return begin(other, municipality, agreement, year.next(), newest, next, year, at);
    }

    /** Adds an activity, which is the last one then. */
    public Result<ActionPlan, PlanError> add(Activity activity, AgreementContent content, Instant at) {
        if (activities.size() >= MOST) {
            return Result.refusal(new PlanError.TooManyActivities(MOST));
        }
        return fitting(activity, content)
                .map(fits -> with(
                        Stream.concat(activities.stream(), Stream.of(fits)).toList(),
                        new PlanEvent.ActivityPlanned(agreement, municipality, id, fits.id(), at)));
    }

    /** Puts an activity in place of what it was before. */
    public Result<ActionPlan, PlanError> change(Activity activity, AgreementContent content, Instant at) {
        return there(activity.id())
                .flatMap(before -> before.equals(activity)
                        ? Result.success(this)
                        : fitting(activity, content)
                                .map(fits -> with(
                                        activities.stream()
                                                .map(one -> one.id().equals(fits.id()) ? fits : one)
                                                .toList(),
                                        new PlanEvent.ActivityChanged(agreement, municipality, id, fits.id(), at))));
    }

    /** Takes an activity out. */
    public Result<ActionPlan, PlanError> remove(ActivityId activity, Instant at) {
        return there(activity)
                .map(gone -> with(
                        activities.stream()
                                .filter(one -> !one.id().equals(activity))
                                .toList(),
                        new PlanEvent.ActivityRemoved(agreement, municipality, id, activity, at)));
    }

    private Result<Activity, PlanError> there(ActivityId activity) {
        return Result.of(find(activity), new PlanError.NoSuchActivity(activity));
    }

    private Result<Activity, PlanError> fitting(Activity activity, AgreementContent content) {
        return Result.unless(fault(activity, content), () -> activity);
    }

    private Optional<PlanError> fault(Activity activity, AgreementContent content) {
        var goal = activity.goal();
        if (frame.type(activity.type()).isEmpty()) {
            return Optional.of(new PlanError.UnknownType(activity.type()));
        }
        if (content.party(activity.party()).isEmpty()) {
            return Optional.of(new PlanError.NotResponsible(activity.party()));
        }
        if (goal != null && content.goal(goal).isEmpty()) {
            return Optional.of(new PlanError.NoSuchGoalToServe(goal));
        }
        if (activity.until().isBefore(activity.from())) {
            return Optional.of(new PlanError.ActivityEndsBefore(activity.from()));
        }
        return year.days().includes(activity.from()) && year.days().includes(activity.until())
                ? Optional.empty()
                : Optional.of(new PlanError.OutsideOfYear(year, year.firstDay(), year.lastDay()));
    }

    private ActionPlan with(List<Activity> next, PlanEvent event) {
        return new ActionPlan(id, municipality, agreement, year, frame, next, version, changes.and(event));
    }

    @Override
    public ActionPlan saved() {
        return new ActionPlan(id, municipality, agreement, year, frame, activities, version + 1, Changes.none());
    }

    public Optional<Activity> find(ActivityId activity) {
        return activities.stream().filter(one -> one.id().equals(activity)).findFirst();
    }

    /** The activities of the type, the earliest first. */
    public List<Activity> of(InvolvementFrame.Type type) {
        return activities.stream()
                .filter(activity -> activity.type().equals(type.code()))
                .sorted(Comparator.comparing(Activity::from).thenComparing(Activity::until))
                .toList();
    }

    /** The types of which nothing is planned. */
    public List<InvolvementFrame.Type> missing() {
        return frame.types().stream().filter(type -> of(type).isEmpty()).toList();
    }

    public ActionPlanId id() {
        return id;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public AgreementId agreement() {
        return agreement;
    }

    public SchoolYear year() {
        return year;
    }

    public InvolvementFrame frame() {
        return frame;
    }

    /** In the order in which they were planned. */
    public List<Activity> activities() {
        return activities;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<PlanEvent> events() {
        return changes.events();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActionPlan plan && id.equals(plan.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "ActionPlan[%s]".formatted(id);
    }
}
