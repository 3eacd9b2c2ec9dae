package org.knotenpunkt.bootstrap.access;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.knotenpunkt.application.access.audit.AuditCheckService;
import org.knotenpunkt.application.access.audit.AuditQueries;
import org.knotenpunkt.application.access.audit.AuditService;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.application.access.audit.CheckAudit;
import org.knotenpunkt.application.access.audit.ExportAuditHeads;
import org.knotenpunkt.application.access.audit.FindAuditHead;
import org.knotenpunkt.application.access.audit.ListAudit;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.web.access.audit.AuditWebModule;

/** Who did what, and whether somebody has tampered with it. */
final class AuditModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new AuditWebModule());
        bind(ListAudit.class).to(AuditService.class);
        bind(FindAuditHead.class).to(AuditService.class);
        bind(CheckAudit.class).to(AuditCheckService.class);
        bind(ExportAuditHeads.class).to(AuditCheckService.class);
    }

    @Provides
    @Singleton
    static AuditService auditService(AuditTrail trail, AuditQueries queries, Rights rights, Transactions transactions) {
        return new AuditService(trail, queries, rights, transactions);
    }

    @Provides
    @Singleton
    static AuditCheckService auditCheckService(
            AuditTrail trail, Rights rights, Transactions transactions, Today today) {
        return new AuditCheckService(trail, rights, transactions, today);
    }
}
