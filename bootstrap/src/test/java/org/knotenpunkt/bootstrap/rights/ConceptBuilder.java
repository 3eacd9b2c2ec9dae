package org.knotenpunkt.bootstrap.rights;

import java.util.List;
import java.util.Locale;
import org.knotenpunkt.application.partnership.concept.KeepConcepts;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.concept.Resolution;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Puts a concept into a {@link Place}: one edition is adopted, and another one drafted. */
final class ConceptBuilder {
    private final KeepConcepts keeping;

    ConceptBuilder(Installation house) {
        this.keeping = house.get(KeepConcepts.class);
    }

    ConceptId adopted(Actor actor, MunicipalityId town) {
        var adoption = new Adoption(new Resolution("Rat", Samples.DAY.minusYears(1), null), Samples.DAY.minusYears(1));
        return keeping.draft(actor, town, Locale.GERMAN, "Konzept")
                .flatMap(concept -> keeping.revise(actor, concept.id(), 1, saying("Ziele")))
                .flatMap(concept -> keeping.adopt(actor, concept.id(), 2, adoption))
                .flatMap(concept -> keeping.draftNext(actor, concept.id(), 3))
                .flatMap(concept -> keeping.revise(actor, concept.id(), 4, saying("Andere Ziele")))
                .orElseThrow()
                .id();
    }

    private static ConceptContent saying(String heading) {
        return new ConceptContent("de", "Konzept", List.of(new Clause(null, heading, "Alle sind willkommen.")));
    }
}
