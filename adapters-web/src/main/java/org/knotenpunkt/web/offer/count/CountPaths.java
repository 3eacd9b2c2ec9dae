package org.knotenpunkt.web.offer.count;

import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.web.offer.OfferPaths;

/** Where the pages about counting are. */
final class CountPaths {
    static final String ALL = "/counts";
    static final String CLOSING = ALL + "/closing";
    /** The table of a week. */
    static final String WEEK = ALL + "/week";
    /** The list of a week to print. */
    static final String PAPER = ALL + "/paper";

    static final String FIGURES = "/figures";
    static final String FIGURES_EXPORT = FIGURES + "/export";
    /** The path of a route about the count of one session. */
    static final String ONE = OfferPaths.ONE + "/sessions/{session}";

    private CountPaths() {}

    static String of(OfferId offer, SessionId session) {
        return "%s/sessions/%s/count".formatted(OfferPaths.of(offer), session);
    }
}
