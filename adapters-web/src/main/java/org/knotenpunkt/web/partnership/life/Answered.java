package org.knotenpunkt.web.partnership.life;

import io.javalin.http.Context;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Requests;

/** A form that somebody has filled in. */
record Answered(Context ctx, Form form, Input<Long> version) {
    Actor actor() {
        return Requests.actor(ctx);
    }

    AgreementId agreement() {
        return AgreementFinder.id(ctx);
    }
}
