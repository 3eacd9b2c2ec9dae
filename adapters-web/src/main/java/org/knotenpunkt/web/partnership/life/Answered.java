package org.knotenpunkt.web.partnership.life;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
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

    /** The disagreement from which somebody has come to the form; null for none. */
    @Nullable
    DisagreementId disagreement() {
        var query = Form.ofQuery(ctx);
        var led = query.optionalParsed("disagreement", "request.not-an-id", DisagreementId::of);
        query.requireValid();
        return led.orNull();
    }
}
