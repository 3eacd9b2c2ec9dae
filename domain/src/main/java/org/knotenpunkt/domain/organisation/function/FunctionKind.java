package org.knotenpunkt.domain.organisation.function;

import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Which duty it is. */
public enum FunctionKind {
    /** Heads a school (Schulleitung). */
    HEAD_OF_SCHOOL,
    /** Leads a family centre (FGZ-Leitung). */
    CENTRE_LEAD,
    /** Leads the open all-day school (OGS-Leitung); may be the same person as the centre lead. */
    ALL_DAY_LEAD,
    /** Coordinates the centres of a town (kommunale Koordination). */
    COORDINATION,
    /** Is the contact in the youth welfare office (Ansprechperson im Jugendamt). */
    YOUTH_OFFICE_CONTACT,
    /** Chairs a parent body (Vorsitz der Elternvertretung); elected for one school year. */
    PARENT_BODY_CHAIR,
    /** Is the contact in school supervision (Ansprechperson der Schulaufsicht). */
    SCHOOL_SUPERVISION_CONTACT,
    /** Does social work at a school (Schulsozialarbeit). */
    SCHOOL_SOCIAL_WORK,
    /** Is the contact at a provider (Ansprechperson beim Träger). */
    PROVIDER_CONTACT,
    /** May sign for the organisation, whatever it is (zeichnungsberechtigte Person). */
    AUTHORISED_SIGNATORY,
    /** Any other; a label says which. */
    OTHER;

    /** On which day a term that begins on the day usually ends, where there is such a custom. */
    public Optional<LocalDate> usualEnd(LocalDate beginning) {
        return this == PARENT_BODY_CHAIR ? Optional.of(SchoolYear.of(beginning).lastDay()) : Optional.empty();
    }
}
