package org.knotenpunkt.domain.partnership.undertaking;

/** How far an undertaking has come. */
public enum Stage {
    /** It is being prepared (in Vorbereitung). */
    PLANNED,
    /** It takes place (läuft). */
    UNDER_WAY,
    /** It is over (beendet). */
    OVER
}
