package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.partnership.AgreementKinds;
import org.knotenpunkt.application.partnership.AgreementQueries;
import org.knotenpunkt.application.partnership.AgreementReader;
import org.knotenpunkt.application.partnership.AgreementService;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.AnswerProposal;
import org.knotenpunkt.application.partnership.AnswerService;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.partnership.ContentDocument;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.EndAgreement;
import org.knotenpunkt.application.partnership.GiveNotice;
import org.knotenpunkt.application.partnership.MandateService;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.partnership.Organisations;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.partnership.RecordSignature;
import org.knotenpunkt.application.partnership.SignatureService;
import org.knotenpunkt.application.partnership.TakeOverAgreement;
import org.knotenpunkt.application.partnership.TranscriptService;
import org.knotenpunkt.application.partnership.WriteTranscript;
import org.knotenpunkt.application.partnership.deadline.DeadlineQueries;
import org.knotenpunkt.application.partnership.deadline.DeadlineReader;
import org.knotenpunkt.application.partnership.deadline.ReadDeadlines;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.partnership.file.AttachFile;
import org.knotenpunkt.application.partnership.file.FileLimits;
import org.knotenpunkt.application.partnership.file.FileService;
import org.knotenpunkt.application.partnership.file.ReadFiles;
import org.knotenpunkt.application.partnership.file.RemoveFile;
import org.knotenpunkt.application.partnership.file.StoredFiles;
import org.knotenpunkt.application.partnership.handover.CommitmentReader;
import org.knotenpunkt.application.partnership.handover.ReadCommitments;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.Fingerprint;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.partnership.PartnershipPersistenceModule;
import org.knotenpunkt.web.partnership.PartnershipWebModule;

/** Puts the feature {@code partnership} together. */
final class PartnershipModule extends AbstractModule {
    private final FileLimits limits;

    PartnershipModule(FileLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void configure() {
        install(new PartnershipPersistenceModule());
        install(new PartnershipWebModule());
        bind(DraftAgreement.class).to(AgreementService.class);
        bind(EndAgreement.class).to(AgreementService.class);
        bind(AnswerProposal.class).to(AnswerService.class);
        bind(GiveNotice.class).to(AnswerService.class);
        bind(CheckMandate.class).to(MandateService.class);
        bind(ReadAgreements.class).to(AgreementReader.class);
        bind(RecordSignature.class).to(SignatureService.class);
        bind(WriteTranscript.class).to(TranscriptService.class);
        bind(TakeOverAgreement.class).to(TranscriptService.class);
        bind(AttachFile.class).to(FileService.class);
        bind(ReadFiles.class).to(FileService.class);
        bind(RemoveFile.class).to(FileService.class);
        bind(FileLimits.class).toInstance(limits);
    }

    @Provides
    @Singleton
    FileService files(
            StoredFiles files,
            Agreements agreements,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new FileService(files, agreements, rights, events, transactions, ids, clock, limits);
    }

    @Provides
    @Singleton
    static Fingerprint fingerprint(CanonicalJson canonical) {
        return ContentDocument.fingerprint(canonical);
    }

    @Provides
    @Singleton
    static AgreementService agreements(
            Agreements agreements,
            AgreementKinds kinds,
            Organisations organisations,
            StoredFiles files,
            Disagreements disagreements,
            Fingerprint fingerprint,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new AgreementService(
                agreements,
                kinds,
                organisations,
                files,
                disagreements,
                fingerprint,
                rights,
                events,
                transactions,
                ids,
                clock,
                today);
    }

    @Provides
    @Singleton
    static AnswerService answers(
            Agreements agreements,
            Mandates mandates,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        return new AnswerService(agreements, mandates, rights, events, transactions, clock, today);
    }

    @Provides
    @Singleton
    static SignatureService signatures(
            Agreements agreements,
            Mandates mandates,
            StoredFiles files,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        return new SignatureService(agreements, mandates, files, rights, events, transactions, clock, today);
    }

    @Provides
    @Singleton
    static TranscriptService transcripts(
            Agreements agreements,
            AgreementQueries queries,
            AgreementKinds kinds,
            Organisations organisations,
            StoredFiles files,
            CanonicalJson canonical,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock) {
        return new TranscriptService(
                agreements, queries, kinds, organisations, files, canonical, rights, events, transactions, clock);
    }

    @Provides
    @Singleton
    static MandateService mandateService(Mandates mandates, Rights rights, Transactions transactions) {
        return new MandateService(mandates, rights, transactions);
    }

    @Provides
    @Singleton
    static ReadDeadlines deadlines(
            DeadlineQueries queries,
            AgreementQueries agreements,
            Disagreements disagreements,
            Mandates mandates,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new DeadlineReader(queries, agreements, disagreements, mandates, rights, transactions, today);
    }

    @Provides
    @Singleton
    static ReadCommitments commitments(
            AgreementQueries agreements,
            DeadlineQueries deadlines,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new CommitmentReader(agreements, deadlines, rights, transactions, today);
    }

    @Provides
    @Singleton
    static AgreementReader reading(
            AgreementQueries queries,
            AgreementKinds kinds,
            Mandates mandates,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new AgreementReader(queries, kinds, mandates, rights, transactions, today);
    }
}
