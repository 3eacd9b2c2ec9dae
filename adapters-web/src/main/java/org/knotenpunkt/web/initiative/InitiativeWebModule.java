package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.FOUND_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.READ_INITIATIVES;
import static org.knotenpunkt.web.shared.NavigationSection.NETWORK;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.initiative.InitiativeEvent;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.FirstStep;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers networks of towns: routes, texts, and a place in the navigation. */
public final class InitiativeWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("initiative");
        bind(InitiativeCorrections.class).in(Singleton.class);
        bind(NetworkFinder.class).in(Singleton.class);
        routes(InitiativeApi.class);
        routes(InitiativeCorrectionApi.class);
        routes(InitiativeLifeApi.class);
        routes(NetworkLifeForms.class);
        routes(NetworkCorrectionForms.class);
        routes(MemberCorrectionForms.class);
        routes(InitiativePages.class);
        routes(MemberForms.class);
        routes(NetworkForms.class);
        recordPage(InitiativeRecordKind.INITIATIVE, InitiativePaths.ALL + "/");
        recordEvents(InitiativeRecordKind.INITIATIVE, InitiativeEvent.class);
        firstStep(
                new FirstStep(45, "initiative.first.found", InitiativePaths.NEW, Access.performing(FOUND_INITIATIVE)));
        firstStep(new FirstStep(20, "initiative.first", InitiativePaths.ALL, Access.performing(KEEP_INITIATIVE)));
        navigation(new NavigationItem(
                NETWORK, 10, "initiative.navigation", InitiativePaths.ALL, Access.performing(READ_INITIATIVES)));
    }
}
