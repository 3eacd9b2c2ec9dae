package org.knotenpunkt.persistence.report;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.report.FigureReleases;
import org.knotenpunkt.application.report.Reaches;
import org.knotenpunkt.application.report.ReportReleases;
import org.knotenpunkt.application.shared.KnownRecords;

/** Binds the out-ports of the feature {@code report} to PostgreSQL. */
public final class ReportPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(FigureReleases.class).to(JooqFigureReleases.class).in(Singleton.class);
        bind(Reaches.class).to(JooqReaches.class).in(Singleton.class);
        bind(ReportReleases.class).to(JooqReportReleases.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownReports.class)
                .in(Singleton.class);
    }
}
