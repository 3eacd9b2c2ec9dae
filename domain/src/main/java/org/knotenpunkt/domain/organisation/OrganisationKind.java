package org.knotenpunkt.domain.organisation;

/** What an organisation is. */
public enum OrganisationKind {
    /** A state of the federation (Land). */
    STATE,
    /** A region of a state (Regierungsbezirk). */
    REGION,
    /** A district, or a city that is one of its own (Kreis, kreisfreie Stadt). */
    DISTRICT,
    /** A town (Gemeinde). */
    MUNICIPALITY,
    /** A school (Schule). */
    SCHOOL,
    /** A family centre at a school (Familiengrundschulzentrum); hosted by a school and yet not the school. */
    FAMILY_CENTRE,
    /** A day-care centre (Kita), many of them family centres of their own. */
    DAY_CARE_CENTRE,
    /** An independent provider of youth services or of the all-day school (freier Träger). */
    PROVIDER,
    /** A public office: school office, youth office, district government (Amt, Behörde). */
    AUTHORITY,
    /** A ministry of a state (Ministerium). */
    MINISTRY,
    /** A body in which parents take part (Pflegschaft, Stadtelternrat). */
    PARENT_BODY,
    /** A registered association (Verein, Verband). */
    ASSOCIATION,
    /** A foundation (Stiftung). */
    FOUNDATION,
    /** A university or a research institute (Hochschule). */
    UNIVERSITY;

    /** Whether such an organisation stands beside the towns or is one, and so belongs to none. */
    public boolean isCommon() {
        return switch (this) {
            case STATE, REGION, DISTRICT, MUNICIPALITY, MINISTRY -> true;
            case SCHOOL,
                    FAMILY_CENTRE,
                    DAY_CARE_CENTRE,
                    PROVIDER,
                    AUTHORITY,
                    PARENT_BODY,
                    ASSOCIATION,
                    FOUNDATION,
                    UNIVERSITY -> false;
        };
    }
}
