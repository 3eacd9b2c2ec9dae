package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.knotenpunkt.application.partnership.progress.ProgressView;
import org.knotenpunkt.application.partnership.progress.ReadProgress;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.ContributionProgress;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.DeliveryId;
import org.knotenpunkt.domain.partnership.progress.GoalProgress;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalRatingId;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.GoalValueId;
import org.knotenpunkt.domain.partnership.progress.Ledger;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** Finds what the path of a request names. What is not there, or not for the actor to record, ends the request. */
public final class ProgressFinder {
    private final ReadProgress reading;

    @Inject
    public ProgressFinder(ReadProgress reading) {
        this.reading = reading;
    }

    ProgressView view(Context ctx) {
        return orRefuse(reading.read(actor(ctx), agreement(ctx)));
    }

    /** The goal, for somebody who may say how far it is. */
    GoalProgress goal(Context ctx, ProgressView view) {
        Answers.require(view.mayRecord(), new ProgressError.MayNot(new Denial.RoleMissing(RECORD_PROGRESS)));
        var id = goal(ctx);
        var goal = orRefuse(
                Result.<GoalProgress, ProgressError>of(view.progress().goal(id), new ProgressError.NoSuchGoal(id)));
        Answers.require(goal.goal().measure().isPresent(), new ProgressError.GoalNotMeasured(id));
        return goal;
    }

    /** The contribution, for somebody who may say what was given of it. */
    ContributionProgress contribution(Context ctx, ProgressView view) {
        var id = contribution(ctx);
        var contribution = orRefuse(Result.<ContributionProgress, ProgressError>of(
                view.progress().contribution(id), new ProgressError.NoSuchContribution(id)));
        Answers.require(view.given().contains(id), new ProgressError.MayNot(new Denial.RoleMissing(RECORD_PROGRESS)));
        return contribution;
    }

    /** The value of the goal, while it counts. */
    static GoalValue value(Context ctx, GoalProgress goal) {
        var id = value(ctx);
        return counting(goal.values(), value -> value.id().equals(id), id.value());
    }

    /** The delivery of the contribution, while it counts. */
    static Delivery delivery(Context ctx, ContributionProgress contribution) {
        var id = delivery(ctx);
        return counting(contribution.deliveries(), delivery -> delivery.id().equals(id), id.value());
    }

    /** The rating of the goal, while it counts. */
    static GoalRating rating(Context ctx, GoalProgress goal) {
        var id = rating(ctx);
        return counting(goal.ratings(), rating -> rating.id().equals(id), id.value());
    }

    private static <E> E counting(Ledger<E> ledger, Predicate<E> wanted, UUID id) {
        return orRefuse(Result.<E, ProgressError>of(ledger.find(wanted), new ProgressError.NoSuchEntry(id)));
    }

    static AgreementId agreement(Context ctx) {
        return Requests.id(ctx, "id", AgreementId::of);
    }

    static GoalId goal(Context ctx) {
        return Requests.id(ctx, "goal", GoalId::of);
    }

    static GoalValueId value(Context ctx) {
        return Requests.id(ctx, "value", GoalValueId::of);
    }

    static GoalRatingId rating(Context ctx) {
        return Requests.id(ctx, "rating", GoalRatingId::of);
    }

    static ContributionId contribution(Context ctx) {
        return Requests.id(ctx, "contribution", ContributionId::of);
    }

    static DeliveryId delivery(Context ctx) {
        return Requests.id(ctx, "delivery", DeliveryId::of);
    }

    /** The page of the progress of the agreement. */
    static String path(AgreementId agreement) {
        return "/agreements/%s/progress".formatted(agreement);
    }

    /** The way to a page below that of the progress. */
    static List<Crumb> crumbs(ProgressView view, Words words) {
        var id = view.agreement().id();
        return AgreementCrumbs.to(id, view.title(), words, new Crumb(words.text("progress.title"), path(id)));
    }
}
