package org.knotenpunkt.domain.partnership.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.shared.Result;

/**
 * What becomes of the conclusions of a review. One that wants goals changed is pending until what is drafted or was agreed since says
 * something else of them, or until it is dropped with a reason.
 */
public final class FollowUp {
    private final Review review;
    private final Agreement agreement;
    private final List<DroppedConclusion> dropped;

    /** @param dropped what was dropped of this review and of others */
    public FollowUp(Review review, Agreement agreement, List<DroppedConclusion> dropped) {
        this.review = review;
        this.agreement = agreement;
        this.dropped =
                dropped.stream().filter(one -> one.review().equals(review.id())).toList();
    }

    /** Those that nobody has followed yet, in the order of the frame; none before the review is concluded, nor of what is to end. */
    public List<Conclusion> pending() {
        var before = agreement.inForceOn(review.opens()).map(Version::content);
        var now = agreement.draft().or(agreement::lastAgreed).map(Version::content);
        return review.state() != ReviewState.CONCLUDED || agreement.ending().isPresent()
                ? List.of()
                : before.flatMap(was -> now.map(is -> pending(was, is))).orElse(List.of());
    }

    /** Of goals that were added since, each stands for one conclusion that there is to be another one. */
    private List<Conclusion> pending(AgreementContent was, AgreementContent is) {
        var added = is.goals().stream()
                .filter(goal -> was.goal(goal.id()).isEmpty())
                .count();
        var pending = new ArrayList<Conclusion>();
        for (var conclusion : review.conclusions()) {
            if (isDropped(conclusion)) {
                continue;
            }
            var isPending = switch (conclusion.decision()) {
                case Conclusion.Decision.ChangeGoal(var goal) ->
                    is.goal(goal).isPresent() && is.goal(goal).equals(was.goal(goal));
                case Conclusion.Decision.NewGoal another -> added-- <= 0;
                case Conclusion.Decision.NoChange none -> false;
            };
            if (isPending) {
                pending.add(conclusion);
            }
        }
        return List.copyOf(pending);
    }

    private boolean isDropped(Conclusion conclusion) {
        return dropped.stream().anyMatch(one -> one.criterion().equals(conclusion.criterion()));
    }

    /** Those that are not followed after all, as they were handed in. */
    public List<DroppedConclusion> dropped() {
        return dropped;
    }

    /** Says why the agreement is not to be changed as it was concluded about the criterion. */
    public Result<DroppedConclusion, ReviewError> drop(String criterion, String reason, Instant at, UUID by) {
        if (review.state() != ReviewState.CONCLUDED) {
            return Result.refusal(new ReviewError.ReviewNotConcluded());
        }
        return pending().stream().anyMatch(one -> one.criterion().equals(criterion))
                ? Result.success(new DroppedConclusion(review.id(), review.municipality(), criterion, reason, at, by))
                : Result.refusal(new ReviewError.NothingPending(criterion));
    }
}
