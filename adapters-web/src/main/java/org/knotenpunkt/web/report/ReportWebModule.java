package org.knotenpunkt.web.report;

import static org.knotenpunkt.web.shared.NavigationSection.NETWORK;
import static org.knotenpunkt.web.shared.NavigationSection.REPORTS;

import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what towns report: routes and texts. */
public final class ReportWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("report");
        routes(ReportApi.class);
        routes(HalfYearApi.class);
        routes(HalfYearPages.class);
        routes(ReachPages.class);
        routes(FigureReleasePages.class);
        routes(ReleasedFigurePages.class);
        navigation(new NavigationItem(REPORTS, 20, "report.reach.title", ReachPages.PATH, HalfYearPages.READER));
        navigation(
                new NavigationItem(REPORTS, 30, "report.half-years.title", HalfYearPages.PATH, HalfYearPages.READER));
        navigation(new NavigationItem(
                REPORTS, 40, "report.releases.title", FigureReleasePages.PATH, FigureReleasePages.READER));
        navigation(new NavigationItem(
                NETWORK, 30, "report.list.title", ReleasedFigurePages.PATH, ReleasedFigurePages.OFFICE));
    }
}
