package org.knotenpunkt.web.organisation.register;

import static org.knotenpunkt.web.shared.NavigationSection.ADMINISTRATION;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.organisation.register.RegisterAction;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.organisation.register.RegisterRecordKind;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.FirstStep;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers imports of registers: routes, texts, and a place in the navigation. */
public final class RegisterWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("register");
        bind(ImportUseCases.class).in(Singleton.class);
        routes(ImportApi.class);
        routes(ImportPages.class);
        recordPage(RegisterRecordKind.IMPORT, ImportPages.ALL + "/");
        recordEvents(RegisterRecordKind.IMPORT, RegisterEvent.ImportBegun.class);
        recordEvents(RegisterRecordKind.IMPORT, RegisterEvent.ImportDiscarded.class);
        recordEvents(RegisterRecordKind.IMPORT, RegisterEvent.RegisterImported.class);
        firstStep(new FirstStep(
                10, "import.first", ImportPages.BEGIN, Access.performing(RegisterAction.IMPORT_REGISTER)));
        navigation(new NavigationItem(
                ADMINISTRATION,
                30,
                "import.navigation",
                ImportPages.ALL,
                Access.performing(RegisterAction.IMPORT_REGISTER)));
    }
}
