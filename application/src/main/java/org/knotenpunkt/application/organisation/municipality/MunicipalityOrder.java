package org.knotenpunkt.application.organisation.municipality;

/** How a list of municipalities is sorted. What is not known comes last, either way. */
public record MunicipalityOrder(By by, boolean descending) {
    /** By what municipalities can be sorted. */
    public enum By {
        NAME,
        AGS,
        INHABITANTS
    }

    public static final MunicipalityOrder BY_NAME = new MunicipalityOrder(By.NAME, false);
}
