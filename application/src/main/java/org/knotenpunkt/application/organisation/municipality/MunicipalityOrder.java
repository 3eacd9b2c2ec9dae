package org.knotenpunkt.application.organisation.municipality;

/** How a list of municipalities is sorted. What is not known comes last, either way. */
public record MunicipalityOrder(By by, boolean descending) {
    /** By what municipalities can be sorted. */
    public enum By {
        /** Upwards, where a text is looked for, what fits it best comes first: the very name, then names that begin with it. */
        NAME,
        AGS,
        INHABITANTS
    }

    public static final MunicipalityOrder BY_NAME = new MunicipalityOrder(By.NAME, false);
}
