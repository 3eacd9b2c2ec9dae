package org.knotenpunkt.application.needs;

import java.util.function.Function;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;

/** How the use cases find and change assessments: with a right for the place, and only as they were seen. */
public final class Assessments {
    private final AssessmentRepository assessments;
    private final PerspectiveRepository perspectives;
    private final Rights rights;
    private final Keeper<Assessment> keeper;
    private final Transactions transactions;

    public Assessments(
            AssessmentRepository assessments,
            PerspectiveRepository perspectives,
            Rights rights,
            DomainEvents events,
            Transactions transactions) {
        this.assessments = assessments;
        this.perspectives = perspectives;
        this.rights = rights;
        this.keeper = new Keeper<>(assessments::save, events);
        this.transactions = transactions;
    }

    /** The assessment, if the actor may do this with it. */
    public Result<Assessment, AssessmentError> find(Actor actor, Action action, AssessmentId id) {
        return Result.<Assessment, AssessmentError>of(
                        assessments.findById(id), new AssessmentError.UnknownAssessment(id))
                .flatMap(assessment -> permitted(actor, action, assessment));
    }

    /** The same, held until the transaction ends. */
    public Result<Assessment, AssessmentError> hold(Actor actor, Action action, AssessmentId id) {
        return Result.<Assessment, AssessmentError>of(assessments.hold(id), new AssessmentError.UnknownAssessment(id))
                .flatMap(assessment -> permitted(actor, action, assessment));
    }

    /** The same, held by nobody else. */
    public Result<Assessment, AssessmentError> holdAlone(Actor actor, Action action, AssessmentId id) {
        return Result.<Assessment, AssessmentError>of(
                        assessments.holdAlone(id), new AssessmentError.UnknownAssessment(id))
                .flatMap(assessment -> permitted(actor, action, assessment));
    }

    /** The perspectives that its town knows. */
    public Perspectives perspectives(Assessment assessment) {
        return perspectives.of(assessment.municipality());
    }

    private Result<Assessment, AssessmentError> permitted(Actor actor, Action action, Assessment assessment) {
        return rights.require(actor, action, assessment.scope(), assessment)
                .mapRefusal(denial -> denied(denial, assessment.id()));
    }

    /** What is hidden from somebody is answered as what is not there. */
    static AssessmentError denied(Denial denial, AssessmentId id) {
        return denial instanceof Denial.OutOfReach
                ? new AssessmentError.UnknownAssessment(id)
                : new AssessmentError.NotAllowed(denial);
    }

    /** Changes an assessment in a transaction of its own. */
    public Result<Assessment, AssessmentError> change(
            Actor actor,
            Action action,
            AssessmentId id,
            long version,
            Function<Assessment, Result<Assessment, AssessmentError>> operation) {
        return transactions.call(
                actor,
                () -> find(actor, action, id)
                        .peek(assessment -> keeper.requireSeen(assessment, version))
                        .flatMap(operation)
                        .map(assessment -> keeper.save(actor, assessment)));
    }

    /** Saves what is new or has changed. */
    Assessment save(Actor actor, Assessment assessment) {
        return keeper.save(actor, assessment);
    }
}
