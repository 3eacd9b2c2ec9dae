package org.knotenpunkt.web.centre;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.web.shared.NavigationSection.CENTRES;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.centre.CentreEvent;
import org.knotenpunkt.domain.centre.CentreRecordKind;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers family centres: routes and texts. */
public final class CentreWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("centre");
        bind(CentreFinder.class).in(Singleton.class);
        recordPage(CentreRecordKind.CENTRE, CentrePaths.ALL + "/");
        recordEvents(CentreRecordKind.CENTRE, CentreEvent.class);
        routes(CentreApi.class);
        routes(CentrePages.class);
        routes(PhaseForms.class);
        routes(MeansForms.class);
        navigation(new NavigationItem(CENTRES, 10, "centre.title", CentrePaths.ALL, Access.performing(READ_CENTRES)));
    }
}
