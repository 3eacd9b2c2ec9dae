package org.knotenpunkt.application.needs.invitation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;

/**
 * Who was invited in a wave.
 *
 * @param town what the town is called
 * @param invitations the first one first
 */
public record InvitedInWave(AskedInWave asked, String town, List<Invitation> invitations) {
    public InvitedInWave {
        invitations = List.copyOf(invitations);
    }

    /** The open link of the perspective that is good for something. */
    public Optional<Invitation> link(Perspective perspective) {
        return of(perspective)
                .filter(invitation -> !invitation.isSingleUse() && !invitation.isRevoked())
                .findFirst();
    }

    /** The open links of the perspective that are good for nothing any more. */
    public List<Invitation> formerLinks(Perspective perspective) {
        return of(perspective)
                .filter(invitation -> !invitation.isSingleUse() && invitation.isRevoked())
                .toList();
    }

    /** The invitations by codes of the perspective, those taken back included. */
    public List<Invitation> codes(Perspective perspective) {
        return of(perspective).filter(Invitation::isSingleUse).toList();
    }

    /** How many codes are out in the perspective, used or not. */
    public int handedOut(Perspective perspective) {
        return codes(perspective).stream()
                .filter(invitation -> !invitation.isRevoked())
                .mapToInt(invitation -> invitation.kind() instanceof Invitation.Codes(var count) ? count : 0)
                .sum();
    }

    public Optional<Invitation> find(InvitationId id) {
        return invitations.stream()
                .filter(invitation -> invitation.id().equals(id))
                .findFirst();
    }

    private Stream<Invitation> of(Perspective perspective) {
        return invitations.stream()
                .filter(invitation -> invitation.perspective().equals(perspective));
    }
}
