package org.knotenpunkt.domain.partnership.content;

/** On which side of the table an organisation sits. */
public enum Side {
    /** The school (Schule). */
    SCHOOL,
    /** Youth services: the youth office, providers (Jugendhilfe). */
    YOUTH_SERVICE,
    /** Families, who speak through their elected body (Familien). */
    FAMILIES,
    /** The town (Kommune). */
    MUNICIPALITY,
    /** Others, such as school supervision or a foundation (Weitere). */
    OTHERS
}
