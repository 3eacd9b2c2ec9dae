package org.knotenpunkt.application.partnership.concept;

import java.util.Locale;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.partnership.concept.ConceptError;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.concept.Repeal;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: the town writes its concepts and notes what its bodies have resolved about them. The version is the one in which the actor has
 * seen the concept; if it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface KeepConcepts {
    /** Begins a concept with a blank draft. */
    Result<Concept, ConceptError> draft(Actor actor, MunicipalityId town, Locale language, String title);

    /** Begins the next edition with what was adopted last. */
    Result<Concept, ConceptError> draftNext(Actor actor, ConceptId concept, long version);

    /** Lets the draft say this. */
    Result<Concept, ConceptError> revise(Actor actor, ConceptId concept, long version, ConceptContent content);

    /** Gives the draft up. */
    Result<Concept, ConceptError> discard(Actor actor, ConceptId concept, long version);

    /** Notes that the draft was adopted. */
    Result<Concept, ConceptError> adopt(Actor actor, ConceptId concept, long version, Adoption adoption);

    /** Corrects what was said of the adoption of the newest edition. */
    Result<Concept, ConceptError> correct(Actor actor, ConceptId concept, long version, Adoption adoption);

    /** Notes that the concept was repealed. */
    Result<Concept, ConceptError> repeal(Actor actor, ConceptId concept, long version, Repeal repeal);

    /** Takes the repeal back. */
    Result<Concept, ConceptError> reinstate(Actor actor, ConceptId concept, long version);
}
