package org.knotenpunkt.web.initiative;

import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Where the pages of networks are. */
public final class InitiativePaths {
    static final String ALL = "/initiatives";
    static final String NEW = "/new-initiative";

    private InitiativePaths() {}

    public static String network(InitiativeId id) {
        return ALL + "/" + id;
    }

    public static String town(InitiativeId id, MunicipalityId town) {
        return network(id) + "/towns/" + town;
    }
}
