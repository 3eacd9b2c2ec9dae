package org.knotenpunkt.persistence.needs;

import org.knotenpunkt.application.needs.invitation.InvitationKeys;
import org.knotenpunkt.application.needs.invitation.InvitationKeysContract;

class RandomInvitationKeysTest implements InvitationKeysContract {
    @Override
    public InvitationKeys keys() {
        return new RandomInvitationKeys();
    }
}
