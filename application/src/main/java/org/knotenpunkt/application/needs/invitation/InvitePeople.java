package org.knotenpunkt.application.needs.invitation;

import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: people at work invite others to answer through a link, as long as the wave is open. */
public interface InvitePeople {
    /** Who was invited in the wave. */
    Result<InvitedInWave, AnswerError> invited(Actor actor, AssessmentId id, int wave);

    /** The open link of the perspective: it is made unless there is one. */
    Result<Invitation, AnswerError> openLink(Actor actor, AssessmentId id, int wave, Perspective perspective);

    /** Makes so many codes, each good for one sheet. What comes back is told once. */
    Result<HandedOut, AnswerError> handOut(
            Actor actor, AssessmentId id, int wave, Perspective perspective, Invitation.Codes codes);

    /** The codes once more, for whoever has their key. */
    Result<HandedOut, AnswerError> handedOut(
            Actor actor, AssessmentId id, int wave, InvitationId invitation, InvitationKey key);

    /** Lets the link, or all its codes that nobody has used, be good for nothing. What was answered stays. */
    Result<Invitation, AnswerError> revoke(Actor actor, AssessmentId id, int wave, InvitationId invitation);
}
