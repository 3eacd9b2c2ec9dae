package org.knotenpunkt.web.centre.frame;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.web.shared.NavigationSection.CENTRES;

import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers quality frames: routes and texts. */
public final class FrameWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("frame");
        routes(FrameApi.class);
        routes(FramePages.class);
        navigation(new NavigationItem(CENTRES, 50, "frame.title", FramePages.PATH, Access.performing(READ_CENTRES)));
    }
}
