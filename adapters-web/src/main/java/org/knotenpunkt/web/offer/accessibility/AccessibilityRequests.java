package org.knotenpunkt.web.offer.accessibility;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.knotenpunkt.domain.offer.accessibility.Conformity;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.StatementContent;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Requests;

/** What requests of those who answer for pages name and hold, in the browser and in the API. */
final class AccessibilityRequests {
    private AccessibilityRequests() {}

    static FeedbackId feedback(Context ctx) {
        return Requests.id(ctx, "id", FeedbackId::of);
    }

    /** What is said of pages; only called if nothing is wrong. */
    static Supplier<StatementContent> content(Fields fields) {
        var responsible = fields.text("responsible", StatementContent.MAX_NAME_LENGTH);
        var email = fields.text("email", StatementContent.MAX_NAME_LENGTH);
        var phone = fields.optionalText("phone", StatementContent.MAX_PHONE_LENGTH);
        var conformity = fields.choice("conformity", Conformity.class);
        var barriers = fields.optionalText("barriers", StatementContent.MAX_BARRIERS_LENGTH);
        var assessed = fields.date("assessed");
        return () -> new StatementContent(
                responsible.get(), email.get(), phone.orNull(), conformity.get(), barriers.orNull(), assessed.get());
    }
}
