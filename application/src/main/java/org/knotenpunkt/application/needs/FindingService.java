package org.knotenpunkt.application.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.Ranking;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;

/** Keeps what was found in an assessment. */
public final class FindingService implements KeepFindings {
    private final Assessments assessments;
    private final IdSource ids;
    private final InstantSource clock;
    private final Today today;

    public FindingService(Assessments assessments, IdSource ids, InstantSource clock, Today today) {
        this.assessments = assessments;
        this.ids = ids;
        this.clock = clock;
        this.today = today;
    }

    @Override
    public Result<Assessment, AssessmentError> add(Actor actor, AssessmentId id, long version, NewFinding finding) {
        return change(
                actor,
                id,
                version,
                assessment -> ifOpen(assessment, finding)
                        .flatMap(open -> assessment.add(open.as(new FindingId(ids.next())), clock.instant())));
    }

    @Override
    public Result<Assessment, AssessmentError> change(
            Actor actor, AssessmentId id, long version, FindingId finding, NewFinding other) {
        return change(
                actor,
                id,
                version,
                assessment -> ifOpen(assessment, other)
                        .flatMap(open -> assessment.change(open.as(finding), clock.instant())));
    }

    private Result<NewFinding, AssessmentError> ifOpen(Assessment assessment, NewFinding finding) {
        return assessments
                .perspectives(assessment)
                .ifOpenTo(assessment, List.of(finding.perspective()))
                .map(open -> finding);
    }

    @Override
    public Result<Assessment, AssessmentError> remove(Actor actor, AssessmentId id, long version, FindingId finding) {
        return change(actor, id, version, assessment -> assessment.remove(finding, clock.instant()));
    }

    @Override
    public Result<Assessment, AssessmentError> decide(
            Actor actor, AssessmentId id, long version, FindingId need, Decision decision) {
        return change(actor, id, version, assessment -> assessment.decide(need, decision, clock.instant()));
    }

    @Override
    public Result<Assessment, AssessmentError> rank(
            Actor actor, AssessmentId id, long version, List<FindingId> order, String by) {
        return change(
                actor,
                id,
                version,
                assessment -> assessment.rank(new Ranking(order, by, today.today()), clock.instant()));
    }

    private Result<Assessment, AssessmentError> change(
            Actor actor,
            AssessmentId id,
            long version,
            Function<Assessment, Result<Assessment, AssessmentError>> operation) {
        return assessments.change(actor, CONDUCT_ASSESSMENT, id, version, operation);
    }
}
