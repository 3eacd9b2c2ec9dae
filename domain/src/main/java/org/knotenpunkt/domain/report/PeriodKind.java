package org.knotenpunkt.domain.report;

/** How long a period is, and where it begins. */
public enum PeriodKind {
    /** January to June. */
    FIRST_HALF,
    /** July to December. */
    SECOND_HALF,
    CALENDAR_YEAR,
    SCHOOL_YEAR
}
