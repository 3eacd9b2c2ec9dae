package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.centre.Hosts;
import org.knotenpunkt.application.needs.AssessmentRepository;
import org.knotenpunkt.application.needs.AssessmentService;
import org.knotenpunkt.application.needs.Assessments;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.FindingService;
import org.knotenpunkt.application.needs.KeepFindings;
import org.knotenpunkt.application.needs.NeedsQueries;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.needs.answer.AnswerIntake;
import org.knotenpunkt.application.needs.answer.AnswerService;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.application.needs.answer.RecordAnswers;
import org.knotenpunkt.application.needs.answer.file.AnswerFileService;
import org.knotenpunkt.application.needs.answer.file.AnswerFiles;
import org.knotenpunkt.application.needs.answer.file.BringInFile;
import org.knotenpunkt.application.needs.instrument.InstrumentRepository;
import org.knotenpunkt.application.needs.instrument.InstrumentService;
import org.knotenpunkt.application.needs.instrument.InstrumentTemplates;
import org.knotenpunkt.application.needs.instrument.ManageInstruments;
import org.knotenpunkt.application.needs.instrument.ReadInstruments;
import org.knotenpunkt.application.needs.invitation.AnswerByLink;
import org.knotenpunkt.application.needs.invitation.DiscardAnswers;
import org.knotenpunkt.application.needs.invitation.DiscardService;
import org.knotenpunkt.application.needs.invitation.InvitationKeys;
import org.knotenpunkt.application.needs.invitation.InvitationService;
import org.knotenpunkt.application.needs.invitation.Invitations;
import org.knotenpunkt.application.needs.invitation.InvitePeople;
import org.knotenpunkt.application.needs.invitation.LinkAnswers;
import org.knotenpunkt.application.needs.perspective.KeepPerspectives;
import org.knotenpunkt.application.needs.perspective.PerspectiveRepository;
import org.knotenpunkt.application.needs.perspective.PerspectiveService;
import org.knotenpunkt.application.needs.perspective.ReadPerspectives;
import org.knotenpunkt.application.needs.perspective.StandardNames;
import org.knotenpunkt.application.needs.result.PlaceContexts;
import org.knotenpunkt.application.needs.result.PlayBackResult;
import org.knotenpunkt.application.needs.result.PublicReader;
import org.knotenpunkt.application.needs.result.PublicResults;
import org.knotenpunkt.application.needs.result.PublishTables;
import org.knotenpunkt.application.needs.result.PublishedTables;
import org.knotenpunkt.application.needs.result.ReadPublicResult;
import org.knotenpunkt.application.needs.result.ReadResults;
import org.knotenpunkt.application.needs.result.ResultService;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.school.SchoolQueries;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.ChanceIds;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.needs.NeedsPersistenceModule;
import org.knotenpunkt.web.needs.NeedsWebModule;

/** Puts the feature {@code needs} together. */
final class NeedsModule extends AbstractModule {
    private final Disclosure disclosure;

    NeedsModule(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    @Override
    protected void configure() {
        install(new NeedsPersistenceModule());
        install(new NeedsWebModule());
        bind(Disclosure.class).toInstance(disclosure);
        bind(ManageInstruments.class).to(InstrumentService.class);
        bind(ReadInstruments.class).to(InstrumentService.class);
        bind(KeepPerspectives.class).to(PerspectiveService.class);
        bind(ReadPerspectives.class).to(PerspectiveService.class);
        bind(ConductAssessment.class).to(AssessmentService.class);
        bind(ReadAssessments.class).to(AssessmentService.class);
        bind(KeepFindings.class).to(FindingService.class);
        bind(ReadResults.class).to(ResultService.class);
        bind(PublishTables.class).to(ResultService.class);
        bind(PlayBackResult.class).to(ResultService.class);
        bind(ReadPublicResult.class).to(PublicReader.class);
        bind(InvitePeople.class).to(InvitationService.class);
        bind(DiscardAnswers.class).to(DiscardService.class);
        bind(AnswerByLink.class).to(LinkAnswers.class);
        bind(RecordAnswers.class).to(AnswerService.class);
        bind(BringInFile.class).to(AnswerFileService.class);
    }

    @Provides
    @Singleton
    static InstrumentService instruments(
            InstrumentRepository instruments,
            InstrumentTemplates templates,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new InstrumentService(instruments, templates, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    static PerspectiveService perspectives(
            PerspectiveRepository perspectives,
            StandardNames names,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new PerspectiveService(perspectives, names, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    static Assessments assessments(
            AssessmentRepository assessments,
            PerspectiveRepository perspectives,
            Rights rights,
            DomainEvents events,
            Transactions transactions) {
        return new Assessments(assessments, perspectives, rights, events, transactions);
    }

    @Provides
    @Singleton
    static AssessmentService service(
            Assessments assessments,
            InstrumentRepository instruments,
            AnswerSheets sheets,
            NeedsQueries queries,
            OrganisationRepository organisations,
            SocialSpaceRepository spaces,
            Rights rights,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new AssessmentService(
                assessments,
                instruments,
                sheets,
                queries,
                organisations,
                spaces,
                rights,
                transactions,
                ids,
                clock,
                today);
    }

    @Provides
    @Singleton
    static FindingService findings(Assessments assessments, IdSource ids, InstantSource clock, Today today) {
        return new FindingService(assessments, ids, clock, today);
    }

    @Provides
    @Singleton
    static AnswerIntake intake(InstrumentRepository instruments, AnswerSheets sheets, ChanceIds ids, Today today) {
        return new AnswerIntake(instruments, sheets, ids, today);
    }

    @Provides
    @Singleton
    static AnswerService answers(
            Assessments assessments,
            AnswerIntake intake,
            AnswerSheets sheets,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        return new AnswerService(assessments, intake, sheets, events, transactions, clock, today);
    }

    @Provides
    @Singleton
    static AnswerFileService answerFiles(
            AnswerService recording,
            AnswerIntake intake,
            AnswerSheets sheets,
            AnswerFiles files,
            Transactions transactions,
            Today today) {
        return new AnswerFileService(recording, intake, sheets, files, transactions, today);
    }

    @Provides
    @Singleton
    static DiscardService discarding(
            Assessments assessments,
            Invitations invitations,
            AnswerSheets sheets,
            Disclosure disclosure,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        return new DiscardService(assessments, invitations, sheets, disclosure, events, transactions, clock, today);
    }

    @Provides
    @Singleton
    static PlaceContexts contexts(SchoolQueries schools, SocialSpaceRepository spaces, Hosts hosts) {
        return new PlaceContexts(schools, spaces, hosts);
    }

    @Provides
    @Singleton
    static ResultService results(
            Assessments assessments,
            AnswerIntake intake,
            AnswerSheets sheets,
            PublishedTables tables,
            PlaceContexts contexts,
            Disclosure disclosure,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            ChanceIds addresses,
            InstantSource clock,
            Today today) {
        return new ResultService(
                assessments,
                intake,
                sheets,
                tables,
                contexts,
                disclosure,
                events,
                transactions,
                ids,
                addresses,
                clock,
                today);
    }

    @Provides
    @Singleton
    static PublicReader publicReader(PublicResults results, Transactions transactions, Today today) {
        return new PublicReader(results, transactions, today);
    }

    @Provides
    @Singleton
    static InvitationService invitations(
            Assessments assessments,
            AnswerIntake intake,
            Invitations invitations,
            NeedsQueries queries,
            InvitationKeys keys,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new InvitationService(
                assessments, intake, invitations, queries, keys, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    static LinkAnswers linkAnswers(
            AssessmentRepository assessments,
            Invitations invitations,
            AnswerIntake intake,
            NeedsQueries queries,
            Transactions transactions,
            Today today) {
        return new LinkAnswers(assessments, invitations, intake, queries, transactions, today);
    }
}
