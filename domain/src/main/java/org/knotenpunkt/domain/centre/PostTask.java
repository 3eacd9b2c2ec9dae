package org.knotenpunkt.domain.centre;

/** What somebody who has a post at a centre is paid for. */
public enum PostTask {
    /** To lead the centre (Leitung). */
    LEAD,
    /** To work with families: offers, counselling, guiding to other services (pädagogische Fachkraft). */
    PROFESSIONAL,
    /** To keep house, books and appointments (Verwaltung, Hauswirtschaft). */
    SUPPORT
}
