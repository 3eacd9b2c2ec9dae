package org.knotenpunkt.domain.organisation.register;

import java.util.EnumSet;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** What can be done with registers. */
public enum RegisterAction implements Action {
    /** To see which editions were imported, and their reports. */
    READ_IMPORTS,
    /** To read, preview and take over an edition. */
    IMPORT_REGISTER;

    @Override
    public Set<Role> roles() {
        return switch (this) {
            case READ_IMPORTS -> EnumSet.allOf(Role.class);
            case IMPORT_REGISTER -> EnumSet.of(Role.COORDINATION, Role.INITIATIVE_OFFICE, Role.OPERATOR);
        };
    }
}
