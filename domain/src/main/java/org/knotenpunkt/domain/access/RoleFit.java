package org.knotenpunkt.domain.access;

import static org.knotenpunkt.domain.access.ScopeKind.INITIATIVE;
import static org.knotenpunkt.domain.access.ScopeKind.INSTALLATION;
import static org.knotenpunkt.domain.access.ScopeKind.MUNICIPALITY;
import static org.knotenpunkt.domain.access.ScopeKind.ORGANISATION;

import java.util.Set;
import org.knotenpunkt.domain.shared.Role;

/** Which role can be held where. */
public final class RoleFit {
    private RoleFit() {}

    /** The kinds of scopes in which the role can be held. */
    public static Set<ScopeKind> scopesOf(Role role) {
        return switch (role) {
            case OPERATOR -> Set.of(INSTALLATION);
            case INITIATIVE_OFFICE -> Set.of(INITIATIVE);
            case COORDINATION, YOUTH_OFFICE -> Set.of(MUNICIPALITY);
            case CENTRE_LEAD, SCHOOL_LEADERSHIP, PROVIDER -> Set.of(ORGANISATION);
            case FAMILY_REPRESENTATIVE -> Set.of(MUNICIPALITY, ORGANISATION);
            case READER -> Set.of(INITIATIVE, MUNICIPALITY, ORGANISATION);
        };
    }
}
