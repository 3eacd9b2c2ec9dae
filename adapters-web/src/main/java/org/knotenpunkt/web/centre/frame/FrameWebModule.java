package org.knotenpunkt.web.centre.frame;

import org.knotenpunkt.web.shared.WebModule;

/** Offers quality frames: routes and texts. */
public final class FrameWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("frame");
        routes(FrameApi.class);
        routes(FramePages.class);
    }
}
