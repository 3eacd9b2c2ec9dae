package org.knotenpunkt.domain.shared;

/** What somebody does in a partnership, and so which actions are open to them in the scope of their right. */
public enum Role {
    /** Runs the server, and answers for its pages that are of no town; sees no content of towns (Betrieb). */
    OPERATOR,
    /** Keeps the network of towns at a foundation or service agency (Initiativbüro). */
    INITIATIVE_OFFICE,
    /** Keeps the picture of a town: centres, partners, agreements, money (kommunale Koordination). */
    COORDINATION,
    /** Plans and steers in the youth welfare office (Jugendamt). */
    YOUTH_OFFICE,
    /** Leads a centre (FGZ-Leitung). */
    CENTRE_LEAD,
    /** Heads a school (Schulleitung). */
    SCHOOL_LEADERSHIP,
    /** Works for a provider of youth services or of the all-day school (Träger). */
    PROVIDER,
    /** Speaks for families in a parent body (Elternvertretung). */
    FAMILY_REPRESENTATIVE,
    /** Reads and changes nothing (Lesezugriff). */
    READER
}
