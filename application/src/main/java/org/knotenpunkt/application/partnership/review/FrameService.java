package org.knotenpunkt.application.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import java.time.InstantSource;
import java.util.List;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.review.FrameEvent;
import org.knotenpunkt.domain.partnership.review.QualityFrame;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;

/** Keeps the quality frames of towns. */
public final class FrameService implements KeepFrames {
    private final QualityFrames frames;
    private final Rights rights;
    private final DomainEvents events;
    private final Transactions transactions;
    private final InstantSource clock;

    public FrameService(
            QualityFrames frames, Rights rights, DomainEvents events, Transactions transactions, InstantSource clock) {
        this.frames = frames;
        this.rights = rights;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whoever may read an agreement anywhere in the town may read by what it is looked at. */
    @Override
    public Result<List<KnownFrame>, ReviewError> frames(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_AGREEMENTS, placeIn(actor, town), town)
                        .<ReviewError>mapRefusal(ReviewError.NotAllowed::new)
                        .map(frames::all));
    }

    private Scope placeIn(Actor actor, MunicipalityId town) {
        return actor.rights().stream()
                .map(Right::scope)
                .filter(scope -> scope instanceof Scope.InTown place
                        && place.municipality().equals(town)
                        && rights.permit(actor, READ_AGREEMENTS, scope))
                .findFirst()
                .orElseGet(() -> new Scope.Municipality(town));
    }

    @Override
    public Result<QualityFrame, ReviewError> add(Actor actor, MunicipalityId town, QualityFrame first) {
        return transactions.call(
                actor,
                () -> rights.require(actor, DRAFT_AGREEMENT, new Scope.Municipality(town), first)
                        .<ReviewError>mapRefusal(ReviewError.NotAllowed::new)
                        .flatMap(frame -> edition(town, frame))
                        .peek(frame -> frames.add(town, frame))
                        .peek(frame -> events.publish(
                                actor, List.of(new FrameEvent.FrameAdded(town, frame.ref(), clock.instant())))));
    }

    private Result<QualityFrame, ReviewError> edition(MunicipalityId town, QualityFrame first) {
        var newest = frames.newest(town, first.ref().code());
        if (newest.isEmpty()) {
            return Result.success(first);
        }
        var before = newest.get().frame();
        if (!newest.get().own()) {
            return Result.refusal(new ReviewError.FrameCodeTaken(before.ref().code()));
        }
        return first.as(before.ref()).equals(before)
                ? Result.refusal(new ReviewError.FrameUnchanged(before.ref()))
                : Result.success(first.as(before.ref().next()));
    }
}
