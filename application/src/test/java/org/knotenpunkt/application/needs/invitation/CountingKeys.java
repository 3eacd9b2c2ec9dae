package org.knotenpunkt.application.needs.invitation;

import java.util.concurrent.atomic.AtomicLong;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;

/** Keys that everybody can guess, one after the other. */
public final class CountingKeys implements InvitationKeys {
    private final AtomicLong last = new AtomicLong();

    @Override
    public InvitationKey next() {
        return new InvitationKey("%064x".formatted(last.incrementAndGet()));
    }
}
