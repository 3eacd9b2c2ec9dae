package org.knotenpunkt.web.offer;

import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Where the pages about offers are. */
public final class OfferPaths {
    public static final String ALL = "/offers";
    static final String NEW = ALL + "/new";
    /** The path of a route about one offer. */
    public static final String ONE = ALL + "/{id}";
    /** Where everybody reads what is published; people type it and scan it, so it is in German. */
    static final String TOWN = "/programm/{town}";

    /** The same of one centre. */
    static final String PROGRAMME = TOWN + "/{centre}";

    /** The programme on a sheet of paper, to be put up or handed out. */
    static final String POSTER = PROGRAMME + "/aushang";
    /** The dates of all offers of a centre, for calendar programs. */
    static final String CALENDAR = PROGRAMME + "/kalender.ics";
    /** Those of one offer. */
    static final String CALENDAR_OF_OFFER = PROGRAMME + "/{offer}/kalender.ics";

    private OfferPaths() {}

    public static String of(OfferId id) {
        return ALL + "/" + id;
    }

    public static String programme(MunicipalityId town) {
        return "/programm/" + town;
    }

    public static String programme(MunicipalityId town, CentreId centre) {
        return "%s/%s".formatted(programme(town), centre);
    }
}
