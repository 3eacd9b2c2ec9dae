package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_ACCOUNTS;
import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;
import static org.knotenpunkt.web.shared.NavigationSection.ADMINISTRATION;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.FirstStep;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.Visitors;
import org.knotenpunkt.web.shared.WebModule;

/** Binds the routes and pages of the feature {@code access}, and says who visits. */
public final class AccessWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("access");
        bind(SessionCookie.class).in(Singleton.class);
        bind(GrantPlaces.class).in(Singleton.class);
        bind(GrantPage.class).in(Singleton.class);
        bind(Visitors.class).to(SessionVisitors.class).in(Singleton.class);
        routes(SessionRoutes.class);
        routes(AccountRoutes.class);
        routes(GrantRoutes.class);
        routes(PersonRoutes.class);
        routes(SignInPages.class);
        routes(OwnAccountPages.class);
        routes(TokenRoutes.class);
        routes(TokenPages.class);
        routes(CalendarRoutes.class);
        routes(AccountPages.class);
        routes(GrantPages.class);
        routes(PersonPages.class);
        routes(TiePages.class);
        recordPage(AccessRecordKind.ACCOUNT, "/accounts/");
        recordPage(AccessRecordKind.GRANT, "/grants/");
        recordEvents(AccessRecordKind.ACCOUNT, AccessEvent.OfAccount.class);
        recordEvents(AccessRecordKind.ACCOUNT, AccessEvent.OfPerson.class);
        recordEvents(AccessRecordKind.GRANT, AccessEvent.OfGrant.class);
        firstStep(new FirstStep(30, "access.first.account", "/accounts/new", Access.performing(MANAGE_ACCOUNTS)));
        firstStep(new FirstStep(40, "access.first.grant", "/grants/new", Access.performing(MANAGE_GRANTS)));
        navigation(
                new NavigationItem(ADMINISTRATION, 10, "access.grants", "/grants", Access.performing(MANAGE_GRANTS)));
        navigation(new NavigationItem(
                ADMINISTRATION, 20, "access.accounts", "/accounts", Access.performing(MANAGE_ACCOUNTS)));
    }
}
