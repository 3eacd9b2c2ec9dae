package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.application.report.FigureReleaseService;
import org.knotenpunkt.application.report.FigureReleases;
import org.knotenpunkt.application.report.HalfYearReportService;
import org.knotenpunkt.application.report.KeepReach;
import org.knotenpunkt.application.report.ReachService;
import org.knotenpunkt.application.report.Reaches;
import org.knotenpunkt.application.report.ReadFigureReleases;
import org.knotenpunkt.application.report.ReadReleasedFigures;
import org.knotenpunkt.application.report.ReleaseFigures;
import org.knotenpunkt.application.report.ReleasedFiguresReader;
import org.knotenpunkt.application.report.ReportHalfYears;
import org.knotenpunkt.application.report.ReportReleases;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.report.ReportPersistenceModule;
import org.knotenpunkt.web.report.ReportWebModule;

/** Wires what towns report. */
final class ReportModule extends AbstractModule {
    private final Disclosure disclosure;
    private final ZoneId zone;

    /**
     * @param disclosure by which figures are rounded
     * @param zone of the clocks by which offers take place
     */
    ReportModule(Disclosure disclosure, ZoneId zone) {
        this.disclosure = disclosure;
        this.zone = zone;
    }

    @Override
    protected void configure() {
        install(new ReportPersistenceModule());
        install(new ReportWebModule());
        bind(ReleaseFigures.class).to(FigureReleaseService.class);
        bind(ReadFigureReleases.class).to(FigureReleaseService.class);
    }

    @Provides
    @Singleton
    ReportHalfYears halfYears(
            ReportReleases releases,
            SessionCounts counts,
            Reaches reaches,
            OrganisationRepository organisations,
            CanonicalJson canonical,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new HalfYearReportService(
                releases, counts, reaches, organisations, canonical, rights, events, transactions, ids, clock, zone);
    }

    @Provides
    @Singleton
    KeepReach reach(
            Reaches reaches,
            Centres centres,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock) {
        return new ReachService(reaches, centres, rights, events, transactions, clock, zone);
    }

    @Provides
    @Singleton
    FigureReleaseService releases(
            FigureReleases releases,
            SessionCounts counts,
            Networks networks,
            CanonicalJson canonical,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new FigureReleaseService(
                releases, counts, networks, canonical, disclosure, rights, events, transactions, ids, clock, zone);
    }

    @Provides
    @Singleton
    static ReadReleasedFigures released(
            FigureReleases releases, Networks networks, Rights rights, Transactions transactions, Today today) {
        return new ReleasedFiguresReader(releases, networks, rights, transactions, today);
    }
}
