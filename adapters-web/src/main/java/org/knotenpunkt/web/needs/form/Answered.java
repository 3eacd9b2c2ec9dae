package org.knotenpunkt.web.needs.form;

import io.javalin.http.Context;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * A form about an assessment that somebody has filled in.
 *
 * @param version in which it was seen
 */
record Answered(Context ctx, Form form, long version) {
    Actor actor() {
        return Requests.actor(ctx);
    }

    AssessmentId id() {
        return AssessmentFinder.id(ctx);
    }
}
