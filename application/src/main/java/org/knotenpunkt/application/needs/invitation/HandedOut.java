package org.knotenpunkt.application.needs.invitation;

import java.util.List;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;

/** Codes for one sheet each, and the key of which they are made: both are kept by whoever has made them, or by nobody. */
public record HandedOut(Invitation invitation, InvitationKey key) {
    /** All of them, used or not. */
    public List<AnswerCode> codes() {
        return invitation.kind() instanceof Invitation.Codes(var count) ? key.codes(count) : List.of();
    }
}
