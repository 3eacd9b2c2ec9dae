package org.knotenpunkt.web.centre;

import org.knotenpunkt.domain.centre.CentreId;

/** Where the pages about centres are. */
public final class CentrePaths {
    public static final String ALL = "/centres";
    /** The path of a route about one centre. */
    static final String ONE = ALL + "/{id}";

    private CentrePaths() {}

    public static String of(CentreId id) {
        return ALL + "/" + id;
    }
}
