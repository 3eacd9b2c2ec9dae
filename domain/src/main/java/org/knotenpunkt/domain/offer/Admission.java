package org.knotenpunkt.domain.offer;

/** How one gets in. */
public enum Admission {
    /** Whoever comes is welcome (offen). */
    DROP_IN,
    /** Whoever has signed up with the contact (mit Anmeldung). */
    SIGN_UP,
    /** Whoever is sent by another service (über Vermittlung). */
    REFERRAL
}
