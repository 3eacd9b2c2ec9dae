package org.knotenpunkt.domain.organisation;

/** What can speak of an organisation. */
public enum Mention {
    /** What is recorded of it itself: a name, an address, a key, what it is like. */
    FACT,
    RELATION,
    FUNCTION,
    /** An assignment to a social space, or a social space of it. */
    SOCIAL_SPACE,
    /** That one carries on after another. */
    SUCCESSION,
    /** What lies in it or belongs to it: organisations, schools, areas. */
    BELONGING,
    /** A network of towns. */
    NETWORK,
    /** What a town knows of it as a family centre, or that it pays for one. */
    CENTRE,
    /** An offer that takes place there, or that it holds. */
    OFFER,
    /** An agreement. */
    AGREEMENT,
    /** A right that somebody has or had. */
    RIGHT,
    /** A register from which it was taken over. */
    REGISTER,
    /** What a town says of which whoever asks knows nothing. */
    ELSEWHERE
}
