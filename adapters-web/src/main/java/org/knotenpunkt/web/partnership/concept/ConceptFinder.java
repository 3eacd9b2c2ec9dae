package org.knotenpunkt.web.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.concept.ReadConcepts;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds what a page about concepts is about, for those from whom it would be taken what the page asks. */
public final class ConceptFinder {
    private final ReadConcepts reading;
    private final Rights rights;

    @Inject
    public ConceptFinder(ReadConcepts reading, Rights rights) {
        this.reading = reading;
        this.rights = rights;
    }

    /** The concept, for those who may see it. */
    Concept find(Context ctx) {
        return Answers.orRefuse(reading.read(Requests.actor(ctx), ConceptRequests.id(ctx)));
    }

    /** The concept, for those who keep it. */
    Concept kept(Context ctx) {
        var concept = find(ctx);
        return Answers.orRefuse(rights.require(Requests.actor(ctx), KEEP_CONCEPTS, concept.scope(), concept));
    }

    /** The town that the visitor has chosen, for those who keep its concepts. */
    Town keptTown(Context ctx) {
        var town = Requests.town(ctx);
        return Answers.orRefuse(
                rights.require(Requests.actor(ctx), KEEP_CONCEPTS, new Scope.Municipality(town.id()), town));
    }

    boolean keeps(Context ctx, Scope scope) {
        return rights.permit(Requests.actor(ctx), KEEP_CONCEPTS, scope);
    }
}
