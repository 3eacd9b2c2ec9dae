package org.knotenpunkt.application.needs.invitation;

import org.knotenpunkt.domain.needs.invitation.InvitationKey;

/** Out-port: where keys come from that nobody can guess. */
@FunctionalInterface
public interface InvitationKeys {
    InvitationKey next();
}
