package org.knotenpunkt.application.organisation.school;

/** How a list of schools is sorted. What is not known comes last, either way. */
public record SchoolOrder(By by, boolean descending) {
    /** By what schools can be sorted. */
    public enum By {
        /** The name under which a school is shown: the short one where it has one. */
        NAME,
        NUMBER,
        SOCIAL_INDEX,
        /** The place of the address, and in it by name. */
        PLACE
    }

    public static final SchoolOrder BY_NAME = new SchoolOrder(By.NAME, false);
}
