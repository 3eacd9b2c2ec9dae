package org.knotenpunkt.application.needs.invitation;

import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: what has come through an open link counts no more, as the link was abused. That is possible while the wave is open, and so
 * before anybody has read a result: later, whoever reads it before and after would see what those answered who are left out, and could
 * leave out what they do not like. Sheets that came by a code cannot be discarded: which those are is kept nowhere.
 */
public interface DiscardAnswers {
    /** What there is to discard. */
    Result<ThroughLink, AnswerError> through(Actor actor, AssessmentId id, int wave, InvitationId link);

    /** Discards all of it, once, and takes the link back. */
    Result<Invitation, AnswerError> discard(Actor actor, AssessmentId id, int wave, InvitationId link, String reason);
}
