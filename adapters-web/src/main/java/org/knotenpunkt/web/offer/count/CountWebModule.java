package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;
import static org.knotenpunkt.web.shared.NavigationSection.CENTRES;
import static org.knotenpunkt.web.shared.NavigationSection.REPORTS;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.centre.CentreRecordKind;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.offer.count.CountEvent;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers to count who came: routes and texts. */
public final class CountWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("count");
        recordPage(OfferRecordKind.COUNT, CountPaths.ALL);
        recordEvents(OfferRecordKind.OFFER, CountEvent.GuestsCounted.class);
        recordEvents(OfferRecordKind.OFFER, CountEvent.CountCorrected.class);
        recordEvents(CentreRecordKind.CENTRE, CountEvent.MonthApproved.class);
        recordEvents(CentreRecordKind.CENTRE, CountEvent.MonthApprovalTakenBack.class);
        bind(WeekFinder.class).in(Singleton.class);
        routes(CountApi.class);
        routes(CountPages.class);
        routes(MonthApi.class);
        routes(MonthPages.class);
        routes(CountForms.class);
        routes(CountWeek.class);
        routes(FigurePages.class);
        navigation(new NavigationItem(CENTRES, 40, "count.title", CountPaths.ALL, Access.performing(READ_COUNTS)));
        navigation(
                new NavigationItem(REPORTS, 10, "count.figures", CountPaths.FIGURES, Access.performing(READ_FIGURES)));
    }
}
