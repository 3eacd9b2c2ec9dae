package org.knotenpunkt.application.centre.frame;

import static org.knotenpunkt.domain.centre.CentreAction.KEEP_FRAMES;
import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;

import java.time.InstantSource;
import java.util.List;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.frame.FrameError;
import org.knotenpunkt.domain.centre.frame.FrameEvent;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
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

    /** Whoever works in the town may read by what it is looked at. */
    @Override
    public Result<List<KnownFrame>, FrameError> frames(Actor actor, MunicipalityId town) {
        return transactions.read(
                actor,
                () -> rights.require(actor, READ_CENTRES, new Scope.Municipality(town), town)
                        .<FrameError>mapRefusal(FrameError.FramesNotAllowed::new)
                        .map(frames::all));
    }

    @Override
    public Result<QualityFrame, FrameError> add(Actor actor, MunicipalityId town, QualityFrame first) {
        return transactions.call(
                actor,
                () -> rights.require(actor, KEEP_FRAMES, new Scope.Municipality(town), first)
                        .<FrameError>mapRefusal(FrameError.FramesNotAllowed::new)
                        .flatMap(frame -> edition(town, frame))
                        .peek(frame -> frames.add(town, frame))
                        .peek(frame -> events.publish(
                                actor, List.of(new FrameEvent.FrameAdded(town, frame.ref(), clock.instant())))));
    }

    private Result<QualityFrame, FrameError> edition(MunicipalityId town, QualityFrame first) {
        var newest = frames.newest(town, first.ref().code());
        if (newest.isEmpty()) {
            return Result.success(first);
        }
        var before = newest.get().frame();
        if (!newest.get().own()) {
            return Result.refusal(new FrameError.FrameCodeTaken(before.ref().code()));
        }
        return first.as(before.ref()).equals(before)
                ? Result.refusal(new FrameError.FrameUnchanged(before.ref()))
                : Result.success(first.as(before.ref().next()));
    }
}
