package org.knotenpunkt.application.partnership;

/** How things stand with an agreement on a day. */
public enum AgreementState {
    /** Nothing holds yet: people work on a draft. */
    DRAFTED,
    /** Nothing holds yet: parties are asked whether they agree. */
    PROPOSED,
    /** Nothing holds yet: a party has said no, or the draft was discarded. */
    STOPPED,
    /** Everybody has agreed; it begins later. */
    TO_COME,
    /** It holds. */
    IN_FORCE,
    /** It held. */
    OVER
}
