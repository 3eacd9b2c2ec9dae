package org.knotenpunkt.web.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_CONCEPTS;
import static org.knotenpunkt.web.shared.NavigationSection.PARTNERSHIP;

import com.google.inject.Singleton;
import org.knotenpunkt.domain.partnership.concept.ConceptEvent;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.NavigationItem;
import org.knotenpunkt.web.shared.WebModule;

/** Offers concepts of towns: routes and texts. */
public final class ConceptWebModule extends WebModule {
    @Override
    protected void configure() {
        feature("concept");
        bind(ConceptFinder.class).in(Singleton.class);
        recordPage(ConceptRecordKind.CONCEPT, ConceptPaths.ALL + "/");
        recordEvents(ConceptRecordKind.CONCEPT, ConceptEvent.class);
        routes(ConceptApi.class);
        routes(ConceptListPages.class);
        routes(ConceptPages.class);
        routes(ConceptForms.class);
        navigation(new NavigationItem(
                PARTNERSHIP, 40, "concept.title", ConceptPaths.ALL, Access.performing(READ_CONCEPTS)));
    }
}
