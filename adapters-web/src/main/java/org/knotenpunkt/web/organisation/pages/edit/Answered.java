package org.knotenpunkt.web.organisation.pages.edit;

import io.javalin.http.Context;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** A form about an organisation that somebody has filled in. */
public record Answered(Context ctx, OrganisationId organisation, Form form) {
    public Actor actor() {
        return Requests.actor(ctx);
    }
}
