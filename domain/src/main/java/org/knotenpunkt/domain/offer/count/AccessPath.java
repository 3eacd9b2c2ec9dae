package org.knotenpunkt.domain.offer.count;

/** How somebody who is there for the first time has heard of the centre. */
public enum AccessPath {
    POSTER,
    SCHOOL,
    FAMILIES,
    INTERNET,
    SOCIAL_MEDIA,
    /** The youth office or another service sent them. */
    OFFICE,
    PASSING_BY,
    OTHER
}
