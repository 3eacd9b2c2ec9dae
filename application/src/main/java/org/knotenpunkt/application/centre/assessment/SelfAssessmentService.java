package org.knotenpunkt.application.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreAction.ASSESS_CENTRE;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.knotenpunkt.application.centre.CentreReach;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.centre.frame.KnownFrame;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentError;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;

/** Takes self-assessments of centres through their life. */
public final class SelfAssessmentService implements AssessCentre {
    private final SelfAssessments assessments;
    private final Centres centres;
    private final QualityFrames frames;
    private final Rights rights;
    private final Keeper<SelfAssessment> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public SelfAssessmentService(
            SelfAssessments assessments,
            Centres centres,
            QualityFrames frames,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        this.assessments = assessments;
        this.centres = centres;
        this.frames = frames;
        this.rights = rights;
        this.keeper = new Keeper<>(assessments::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<SelfAssessment, SelfAssessmentError> begin(
            Actor actor, CentreId centre, String frame, LocalDate day) {
        return transactions.call(
                actor,
                () -> CentreReach.seen(rights, actor, centres.findById(centre), centre)
                        .<SelfAssessmentError>mapRefusal(SelfAssessmentError.OfCentre::new)
                        .flatMap(known -> rights.require(actor, ASSESS_CENTRE, known.scope(), known)
                                .mapRefusal(SelfAssessmentError.AssessingNotAllowed::new))
                        .flatMap(known -> newest(known, frame).flatMap(edition -> begun(known, edition, day)))
                        .flatMap(this::alone)
                        .map(draft -> keeper.save(actor, draft)));
    }

    private Result<QualityFrame, SelfAssessmentError> newest(Centre centre, String frame) {
        return Result.of(
                frames.newest(centre.municipality(), frame).map(KnownFrame::frame),
                new SelfAssessmentError.UnknownFrame(frame));
    }

    private Result<SelfAssessment, SelfAssessmentError> begun(Centre centre, QualityFrame frame, LocalDate day) {
        return SelfAssessment.begin(
                new SelfAssessmentId(ids.next()), centre, frame, day, today.today(), clock.instant());
    }

    /** The draft, if it is the only one of the centre by its frame, and the only one of its day. */
    private Result<SelfAssessment, SelfAssessmentError> alone(SelfAssessment draft) {
        var others = assessments.findOf(draft.centre()).stream()
                .filter(other -> !other.equals(draft)
                        && other.frame().code().equals(draft.frame().code()))
                .toList();
        var underWay = others.stream().filter(other -> !other.isConcluded()).findFirst();
        if (underWay.isPresent()) {
            return Result.refusal(
                    new SelfAssessmentError.DraftUnderWay(underWay.get().id()));
        }
        return others.stream().anyMatch(other -> other.day().equals(draft.day()))
                ? Result.refusal(new SelfAssessmentError.AssessedOnThatDay(draft.day()))
                : Result.success(draft);
    }

    @Override
    public Result<SelfAssessment, SelfAssessmentError> revise(
            Actor actor, SelfAssessmentId id, long version, LocalDate day, List<Standing> standings) {
        return change(
                actor,
                id,
                version,
                draft -> draft.revise(day, standings, today.today(), clock.instant())
                        .flatMap(this::alone));
    }

    @Override
    public Result<SelfAssessment, SelfAssessmentError> conclude(Actor actor, SelfAssessmentId id, long version) {
        return change(actor, id, version, draft -> draft.conclude(actor.account(), clock.instant()));
    }

    @Override
    public Result<SelfAssessment, SelfAssessmentError> giveUp(Actor actor, SelfAssessmentId id, long version) {
        return change(actor, id, version, draft -> draft.giveUp(clock.instant()));
    }

    private Result<SelfAssessment, SelfAssessmentError> change(
            Actor actor,
            SelfAssessmentId id,
            long version,
            Function<SelfAssessment, Result<SelfAssessment, SelfAssessmentError>> work) {
        return transactions.call(
                actor,
                () -> SelfAssessmentReach.seen(rights, actor, assessments.findById(id), id)
                        .flatMap(seen -> rights.require(actor, ASSESS_CENTRE, seen.scope(), seen)
                                .mapRefusal(SelfAssessmentError.AssessingNotAllowed::new))
                        .peek(seen -> keeper.requireSeen(seen, version))
                        .flatMap(work)
                        .map(changed -> keeper.save(actor, changed)));
    }
}
