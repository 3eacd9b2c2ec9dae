package org.knotenpunkt.web.organisation.pages;

import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.web.shared.Visitor;

/** The start page for those who have no town. */
public record WelcomeView(Visitor visitor) {
    /** Whether it is for the visitor to bring in what everything else stands on. */
    public boolean mayImport() {
        return visitor.may(RegisterAction.IMPORT_REGISTER);
    }
}
