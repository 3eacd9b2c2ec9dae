package org.knotenpunkt.web.organisation.pages.facts;

import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** The list in which people look for an organisation. */
public final class OrganisationPlace {
    private OrganisationPlace() {}

    /** Where the trail to an organisation of the kind begins. */
    public static Crumb of(OrganisationKind kind, Words words) {
        return switch (kind) {
            case SCHOOL -> new Crumb(words.text("schools.title"), "/schools");
            case MUNICIPALITY -> new Crumb(words.text("towns.title"), "/municipalities");
            case STATE, REGION, DISTRICT -> new Crumb(words.text("areas.title"), "/areas?level=" + kind);
            default -> new Crumb(words.text("organisations.title"), "/organisations");
        };
    }
}
