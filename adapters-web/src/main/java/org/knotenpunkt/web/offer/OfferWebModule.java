package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;
import static org.knotenpunkt.web.shared.NavigationSection.CENTRES;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.offer.OfferEvent;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.offer.placement.PlacementEvent;
import org.knotenpunkt.web.centre.handover.HandoverWebModule;
import org.knotenpunkt.web.offer.handover.OfferContribution;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what centres offer: routes and texts. */
public final class OfferWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("offer");
        bind(OfferFinder.class).in(Singleton.class);
        bind(OfferFields.class).in(Singleton.class);
        bind(AimFields.class).in(Singleton.class);
        bind(OfferHolidays.class).in(Singleton.class);
        bind(OfferProviders.class).in(Singleton.class);
        bind(TownList.class).in(Singleton.class);
        HandoverWebModule.contribution(binder(), OfferContribution.class);
        reminders(OfferReminders.class);
        recordPage(OfferRecordKind.OFFER, OfferPaths.ALL + "/");
        recordPage(OfferRecordKind.PLACEMENT, OfferPaths.ALL);
        recordEvents(OfferRecordKind.OFFER, OfferEvent.class);
        recordEvents(OfferRecordKind.PLACEMENT, PlacementEvent.class);
        routes(OfferApi.class);
        routes(OfferPages.class);
        routes(OfferForms.class);
        routes(OfferLifeForms.class);
        routes(SessionForms.class);
        routes(ProgrammePages.class);
        navigation(new NavigationItem(CENTRES, 20, "offer.title", OfferPaths.ALL, Access.performing(READ_OFFERS)));
    }
}
