package org.knotenpunkt.domain.organisation;

/** What is recorded about an organisation for a time: the same fact can have other values at other times. */
public enum FactKind {
    NAME,
    /** Its first day. */
    FOUNDING,
    ADDRESS,
    /** A key in a register. */
    KEY,
    /** Kind, seat and area of a municipality. */
    MUNICIPALITY_FACTS,
    /** Whether a municipality has a youth office of its own. */
    YOUTH_OFFICE,
    /** The inhabitants of a municipality. */
    POPULATION,
    /** Form, operating status, maintainer and position of a school. */
    SCHOOL_FACTS,
    /** How a school fills the afternoon. */
    ALL_DAY,
    /** Whether a school takes part in Startchancen. */
    STARTCHANCEN,
    /** The social index of a school in a school year. */
    SOCIAL_INDEX,
    /** The pupils of a school in a school year. */
    PUPILS
}
