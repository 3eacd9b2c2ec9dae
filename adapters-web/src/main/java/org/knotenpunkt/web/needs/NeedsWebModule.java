package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.web.shared.NavigationSection.PARTNERSHIP;

import com.google.inject.Singleton;
import org.knotenpunkt.application.needs.perspective.StandardNames;
import org.knotenpunkt.domain.needs.AssessmentEvent;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.needs.instrument.InstrumentEvent;
import org.knotenpunkt.domain.needs.perspective.PerspectiveEvent;
import org.knotenpunkt.web.needs.answer.SheetApi;
import org.knotenpunkt.web.needs.answer.SheetForms;
import org.knotenpunkt.web.needs.answer.file.AnswerFileApi;
import org.knotenpunkt.web.needs.answer.file.AnswerFileForms;
import org.knotenpunkt.web.needs.answering.AnswerThrottle;
import org.knotenpunkt.web.needs.answering.AnsweringPages;
import org.knotenpunkt.web.needs.form.AssessmentEdits;
import org.knotenpunkt.web.needs.form.AssessmentForms;
import org.knotenpunkt.web.needs.form.FindingForms;
import org.knotenpunkt.web.needs.form.PlayBackForms;
import org.knotenpunkt.web.needs.form.RankingForms;
import org.knotenpunkt.web.needs.form.WaveForms;
import org.knotenpunkt.web.needs.instrument.CopyForms;
import org.knotenpunkt.web.needs.instrument.InstrumentApi;
import org.knotenpunkt.web.needs.instrument.InstrumentEdits;
import org.knotenpunkt.web.needs.instrument.InstrumentPages;
import org.knotenpunkt.web.needs.instrument.InstrumentPaths;
import org.knotenpunkt.web.needs.instrument.QuestionForms;
import org.knotenpunkt.web.needs.instrument.TranslationForms;
import org.knotenpunkt.web.needs.invitation.DiscardApi;
import org.knotenpunkt.web.needs.invitation.DiscardForms;
import org.knotenpunkt.web.needs.invitation.InvitationApi;
import org.knotenpunkt.web.needs.invitation.InvitationPages;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPages;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.needs.perspective.MessageStandardNames;
import org.knotenpunkt.web.needs.perspective.PerspectiveApi;
import org.knotenpunkt.web.needs.perspective.PerspectiveForms;
import org.knotenpunkt.web.needs.perspective.PerspectivePages;
import org.knotenpunkt.web.needs.result.ResultPages;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers assessments of what is needed: routes, texts, and a place in the navigation. */
public final class NeedsWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("needs");
        bind(AssessmentFinder.class).in(Singleton.class);
        bind(AssessmentEdits.class).in(Singleton.class);
        routes(AssessmentApi.class);
        routes(WaveApi.class);
        routes(FindingApi.class);
        routes(AssessmentPages.class);
        routes(AssessmentForms.class);
        routes(FindingForms.class);
        routes(PlayBackForms.class);
        routes(WaveForms.class);
        routes(SheetForms.class);
        routes(AnswerFileForms.class);
        routes(AnswerFileApi.class);
        routes(RankingForms.class);
        routes(ResultPages.class);
        routes(ResultApi.class);
        routes(PlayBackApi.class);
        routes(SheetApi.class);
        bind(AnswerThrottle.class).in(Singleton.class);
        routes(AnsweringPages.class);
        routes(InvitationPages.class);
        routes(InvitationApi.class);
        routes(DiscardForms.class);
        routes(DiscardApi.class);
        bind(InstrumentEdits.class).in(Singleton.class);
        routes(InstrumentPages.class);
        bind(StandardNames.class).to(MessageStandardNames.class).in(Singleton.class);
        routes(PerspectivePages.class);
        routes(PerspectiveForms.class);
        routes(PerspectiveApi.class);
        routes(CopyForms.class);
        routes(InstrumentApi.class);
        routes(QuestionForms.class);
        routes(TranslationForms.class);
        recordPage(NeedsRecordKind.ASSESSMENT, AssessmentPaths.ALL + "/");
        recordPage(NeedsRecordKind.INSTRUMENT, InstrumentPaths.ALL + "/");
        recordPage(NeedsRecordKind.PERSPECTIVE, PerspectivePages.ALL);
        recordPage(NeedsRecordKind.INVITATION, AssessmentPaths.ALL);
        recordEvents(NeedsRecordKind.ASSESSMENT, AssessmentEvent.class);
        recordEvents(NeedsRecordKind.INSTRUMENT, InstrumentEvent.class);
        recordEvents(NeedsRecordKind.PERSPECTIVE, PerspectiveEvent.class);
        var reader = Access.performing(READ_NEEDS);
        navigation(new NavigationItem(PARTNERSHIP, 50, "needs.title", AssessmentPaths.ALL, reader));
        navigation(new NavigationItem(PARTNERSHIP, 60, "needs.instruments", InstrumentPaths.ALL, reader));
        navigation(new NavigationItem(PARTNERSHIP, 70, "needs.perspectives", PerspectivePages.ALL, reader));
    }
}
