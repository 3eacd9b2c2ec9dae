package org.knotenpunkt.web.partnership.release;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_RELEASED_AGREEMENTS;
import static org.knotenpunkt.web.shared.NavigationSection.NETWORK;

import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.partnership.release.ReleaseEvent;
import org.knotenpunkt.web.partnership.AgreementPagesModule;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.shared.FirstStep;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers releases of agreements: routes and texts. */
public final class ReleaseWebModule extends WebModule {
    private static final int SECTION_ORDER = 40;
    private static final int FIRST_STEP_ORDER = 25;

    @Override
    protected void configure() {
        feature("release");
        AgreementPagesModule.section(
                binder(),
                new AgreementSection(
                        SECTION_ORDER, "release.section", ReleaseRequests.RELEASES, AgreementPages.READING));
        recordPage(PartnershipRecordKind.AGREEMENT, READ_RELEASED_AGREEMENTS, ReleasedPages.PATH + "/");
        recordEvents(PartnershipRecordKind.AGREEMENT, ReleaseEvent.class);
        firstStep(new FirstStep(FIRST_STEP_ORDER, "release.first", ReleasedPages.PATH, ReleasedPages.OFFICE));
        navigation(new NavigationItem(NETWORK, 20, "release.list.title", ReleasedPages.PATH, ReleasedPages.OFFICE));
        routes(ReleaseApi.class);
        routes(ReleasedApi.class);
        routes(ReleasePages.class);
        routes(ReleasedPages.class);
    }
}
