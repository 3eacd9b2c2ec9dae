package org.knotenpunkt.domain.partnership.progress;

/** What became of a goal in a school year, as people see it who have looked together. */
public enum Verdict {
    /** It was reached (erreicht). */
    REACHED,
    /** Some of it was (teilweise erreicht). */
    PARTLY,
    /** It was not (nicht erreicht). */
    MISSED,
    /** That cannot be said (nicht zu sagen). */
    UNCLEAR
}
