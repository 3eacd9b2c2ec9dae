package org.knotenpunkt.web.partnership.transcript;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.ContentType;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.WriteTranscript;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Attachment;

/** What was agreed, to take along: always the same bytes, as long as nothing has happened. */
public final class TranscriptRoutes implements Routes {
    private final WriteTranscript writing;

    @Inject
    public TranscriptRoutes(WriteTranscript writing) {
        this.writing = writing;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(AgreementPaths.ONE + "/transcript", AgreementPages.READING, this::write);
        routes.get("/api/v1/agreements/{id}/transcript", AgreementPages.READING, this::write);
    }

    private void write(Context ctx) {
        var id = AgreementFinder.id(ctx);
        var text = orRefuse(writing.write(actor(ctx), id));
        Attachment.named(ctx, "agreement-%s.json".formatted(id));
        ctx.contentType(ContentType.APPLICATION_JSON).result(text);
    }
}
