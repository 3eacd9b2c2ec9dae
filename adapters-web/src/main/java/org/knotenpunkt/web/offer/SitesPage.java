package org.knotenpunkt.web.offer;

import java.util.List;
import org.knotenpunkt.application.offer.Programme;

/** The centres of a town that have published something, for everybody; there is one at least. */
public record SitesPage(List<Programme.Site> sites, ProgrammeWords words, String path) {
    public String town() {
        return sites.getFirst().townName();
    }

    public String path(Programme.Site site) {
        return "%s?language=%s".formatted(OfferPaths.programme(site.town(), site.id()), words.language());
    }
}
