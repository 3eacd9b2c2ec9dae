package org.knotenpunkt.web.organisation.pages;

import io.javalin.http.Context;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.Form;
import org.knotenpunkt.web.shared.Requests;

/** A form about an organisation that somebody has filled in. */
record Answered(Context ctx, OrganisationId organisation, Form form) {
    Actor actor() {
        return Requests.actor(ctx);
    }
}
