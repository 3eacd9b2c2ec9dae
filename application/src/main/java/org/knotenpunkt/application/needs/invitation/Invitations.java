package org.knotenpunkt.application.needs.invitation;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * Out-port: keeps invitations and, of their codes, hashes. Of a code for one sheet it knows whether it was used: not when, in which order
 * or for which sheet, and it counts them for nobody.
 */
public interface Invitations {
    /** Those of the wave, the first one first. */
    List<Invitation> of(AssessmentId assessment, int wave);

    /**
     * Adds an invitation.
     *
     * @param codes by which it is found
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is an open link, and the perspective has one already
     */
    void add(MunicipalityId town, AssessmentId assessment, Invitation invitation, List<AnswerCode> codes);

    /** Keeps since when it is good for nothing, and that what came through it counts no more. */
    void saveEnded(MunicipalityId town, Invitation invitation);

    /** Which town has handed the code out: the one thing that is known of it to everybody who knows the code. */
    Optional<MunicipalityId> townOf(AnswerCode code);

    /** To what the code invites; empty where the actor's towns have not handed it out. */
    Optional<Invited> find(AnswerCode code);

    /** Uses a code that is good for one sheet: of two who do it at once, one does. Answers whether it had not been used. */
    boolean use(AnswerCode code);

    /**
     * To what a code invites.
     *
     * @param isUsed whether somebody has answered with it; never of an open link
     */
    record Invited(AssessmentId assessment, Invitation invitation, boolean isUsed) {}
}
