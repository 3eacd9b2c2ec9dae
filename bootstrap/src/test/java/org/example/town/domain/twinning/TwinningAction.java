package org.example.town.domain.twinning;

import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with twinnings. */
public enum TwinningAction implements Action {
    TWIN_TOWNS;

    @Override
    public Set<Role> roles() {
        return Set.of(Role.COORDINATION);
    }
}
