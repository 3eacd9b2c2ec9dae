package org.knotenpunkt.web.partnership.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** The way to the pages about an agreement. */
public final class AgreementCrumbs {
    private AgreementCrumbs() {}

    /**
     * @param title of the agreement
     * @param below how it goes on from the agreement
     */
    public static List<Crumb> to(AgreementId id, String title, Words words, Crumb... below) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(words.text("partnership.navigation"), AgreementPaths.ALL));
        crumbs.add(new Crumb(title, AgreementPaths.of(id)));
        Collections.addAll(crumbs, below);
        return crumbs;
    }
}
