package org.knotenpunkt.domain.partnership.content;

/** As what an organisation takes part in an agreement. */
public enum PartyRole {
    /** Agrees on all of it and contributes (Partei). */
    PARTY,
    /** Signs as well, without duties of its own (Mitunterzeichnende). */
    CO_SIGNATORY,
    /** Takes note of it, as its office demands (zur Kenntnis nehmende Behörde). */
    ACKNOWLEDGING_AUTHORITY
}
