package org.knotenpunkt.web.partnership.pages;

import java.util.List;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** The way to the pages about an agreement. */
public final class AgreementCrumbs {
    private AgreementCrumbs() {}

    /** @param title of the agreement */
    public static List<Crumb> to(AgreementId id, String title, Words words) {
        return List.of(
                new Crumb(words.text("partnership.navigation"), AgreementPaths.ALL),
                new Crumb(title, AgreementPaths.of(id)));
    }
}
