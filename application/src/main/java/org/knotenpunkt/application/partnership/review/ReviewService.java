package org.knotenpunkt.application.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.frame.KnownFrame;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.AgreementReach;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.partnership.review.ReviewReader.Known;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.FollowUp;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewEvent;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** Takes reviews through their life. It answers no more than the actor may see. */
public final class ReviewService implements RunReview, RateInReview {
    private final Reviews reviews;
    private final QualityFrames frames;
    private final Agreements agreements;
    private final AgreementKinds kinds;
    private final ReviewReader reader;
    private final Speakers speakers;
    private final Rights rights;
    private final AgreementReach reach;
    private final Keeper<Review> keeper;
    private final DomainEvents events;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public ReviewService(
            Reviews reviews,
            QualityFrames frames,
            Agreements agreements,
            AgreementKinds kinds,
            Disagreements disagreements,
            Mandates mandates,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.reviews = reviews;
        this.frames = frames;
        this.agreements = agreements;
        this.kinds = kinds;
        this.reader = new ReviewReader(
                reviews, frames, agreements, kinds, disagreements, mandates, rights, transactions, today);
        this.speakers = new Speakers(rights, mandates, today);
        this.rights = rights;
        this.reach = new AgreementReach(rights);
        this.keeper = new Keeper<>(reviews::save, events);
        this.events = events;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    /** Holds the agreement: of two who open a round at once, the second sees that there is one. */
    @Override
    public Result<ReviewView, ReviewError> open(
            Actor actor, AgreementId id, @Nullable String frame, LocalDate opens, LocalDate due) {
        return transactions.call(
                actor,
                () -> reach.shown(actor, agreements.findForChange(id), id)
                        .flatMap(agreement -> rights.require(actor, DRAFT_AGREEMENT, agreement.scope(), agreement)
                                .mapRefusal(AgreementError.NotAllowed::new))
                        .<ReviewError>mapRefusal(ReviewError.OfAgreement::new)
                        .flatMap(this::withoutRound)
                        .flatMap(agreement -> frame(agreement, frame, opens)
                                .flatMap(chosen -> Review.open(
                                        new ReviewId(ids.next()),
                                        agreement,
                                        chosen,
                                        opens,
                                        due,
                                        today.today(),
                                        clock.instant()))
                                .map(review -> stored(actor, new Known(review, agreement)))));
    }

    private Result<Agreement, ReviewError> withoutRound(Agreement agreement) {
        return Result.unless(
                reviews.findOf(agreement.id()).stream()
                        .filter(review -> review.state() != ReviewState.CONCLUDED)
                        .findFirst()
                        .map(running -> new ReviewError.ReviewUnderWay(running.id())),
                () -> agreement);
    }

    private Result<QualityFrame, ReviewError> frame(Agreement agreement, @Nullable String chosen, LocalDate day) {
        return Result.<String, ReviewError>of(
                        Optional.ofNullable(chosen).or(() -> usualFrame(agreement, day)),
                        new ReviewError.FrameNotNamed())
                .flatMap(code -> newest(agreement.municipality(), code));
    }

    private Optional<String> usualFrame(Agreement agreement, LocalDate day) {
        return agreement
                .inForceOn(day)
                .map(version -> version.content().kind())
                .flatMap(kinds::find)
                .map(AgreementKind::frame);
    }

    private Result<QualityFrame, ReviewError> newest(MunicipalityId town, String code) {
        return Result.of(frames.newest(town, code).map(KnownFrame::frame), new ReviewError.UnknownFrame(code));
    }

    @Override
    public Result<ReviewView, ReviewError> reschedule(Actor actor, ReviewId id, long version, LocalDate due) {
        return run(actor, id, version, known -> known.review().reschedule(due, today.today(), clock.instant()));
    }

    @Override
    public Result<ReviewView, ReviewError> close(Actor actor, ReviewId id, long version, Set<OrganisationId> without) {
        return run(actor, id, version, known -> known.review().close(without, today.today(), clock.instant()));
    }

    @Override
    public Result<ReviewView, ReviewError> draw(
            Actor actor, ReviewId id, long version, String criterion, Conclusion.Decision decision, String text) {
        return run(
                actor,
                id,
                version,
                known -> knownGoal(known.agreement(), decision)
                        .map(fitting -> new Conclusion(criterion, fitting, text, clock.instant(), actor.account()))
                        .flatMap(known.review()::draw));
    }

    private static Result<Conclusion.Decision, ReviewError> knownGoal(
            Agreement agreement, Conclusion.Decision decision) {
        return decision instanceof Conclusion.Decision.ChangeGoal(var goal)
                        && agreement.versions().stream()
                                .map(Version::content)
                                .noneMatch(content -> content.goal(goal).isPresent())
                ? Result.refusal(
                        new ReviewError.OfAgreement(new AgreementError.NotFitting(new ContentError.UnknownGoal(goal))))
                : Result.success(decision);
    }

    @Override
    public Result<ReviewView, ReviewError> conclude(Actor actor, ReviewId id, long version) {
        return run(actor, id, version, known -> known.review().conclude(clock.instant()));
    }

    @Override
    public Result<ReviewView, ReviewError> drop(Actor actor, ReviewId id, String criterion, String reason) {
        return transactions.call(
                actor,
                () -> found(actor, id)
                        .flatMap(known -> rights.require(
                                        actor, DRAFT_AGREEMENT, known.review().scope(), known)
                                .<ReviewError>mapRefusal(ReviewError.NotAllowed::new))
                        .flatMap(known -> followUp(known)
                                .drop(criterion, reason, clock.instant(), actor.account())
                                .map(dropped -> kept(actor, known, dropped))));
    }

    private FollowUp followUp(Known known) {
        return new FollowUp(
                known.review(),
                known.agreement(),
                reviews.droppedOf(known.agreement().id()));
    }

    private ReviewView kept(Actor actor, Known known, DroppedConclusion dropped) {
        reviews.drop(dropped);
        events.publish(
                actor,
                List.of(new ReviewEvent.ConclusionDropped(
                        dropped.review(), dropped.municipality(), dropped.criterion(), dropped.at())));
        return reader.view(actor, known);
    }

    private Result<ReviewView, ReviewError> run(
            Actor actor, ReviewId id, long version, Function<Known, Result<Review, ReviewError>> change) {
        return transactions.call(
                actor,
                () -> found(actor, id)
                        .flatMap(known -> rights.require(
                                        actor, DRAFT_AGREEMENT, known.review().scope(), known)
                                .<ReviewError>mapRefusal(ReviewError.NotAllowed::new))
                        .peek(known -> keeper.requireSeen(known.review(), version))
                        .flatMap(known -> change.apply(known).map(known::with))
                        .map(changed -> stored(actor, changed)));
    }

    /** Holds the review: of two who change it at once, the second sees what the first has done. */
    private Result<Known, ReviewError> found(Actor actor, ReviewId id) {
        return reader.visible(actor, reviews.findForChange(id), id);
    }

    @Override
    public Result<ReviewView, ReviewError> rate(
            Actor actor, ReviewId id, OrganisationId party, long revision, List<Rating> ratings) {
        return speak(actor, id, party, revision, review -> review.rate(party, ratings, today.today(), clock.instant()));
    }

    @Override
    public Result<ReviewView, ReviewError> handIn(Actor actor, ReviewId id, OrganisationId party, long revision) {
        return speak(
                actor,
                id,
                party,
                revision,
                review -> review.handIn(party, actor.account(), today.today(), clock.instant()));
    }

    private Result<ReviewView, ReviewError> speak(
            Actor actor,
            ReviewId id,
            OrganisationId party,
            long revision,
            Function<Review, Result<Review, ReviewError>> saying) {
        return transactions.call(
                actor,
                () -> found(actor, id)
                        .flatMap(known -> spokenFor(actor, known.review(), party)
                                .peek(review -> requireSeen(review, party, revision))
                                .flatMap(saying)
                                .map(known::with))
                        .map(changed -> stored(actor, changed)));
    }

    /** The review, for somebody who speaks for the party. */
    private Result<Review, ReviewError> spokenFor(Actor actor, Review review, OrganisationId party) {
        return speakers.require(actor, review.municipality(), party, review).mapRefusal(ReviewError.OfAgreement::new);
    }

    private static void requireSeen(Review review, OrganisationId party, long revision) {
        review.revisionOf(party).filter(known -> known != revision).ifPresent(known -> {
            throw new ConcurrentChangeException(
                    "The sheet of %s in %s has revision %d and was seen in %d"
                            .formatted(party, review, known, revision),
                    known);
        });
    }

    private ReviewView stored(Actor actor, Known changed) {
        return reader.view(actor, changed.with(keeper.save(actor, changed.review())));
    }
}
