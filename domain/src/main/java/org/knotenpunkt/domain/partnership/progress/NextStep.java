package org.knotenpunkt.domain.partnership.progress;

/** What is to happen with a goal after a school year. What the agreement says changes in a draft, as always. */
public enum NextStep {
    /** It is pursued on as it is (weiterführen). */
    CARRY_OVER,
    /** It is to be changed (ändern). */
    CHANGE,
    /** It is pursued no more (abschließen). */
    CLOSE
}
