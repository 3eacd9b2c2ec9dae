package org.knotenpunkt.web.offer;

import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Where the pages about offers are. */
public final class OfferPaths {
    public static final String ALL = "/offers";
    static final String NEW = ALL + "/new";
    /** The path of a route about one offer. */
    static final String ONE = ALL + "/{id}";
    /** Where everybody reads what is published; people type it and scan it, so it is in German. */
    static final String PROGRAMME = "/programm/{town}/{centre}";

    private OfferPaths() {}

    public static String of(OfferId id) {
        return ALL + "/" + id;
    }

    public static String programme(MunicipalityId town, CentreId centre) {
        return "/programm/%s/%s".formatted(town, centre);
    }
}
