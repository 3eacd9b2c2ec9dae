package org.knotenpunkt.application.shared;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Out-port: knows what the accounts are called under which people have done something. */
@FunctionalInterface
public interface AccountNames {
    /** The names by account; an account that is unknown has none. */
    Map<UUID, String> of(Set<UUID> accounts);
}
