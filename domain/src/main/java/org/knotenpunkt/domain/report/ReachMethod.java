package org.knotenpunkt.domain.report;

/** How somebody knows how many families a centre reaches. */
public enum ReachMethod {
    /** Somebody who knows the centre has estimated it. */
    ESTIMATE,
    /** Each household once, from a list that is kept lawfully, as of a course. */
    DISTINCT_HOUSEHOLDS
}
