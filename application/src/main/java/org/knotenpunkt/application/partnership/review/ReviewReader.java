package org.knotenpunkt.application.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.FollowUp;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Shows reviews to those who may see the agreement, and of the sheets what the review itself shows them. */
public final class ReviewReader implements ReadReviews {
    private final Reviews reviews;
    private final QualityFrames frames;
    private final Agreements agreements;
    private final AgreementKinds kinds;
    private final Disagreements disagreements;
    private final Speakers speakers;
    private final Rights rights;
    private final AgreementReach reach;
    private final Transactions transactions;
    private final Today today;

    public ReviewReader(
            Reviews reviews,
            QualityFrames frames,
            Agreements agreements,
            AgreementKinds kinds,
            Disagreements disagreements,
            Mandates mandates,
            Rights rights,
            Transactions transactions,
            Today today) {
        this.reviews = reviews;
        this.frames = frames;
        this.agreements = agreements;
        this.kinds = kinds;
        this.disagreements = disagreements;
        this.speakers = new Speakers(rights, mandates, today);
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.transactions = transactions;
        this.today = today;
    }

    @Override
    public Result<ReviewView, ReviewError> read(Actor actor, ReviewId id) {
        return transactions.read(
                actor, () -> visible(actor, reviews.findById(id), id).map(known -> view(actor, known)));
    }

    /** A review and the agreement that is looked at in it. */
    record Known(Review review, Agreement agreement) {
        Known with(Review next) {
            return new Known(next, agreement);
        }
    }

    /** The review, unless the actor may not know of it. */
    Result<Known, ReviewError> visible(Actor actor, Optional<Review> found, ReviewId id) {
        return Result.of(
                found.flatMap(review -> agreements
                        .findById(review.agreement())
                        .filter(agreement -> reach.sees(actor, agreement))
                        .map(agreement -> new Known(review, agreement))),
                new ReviewError.UnknownReview(id));
    }

    /** The review as the actor sees it. */
    ReviewView view(Actor actor, Known known) {
        var review = known.review();
        var content = content(known.agreement());
        var followUp = new FollowUp(review, known.agreement(), reviews.droppedOf(review.agreement()));
        return new ReviewView(
                review.id(),
                review.municipality(),
                review.agreement(),
                content.title(),
                content.goals(),
                frames.find(review.municipality(), review.frame()).orElseThrow(),
                review.opens(),
                review.due(),
                review.state(),
                review.asSeenBySpeakersFor(speakers.spokenFor(actor, review.municipality(), organisations(review))),
                review.agenda(),
                review.conclusions(),
                followUp.pending().stream().map(Conclusion::criterion).toList(),
                followUp.dropped(),
                disagreements.countOpen(review.agreement()),
                rights.permit(actor, DRAFT_AGREEMENT, review.scope()),
                review.version());
    }

    private static List<OrganisationId> organisations(Review review) {
        return review.parties().stream().map(Party::organisation).toList();
    }

    /** What it says today: the version in force, else the one that was begun last. */
    private AgreementContent content(Agreement agreement) {
        return agreement.shownOn(today.today()).content();
    }

    @Override
    public Result<ReviewsOfAgreement, ReviewError> of(Actor actor, AgreementId id) {
        return transactions.read(
                actor,
                () -> reach.shown(actor, agreements.findById(id), id)
                        .<ReviewError>mapRefusal(ReviewError.OfAgreement::new)
                        .map(agreement -> rounds(actor, agreement)));
    }

    @Override
    public Result<List<PendingConclusion>, ReviewError> pending(Actor actor, Agreement agreement) {
        return transactions.read(
                actor,
                () -> reach.shown(actor, Optional.of(agreement), agreement.id())
                        .<ReviewError>mapRefusal(ReviewError.OfAgreement::new)
                        .map(seen -> pending(seen, reviews.findOf(seen.id()))));
    }

    private ReviewsOfAgreement rounds(Actor actor, Agreement agreement) {
        var known = reviews.findOf(agreement.id());
        var content = content(agreement);
        return new ReviewsOfAgreement(
                agreement.id(),
                agreement.municipality(),
                content.title(),
                next(agreement, known),
                kinds.find(content.kind()).map(AgreementKind::frame).orElse(null),
                rights.permit(actor, DRAFT_AGREEMENT, agreement.scope())
                        && agreement.inForceOn(today.today()).isPresent()
                        && known.stream().allMatch(review -> review.state() == ReviewState.CONCLUDED),
                pending(agreement, known),
                known.stream().map(ReviewReader::round).toList());
    }

    private List<PendingConclusion> pending(Agreement agreement, List<Review> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        var dropped = reviews.droppedOf(agreement.id());
        return known.stream()
                .flatMap(review -> new FollowUp(review, agreement, dropped)
                        .pending().stream()
                                .map(conclusion -> new PendingConclusion(
                                        review.id(), review.opens(), conclusion, goal(agreement, conclusion))))
                .toList();
    }

    private static @Nullable String goal(Agreement agreement, Conclusion conclusion) {
        return conclusion.decision() instanceof Conclusion.Decision.ChangeGoal(var goal)
                ? agreement
                        .lastSaid(content -> content.goal(goal))
                        .map(Goal::text)
                        .orElse(null)
                : null;
    }

    private @Nullable LocalDate next(Agreement agreement, List<Review> known) {
        var last = known.isEmpty() ? null : known.getFirst().opens();
        return agreement
                .inForceOn(today.today())
                .map(Version::content)
                .flatMap(content -> content.term().nextReview(last))
                .filter(day -> agreement
                        .lastDayAsOf(today.today())
                        .filter(day::isAfter)
                        .isEmpty())
                .orElse(null);
    }

    private static ReviewsOfAgreement.Round round(Review review) {
        var asked = review.parties().size();
        return new ReviewsOfAgreement.Round(
                review.id(),
                review.opens(),
                review.due(),
                review.state(),
                asked,
                asked - review.awaited().size());
    }
}
