package org.knotenpunkt.web.access.audit;

import static org.knotenpunkt.domain.access.audit.AuditAction.READ_AUDIT;
import static org.knotenpunkt.web.shared.NavigationSection.ADMINISTRATION;

import com.google.inject.Singleton;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Binds the routes and pages of the audit. */
public final class AuditWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("audit");
        bind(AuditRecords.class).in(Singleton.class);
        routes(AuditRoutes.class);
        routes(AuditPages.class);
        navigation(new NavigationItem(ADMINISTRATION, 50, "audit.title", "/audit", Access.performing(READ_AUDIT)));
    }
}
