package org.knotenpunkt.web.partnership.disagreement;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementEvent;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementRecordKind;
import org.knotenpunkt.web.partnership.AgreementPagesModule;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementSection;
import org.knotenpunkt.web.shared.WebModule;

/** Offers what parties to agreements have to settle: routes, reminders and texts. */
public final class DisagreementWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("disagreement");
        AgreementPagesModule.section(
                binder(),
                new AgreementSection(
                        35, "disagreement.section", DisagreementRequests.OF_AGREEMENT, AgreementPages.READING));
        bind(DisagreementFinder.class).in(Singleton.class);
        routes(DisagreementApi.class);
        routes(DisagreementPages.class);
        routes(RaisingForm.class);
        routes(ResolutionForms.class);
        routes(EndForms.class);
        recordPage(DisagreementRecordKind.DISAGREEMENT, AgreementPaths.DISAGREEMENTS);
        recordEvents(DisagreementRecordKind.DISAGREEMENT, DisagreementEvent.class);
    }
}
