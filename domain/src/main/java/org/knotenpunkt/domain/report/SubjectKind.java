package org.knotenpunkt.domain.report;

/** Whose work a report is about. */
public enum SubjectKind {
    TOWN,
    /** Sessions that the provider held: of its own offers wherever, and of the centres that it carried. */
    PROVIDER,
    /** Sessions of centres while they were at the school. */
    SCHOOL,
    CENTRE
}
