package org.knotenpunkt.domain.offer;

/** How far a text in another language can be relied on. */
public enum TranslationState {
    /** Somebody who speaks the language has written it (selbst geschrieben). */
    OWN,
    /** A machine has translated it, and nobody has looked (maschinell übersetzt). */
    MACHINE,
    /** A machine has translated it, and somebody who speaks the language has looked (geprüft). */
    CHECKED
}
