package org.knotenpunkt.web.centre.assessment;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentEvent;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentRecordKind;
import org.knotenpunkt.web.shared.WebModule;

/** Offers self-assessments of centres: routes and texts. */
public final class SelfAssessmentWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("self-assessment");
        bind(SelfAssessmentFinder.class).in(Singleton.class);
        recordPage(SelfAssessmentRecordKind.SELF_ASSESSMENT, SelfAssessmentPaths.ALL + "/");
        recordEvents(SelfAssessmentRecordKind.SELF_ASSESSMENT, SelfAssessmentEvent.class);
        routes(SelfAssessmentApi.class);
        routes(SelfAssessmentPages.class);
        routes(SelfAssessmentForms.class);
        routes(SelfAssessmentSheet.class);
    }
}
