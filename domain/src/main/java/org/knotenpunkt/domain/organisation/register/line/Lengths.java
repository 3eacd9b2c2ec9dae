package org.knotenpunkt.domain.organisation.register.line;

import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationName;

/** How long values may be, in characters. */
final class Lengths {
    /** What a report repeats of a cell that makes no sense. */
    static final int IN_REPORTS = 100;

    private Lengths() {}

    static int of(RegisterField field) {
        return switch (field) {
            case NAME -> OrganisationName.MAX_LENGTH;
            case SHORT_NAME -> OrganisationName.MAX_BRIEF_LENGTH;
            case STREET, PLACE, SEAT -> Address.MAX_LENGTH;
            case PHONE -> Contact.MAX_PHONE_LENGTH;
            case EMAIL -> Contact.MAX_EMAIL_LENGTH;
            case HOMEPAGE -> Contact.MAX_HOMEPAGE_LENGTH;
            default -> IN_REPORTS;
        };
    }
}
