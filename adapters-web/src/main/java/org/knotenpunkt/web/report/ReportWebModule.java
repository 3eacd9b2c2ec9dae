package org.knotenpunkt.web.report;

import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what towns report: routes and texts. */
public final class ReportWebModule extends WebModule {
    private static final int REPORTS_ORDER = 17;
    private static final int RELEASES_ORDER = 18;
    private static final int RELEASED_ORDER = 43;

    @Override
    protected void configure() {
        feature("report");
        routes(ReportApi.class);
        routes(HalfYearApi.class);
        routes(HalfYearPages.class);
        routes(ReachPages.class);
        routes(FigureReleasePages.class);
        routes(ReleasedFigurePages.class);
        navigation(
                new NavigationItem(REPORTS_ORDER, "report.half-years.title", HalfYearPages.PATH, HalfYearPages.READER));
        navigation(new NavigationItem(
                RELEASES_ORDER, "report.releases.title", FigureReleasePages.PATH, FigureReleasePages.READER));
        navigation(new NavigationItem(
                RELEASED_ORDER, "report.list.title", ReleasedFigurePages.PATH, ReleasedFigurePages.OFFICE));
    }
}
