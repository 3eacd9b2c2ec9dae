package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import com.google.inject.Singleton;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers assessments of what is needed: routes, texts, and a place in the navigation. */
public final class NeedsWebModule extends WebModule {
    private static final int ORDER = 35;

    @Override
    protected void configure() {
        feature("needs");
        bind(AssessmentEdits.class).in(Singleton.class);
        routes(AssessmentApi.class);
        routes(AssessmentPages.class);
        routes(AssessmentForms.class);
        routes(FindingForms.class);
        routes(PlayBackForms.class);
        routes(WaveForms.class);
        routes(SheetForms.class);
        routes(RankingForms.class);
        routes(ResultPages.class);
        routes(InstrumentPages.class);
        navigation(new NavigationItem(ORDER, "needs.title", "/assessments", Access.performing(READ_NEEDS)));
    }
}
