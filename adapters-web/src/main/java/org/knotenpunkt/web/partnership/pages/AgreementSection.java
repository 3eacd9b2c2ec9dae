package org.knotenpunkt.web.partnership.pages;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.web.shared.Access;

/**
 * A page about an agreement to which all its other pages link, for those whom the access admits. {@code AgreementPagesModule.section}
 * adds one.
 *
 * @param order smaller numbers come first
 * @param key of what the link says
 * @param path where it leads, with <code>{id}</code> in place of the id of the agreement
 */
public record AgreementSection(int order, String key, String path, Access access) {
    private static final String ID = "{id}";

    public AgreementSection {
        if (!path.contains(ID)) {
            throw new IllegalArgumentException("%s leads to no agreement in particular".formatted(path));
        }
    }

    String path(AgreementId agreement) {
        return path.replace(ID, agreement.toString());
    }
}
