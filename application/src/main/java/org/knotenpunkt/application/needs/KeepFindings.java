package org.knotenpunkt.application.needs;

import java.util.List;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: strengths and needs are found, and it is said which come first and what becomes of them. The version is the one in which the
 * actor has seen the assessment; if it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says
 * so.
 */
public interface KeepFindings {
    /** Adds a finding, which is the last of the assessment then. */
    Result<Assessment, AssessmentError> add(Actor actor, AssessmentId id, long version, NewFinding finding);

    /** Puts a finding in other words, or weighs it otherwise. */
    Result<Assessment, AssessmentError> change(
            Actor actor, AssessmentId id, long version, FindingId finding, NewFinding other);

    /** Takes a finding out. */
    Result<Assessment, AssessmentError> remove(Actor actor, AssessmentId id, long version, FindingId finding);

    /** Says what becomes of a need. */
    Result<Assessment, AssessmentError> decide(
            Actor actor, AssessmentId id, long version, FindingId need, Decision decision);

    /**
     * Puts the needs in an order, as it is today.
     *
     * @param order all needs, the most urgent first
     * @param by who has put them in this order, as a circle of people and not by name
     */
    Result<Assessment, AssessmentError> rank(
            Actor actor, AssessmentId id, long version, List<FindingId> order, String by);
}
