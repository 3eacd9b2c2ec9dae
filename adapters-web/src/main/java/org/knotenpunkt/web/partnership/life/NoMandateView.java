package org.knotenpunkt.web.partnership.life;

import java.util.List;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.page.Crumb;

/** The page that says why the visitor may not sign for a party, and who could. */
public record NoMandateView(AgreementView view, Party party, AgreementError.MandateMissing reason, List<Crumb> crumbs) {
    public NoMandateView {
        crumbs = List.copyOf(crumbs);
    }

    public List<Mandate> others() {
        return reason.others();
    }

    public String path() {
        return AgreementPaths.of(view.agreement().id());
    }
}
