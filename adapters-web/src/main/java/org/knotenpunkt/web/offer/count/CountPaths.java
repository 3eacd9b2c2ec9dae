package org.knotenpunkt.web.offer.count;

import java.time.YearMonth;
import java.util.regex.Pattern;
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

    /** How far the counts of a month are. */
    static final String MONTHS = ALL + "/months";

    static final String FIGURES = "/figures";
    static final String FIGURES_EXPORT = FIGURES + "/export";
    /** The path of a route about the count of one session. */
    static final String ONE = OfferPaths.ONE + "/sessions/{session}";

    private static final Pattern MONTH = Pattern.compile("(19|20)\\d\\d-(0[1-9]|1[0-2])");

    private CountPaths() {}

    static String of(YearMonth month) {
        return MONTHS + "?month=" + month;
    }

    /**
     * Reads a month as {@code 2026-11}.
     *
     * @throws IllegalArgumentException if it is none of these centuries
     */
    static YearMonth month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new IllegalArgumentException("No month: " + text);
        }
        return YearMonth.parse(text);
    }

    static String of(OfferId offer, SessionId session) {
        return "%s/sessions/%s/count".formatted(OfferPaths.of(offer), session);
    }
}
