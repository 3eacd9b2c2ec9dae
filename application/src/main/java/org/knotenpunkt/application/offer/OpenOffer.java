package org.knotenpunkt.application.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published offer of any town.
 *
 * @param site the centre at which it is
 * @param stateKey the two digits of the state in which its town is; null if its key is not known
 * @param holder who holds it: another organisation, or the centre itself
 * @param changed when it, one of its sessions, its centre or its holder last was another: by what was noted then, or because what was noted
 *     before began on that day
 */
public record OpenOffer(
        Programme.Site site,
        @Nullable String stateKey,
        Holder holder,
        Programme.Published published,
        Instant changed) {}
