package org.knotenpunkt.web.partnership.release;

import org.knotenpunkt.web.partnership.AgreementPagesModule;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers releases of agreements: routes and texts. */
public final class ReleaseWebModule extends WebModule {
    private static final int SECTION_ORDER = 40;
    private static final int NAVIGATION_ORDER = 42;

    @Override
    protected void configure() {
        feature("release");
        AgreementPagesModule.section(
                binder(),
                new AgreementSection(
                        SECTION_ORDER, "release.section", ReleaseRequests.RELEASES, AgreementPages.READING));
        navigation(
                new NavigationItem(NAVIGATION_ORDER, "release.list.title", ReleasedPages.PATH, ReleasedPages.OFFICE));
        routes(ReleaseApi.class);
        routes(ReleasedApi.class);
        routes(ReleasePages.class);
        routes(ReleasedPages.class);
    }
}
