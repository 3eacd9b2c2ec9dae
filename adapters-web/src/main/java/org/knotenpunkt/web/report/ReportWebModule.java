package org.knotenpunkt.web.report;

import static org.knotenpunkt.domain.report.ReportAction.READ_FIGURE_RELEASES;
import static org.knotenpunkt.domain.report.ReportAction.READ_RELEASED_FIGURES;
import static org.knotenpunkt.domain.report.ReportRecordKind.FIGURE_RELEASE;
import static org.knotenpunkt.domain.report.ReportRecordKind.HALF_YEAR_REPORT;
import static org.knotenpunkt.domain.report.ReportRecordKind.REACH;
import static org.knotenpunkt.web.shared.NavigationSection.NETWORK;
import static org.knotenpunkt.web.shared.NavigationSection.REPORTS;

import org.knotenpunkt.domain.centre.CentreRecordKind;
import org.knotenpunkt.domain.report.ReportEvent;
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
        recordPage(FIGURE_RELEASE, READ_FIGURE_RELEASES, FigureReleasePages.PATH + "/");
        recordPage(FIGURE_RELEASE, READ_RELEASED_FIGURES, ReleasedFigurePages.PATH + "/");
        recordPage(HALF_YEAR_REPORT, HalfYearPages.PATH + "/");
        recordPage(REACH, ReachPages.PATH);
        recordEvents(FIGURE_RELEASE, ReportEvent.FiguresReleased.class);
        recordEvents(HALF_YEAR_REPORT, ReportEvent.ReportReleased.class);
        recordEvents(CentreRecordKind.CENTRE, ReportEvent.ReachSaid.class);
        navigation(new NavigationItem(REPORTS, 20, "report.reach.title", ReachPages.PATH, HalfYearPages.READER));
        navigation(
                new NavigationItem(REPORTS, 30, "report.half-years.title", HalfYearPages.PATH, HalfYearPages.READER));
        navigation(new NavigationItem(
                REPORTS, 40, "report.releases.title", FigureReleasePages.PATH, FigureReleasePages.READER));
        navigation(new NavigationItem(
                NETWORK, 30, "report.list.title", ReleasedFigurePages.PATH, ReleasedFigurePages.OFFICE));
    }
}
