package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.CentreReadingService;
import org.knotenpunkt.application.centre.CentreService;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.centre.Hosting;
import org.knotenpunkt.application.centre.Hosts;
import org.knotenpunkt.application.centre.KeepMeans;
import org.knotenpunkt.application.centre.ReadCentres;
import org.knotenpunkt.application.centre.RecordPhases;
import org.knotenpunkt.application.centre.assessment.AssessCentre;
import org.knotenpunkt.application.centre.assessment.ReadSelfAssessments;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentReader;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentService;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.centre.frame.FrameService;
import org.knotenpunkt.application.centre.frame.KeepFrames;
import org.knotenpunkt.application.centre.frame.QualityFrames;
import org.knotenpunkt.application.centre.handover.HandoverQueries;
import org.knotenpunkt.application.centre.handover.HandoverReader;
import org.knotenpunkt.application.centre.handover.ReadHandover;
import org.knotenpunkt.application.organisation.EndOrganisation;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.ReopenOrganisation;
import org.knotenpunkt.application.organisation.relation.CorrectRelation;
import org.knotenpunkt.application.organisation.relation.EndRelation;
import org.knotenpunkt.application.organisation.relation.RecordRelation;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.centre.CentrePersistenceModule;
import org.knotenpunkt.web.centre.CentreWebModule;
import org.knotenpunkt.web.centre.assessment.SelfAssessmentWebModule;
import org.knotenpunkt.web.centre.frame.FrameWebModule;
import org.knotenpunkt.web.centre.handover.HandoverWebModule;

/** Wires family centres. */
final class CentreModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new CentrePersistenceModule());
        install(new CentreWebModule());
        install(new FrameWebModule());
        install(new SelfAssessmentWebModule());
        install(new HandoverWebModule());
        bind(RecordPhases.class).to(CentreService.class);
        bind(KeepMeans.class).to(CentreService.class);
        bind(KeepFrames.class).to(FrameService.class);
        bind(AssessCentre.class).to(SelfAssessmentService.class);
        bind(ReadSelfAssessments.class).to(SelfAssessmentReader.class);
        bind(ReadCentres.class).to(CentreReadingService.class);
    }

    @Provides
    @Singleton
    Hosts hosts(RelationRepository relations) {
        return new Hosts(relations);
    }

    @Provides
    @Singleton
    Hosting hosting(
            RelationRepository relations, RecordRelation recording, EndRelation ending, CorrectRelation correcting) {
        return new Hosting(relations, recording, ending, correcting);
    }

    @Provides
    @Singleton
    CentreService service(
            Centres centres,
            OrganisationRepository organisations,
            Hosts hosts,
            Hosting hosting,
            EndOrganisation ending,
            ReopenOrganisation reopening,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new CentreService(
                centres, organisations, hosts, hosting, ending, reopening, rights, events, transactions, ids, clock);
    }

    @Provides
    @Singleton
    FrameService frames(
            QualityFrames frames, Rights rights, DomainEvents events, Transactions transactions, InstantSource clock) {
        return new FrameService(frames, rights, events, transactions, clock);
    }

    @Provides
    @Singleton
    SelfAssessmentService assessing(
            SelfAssessments assessments,
            Centres centres,
            QualityFrames frames,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new SelfAssessmentService(assessments, centres, frames, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    SelfAssessmentReader assessments(
            SelfAssessments assessments,
            Centres centres,
            CentreQueries queries,
            QualityFrames frames,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new SelfAssessmentReader(assessments, centres, queries, frames, rights, transactions, today);
    }

    @Provides
    @Singleton
    CentreReadingService reading(
            Centres centres,
            CentreQueries queries,
            OrganisationViews organisations,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new CentreReadingService(centres, queries, organisations, rights, transactions, today);
    }

    @Provides
    @Singleton
    ReadHandover handover(
            ReadCentres centres,
            HandoverQueries queries,
            SelfAssessments assessments,
            QualityFrames frames,
            Rights rights,
            Transactions transactions) {
        return new HandoverReader(centres, queries, assessments, frames, rights, transactions);
    }
}
