package org.knotenpunkt.domain.offer;

/** What kind of thing an offer is: the classes in which centres think of what they do. */
public enum OfferKind {
    /** To meet others: parents' café, breakfast, open playroom (Begegnung). */
    ENCOUNTER,
    /** To be advised (Beratung, Sprechstunde). */
    COUNSELLING,
    /** To learn something: evenings on a topic, courses (Bildung, Kurs). */
    EDUCATION,
    /** For parents together with their children (Eltern-Kind-Angebot). */
    PARENT_CHILD,
    /** Sport, art, play and culture (Freizeit, Sport, Kultur). */
    LEISURE,
    /** Food, movement, health (Gesundheit). */
    HEALTH,
    /** From day care to school, from primary to secondary school (Übergang). */
    TRANSITION,
    /** Languages (Sprache). */
    LANGUAGE,
    /** Help to find the right service and to fill in forms (Lotsen, Antragshilfe). */
    GUIDING,
    /** Feasts and single actions (Fest, Aktion). */
    FEAST,
    /** For those who work with families (Netzwerk, Fachkräfte). */
    NETWORK
}
