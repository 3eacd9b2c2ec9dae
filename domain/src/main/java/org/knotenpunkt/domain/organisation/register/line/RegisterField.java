package org.knotenpunkt.domain.organisation.register.line;

/** What a register says about a record; the report of an import names changes by it. */
public enum RegisterField {
    NAME,
    SHORT_NAME,
    STREET,
    POSTAL_CODE,
    PLACE,
    PHONE,
    EMAIL,
    HOMEPAGE,
    /** The AGS of the town in which it lies. */
    TOWN,
    /** Where the administration of a municipality sits. */
    SEAT,
    /** What kind of municipality it is; a code of the register. */
    MUNICIPALITY_KIND,
    /** What kind of district it is; a code of the register. */
    AREA_KIND,
    AREA_HECTARES,
    INHABITANTS,
    /** The form of a school; a code of the register. */
    SCHOOL_FORM,
    /** Public or private; a code of the register. */
    LEGAL_FORM,
    MAINTAINER_NUMBER,
    /** Whether the school operates; a code of the register. */
    OPERATING_STATUS,
    OPERATING_STATUS_SINCE,
    /** Metres in EPSG:25832. */
    EASTING,
    /** Metres in EPSG:25832. */
    NORTHING,
    /** A level from 1 to 9, or {@link #NO_SOCIAL_INDEX} for a school that has been given none. */
    SOCIAL_INDEX,
    /** The first day as a school of the Startchancen programme. */
    STARTCHANCEN_SINCE;

    /** What the list of social indices says of a school that has been given none. */
    public static final String NO_SOCIAL_INDEX = "ohne";
}
