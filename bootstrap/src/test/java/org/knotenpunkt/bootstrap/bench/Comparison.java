package org.knotenpunkt.bootstrap.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * What something costs, beside what it is measured by.
 *
 * @param ours how much of it is done in a second
 * @param theirs how much of it is done there
 * @param target the least that the one may be of the other
 */
record Comparison(
        String what,
        String beside,
        double ours,
        double theirs,
        double oursMedian,
        double oursSlowest,
        double theirsMedian,
        double theirsSlowest,
        double target) {
    private static final double MEDIAN = 0.5;
    private static final double SLOWEST = 0.99;

    static final String HEADING = "%-44s %-9s %9s %9s %6s %7s %8s %8s %8s %8s"
            .formatted("", "beside", "ours/s", "theirs/s", "ratio", "target", "p50 ms", "p99 ms", "p50 ms", "p99 ms");

    static Comparison of(String what, String beside, Load.Sample ours, Load.Sample theirs, double target) {
        return new Comparison(
                what,
                beside,
                ours.perSecond(),
                theirs.perSecond(),
                ours.millis(MEDIAN),
                ours.millis(SLOWEST),
                theirs.millis(MEDIAN),
                theirs.millis(SLOWEST),
                target);
    }

    @JsonProperty
    double ratio() {
        return ours / theirs;
    }

    @JsonProperty("reached")
    boolean isReached() {
        return ratio() >= target;
    }

    /** A line below {@link #HEADING}. */
    String line() {
        return String.format(
                Locale.ROOT,
                "%-44s %-9s %9.2f %9.2f %6.2f %5.2f %s %8.2f %8.2f %8.2f %8.2f",
                what,
                beside,
                ours,
                theirs,
                ratio(),
                target,
                isReached() ? "+" : "-",
                oursMedian,
                oursSlowest,
                theirsMedian,
                theirsSlowest);
    }
}
