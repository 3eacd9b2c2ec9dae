package org.knotenpunkt.web.partnership.lineofsight;

import static org.knotenpunkt.web.shared.NavigationSection.PARTNERSHIP;

import com.google.inject.Singleton;
import org.knotenpunkt.web.partnership.AgreementPagesModule;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers lines of sight: routes, texts, and a place in the navigation. */
public final class LineOfSightWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("line-of-sight");
        bind(UndertakingPaths.class).in(Singleton.class);
        AgreementPagesModule.section(
                binder(),
                new AgreementSection(30, "line-of-sight.title", LineOfSightPages.OF_AGREEMENT, AgreementPages.READING));
        routes(LineOfSightApi.class);
        routes(LineOfSightPages.class);
        navigation(new NavigationItem(
                PARTNERSHIP, 30, "line-of-sight.title", LineOfSightPages.PATH, AgreementPages.READING));
    }
}
