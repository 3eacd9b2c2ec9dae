package org.knotenpunkt.persistence.needs;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.knotenpunkt.application.needs.invitation.InvitationKeys;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;

/** Keys from the random numbers of the operating system. */
public final class RandomInvitationKeys implements InvitationKeys {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public InvitationKey next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new InvitationKey(HexFormat.of().formatHex(bytes));
    }
}
