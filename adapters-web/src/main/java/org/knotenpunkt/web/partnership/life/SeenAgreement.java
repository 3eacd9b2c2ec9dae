package org.knotenpunkt.web.partnership.life;

import io.javalin.http.Context;
import java.util.List;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Seen;

/** An agreement as a form about its life sees it. */
record SeenAgreement(Context ctx, AgreementView view) implements Seen {
    Agreement agreement() {
        return view.agreement();
    }

    @Override
    public List<Crumb> crumbs() {
        return LifeForms.crumbs(view, words());
    }

    @Override
    public String page() {
        return page(agreement());
    }

    /** Where the agreement is shown; if nothing is left of it, the others are. */
    static String page(Agreement agreement) {
        if (agreement.versions().isEmpty()) {
            return AgreementPaths.ALL;
        }
        return agreement
                .draft()
                .map(draft -> AgreementPaths.version(agreement.id(), draft.number()))
                .orElseGet(() -> AgreementPaths.of(agreement.id()));
    }

    @Override
    public long version() {
        return agreement().version();
    }
}
