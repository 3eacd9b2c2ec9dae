package org.knotenpunkt.web.partnership.concept;

import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * A form about a concept that somebody has filled in.
 *
 * @param seen the concept as it is now
 * @param version of the concept when the form was shown
 */
record SentConcept(SeenConcept seen, Form form, Input<Long> version) {
    Actor actor() {
        return Requests.actor(seen.ctx());
    }

    ConceptId id() {
        return seen.concept().id();
    }
}
