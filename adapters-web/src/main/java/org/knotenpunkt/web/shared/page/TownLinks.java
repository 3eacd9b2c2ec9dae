package org.knotenpunkt.web.shared.page;

import java.util.List;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.input.Link;

/** What stands below each page that a town shows to everybody: the feature that has the places to which that leads says it. */
@FunctionalInterface
public interface TownLinks {
    /**
     * The links in the order in which they are read.
     *
     * @param language of the page, as its tag
     * @param page the path by which the town is told which page somebody was on; it stands in an address, and so holds no secret
     */
    List<Link> below(MunicipalityId town, String language, String page);
}
