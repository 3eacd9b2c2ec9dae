package org.knotenpunkt.web.offer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Slug;

/** Where the pages about offers are. */
public final class OfferPaths {
    public static final String ALL = "/offers";
    static final String NEW = ALL + "/new";
    /** The path of a route about one offer. */
    public static final String ONE = ALL + "/{id}";
    /** Where everybody finds what is published; people type it and scan it, so it is in German. */
    public static final String TOWNS = "/programm";

    static final String TOWN = TOWNS + "/{town}";

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

    /** How the town is called in addresses: by its slug, as soon as it has one. */
    public static String called(Programme.Town town) {
        return called(town.slug(), town.id());
    }

    private static String called(@Nullable Slug slug, Object id) {
        return Objects.requireNonNullElse(slug, id).toString();
    }

    public static String programme(Programme.Town town) {
        return "%s/%s".formatted(TOWNS, called(town));
    }

    public static String programme(Programme.Site site) {
        return "%s/%s".formatted(programme(site.town()), called(site.slug(), site.id()));
    }
}
