package org.knotenpunkt.web.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.web.shared.NavigationSection.PARTNERSHIP;

import com.google.inject.Binder;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.domain.partnership.AgreementEvent;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.partnership.plan.PlanEvent;
import org.knotenpunkt.domain.partnership.progress.ProgressEvent;
import org.knotenpunkt.web.centre.handover.HandoverWebModule;
import org.knotenpunkt.web.partnership.changes.ChangesPages;
import org.knotenpunkt.web.partnership.deadline.AgreementDays;
import org.knotenpunkt.web.partnership.deadline.AgreementReminders;
import org.knotenpunkt.web.partnership.deadline.DeadlinePages;
import org.knotenpunkt.web.partnership.draft.AnnexFileForms;
import org.knotenpunkt.web.partnership.draft.AnnexForms;
import org.knotenpunkt.web.partnership.draft.ContributionForms;
import org.knotenpunkt.web.partnership.draft.DraftRoutes;
import org.knotenpunkt.web.partnership.draft.GoalForms;
import org.knotenpunkt.web.partnership.draft.Needs;
import org.knotenpunkt.web.partnership.draft.PartyForms;
import org.knotenpunkt.web.partnership.draft.TermForms;
import org.knotenpunkt.web.partnership.draft.WordingForms;
import org.knotenpunkt.web.partnership.file.FileDownload;
import org.knotenpunkt.web.partnership.file.FilePages;
import org.knotenpunkt.web.partnership.handover.AgreementContribution;
import org.knotenpunkt.web.partnership.life.AnswerForms;
import org.knotenpunkt.web.partnership.life.EndingForms;
import org.knotenpunkt.web.partnership.life.LifeForms;
import org.knotenpunkt.web.partnership.life.NoticeForms;
import org.knotenpunkt.web.partnership.life.SignatureForms;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementListPages;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.partnership.print.PrintRoutes;
import org.knotenpunkt.web.partnership.transcript.TranscriptForms;
import org.knotenpunkt.web.partnership.transcript.TranscriptRoutes;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Adds the pages about agreements. */
public final class AgreementPagesModule extends WebModule {
    @Override
    protected void configure() {
        feature("agreement-pages");
        bind(AgreementFinder.class).in(Singleton.class);
        bind(AgreementSections.class).in(Singleton.class);
        bind(FileDownload.class).in(Singleton.class);
        bind(DraftRoutes.class).in(Singleton.class);
        bind(Needs.class).in(Singleton.class);
        section(
                binder(),
                new AgreementSection(0, "agreements.section.agreement", AgreementPaths.ONE, AgreementPages.READING));
        section(
                binder(),
                new AgreementSection(50, "agreement-files.title", AgreementPaths.FILES, AgreementPages.READING));
        routes(AgreementListPages.class);
        routes(AgreementPages.class);
        routes(ChangesPages.class);
        routes(PrintRoutes.class);
        routes(TranscriptRoutes.class);
        routes(TranscriptForms.class);
        routes(DeadlinePages.class);
        reminders(AgreementReminders.class);
        days(AgreementDays.class);
        HandoverWebModule.contribution(binder(), AgreementContribution.class);
        routes(WordingForms.class);
        routes(PartyForms.class);
        routes(GoalForms.class);
        routes(ContributionForms.class);
        routes(AnnexForms.class);
        routes(AnnexFileForms.class);
        routes(TermForms.class);
        routes(LifeForms.class);
        routes(AnswerForms.class);
        routes(SignatureForms.class);
        routes(EndingForms.class);
        routes(NoticeForms.class);
        routes(FilePages.class);
        recordPage(PartnershipRecordKind.AGREEMENT, READ_AGREEMENTS, AgreementPaths.ALL + "/");
        recordEvents(PartnershipRecordKind.AGREEMENT, AgreementEvent.class);
        recordEvents(PartnershipRecordKind.AGREEMENT, PlanEvent.class);
        recordEvents(PartnershipRecordKind.AGREEMENT, ProgressEvent.class);
        navigation(new NavigationItem(PARTNERSHIP, 20, "deadlines.title", DeadlinePages.PATH, AgreementPages.READING));
        navigation(new NavigationItem(PARTNERSHIP, 10, "agreements.title", AgreementPaths.ALL, AgreementPages.READING));
    }

    /** Lets the pages of agreements link to another one about them; for the module that has its route. */
    public static void section(Binder binder, AgreementSection section) {
        Multibinder.newSetBinder(binder, AgreementSection.class).addBinding().toInstance(section);
    }
}
