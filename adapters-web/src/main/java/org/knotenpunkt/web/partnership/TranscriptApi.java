package org.knotenpunkt.web.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.partnership.TakeOverAgreement;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.partnership.transcript.SentTranscript;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;

/** Takes over what was agreed elsewhere, for programs. The transcript comes as a file in a form with parts. */
public final class TranscriptApi implements Routes {
    private final TakeOverAgreement takingOver;
    private final ReadAgreements reading;
    private final Today today;

    @Inject
    public TranscriptApi(TakeOverAgreement takingOver, ReadAgreements reading, Today today) {
        this.takingOver = takingOver;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.upload("/api/v1/agreement-transcripts", Access.performing(DRAFT_AGREEMENT), this::takeOver);
    }

    private void takeOver(Context ctx) {
        var form = Form.of(ctx, "transcript");
        var town = form.parsed("town", "request.not-an-id", MunicipalityId::of);
        var file = form.file("file", SentTranscript.MAX_MEGABYTES);
        form.requireValid();
        var taken = orRefuse(SentTranscript.read(file.get())
                .flatMap(document -> takingOver.takeOver(actor(ctx), town.get(), document)));
        var signed = orRefuse(reading.signed(actor(ctx), taken.agreement().id()));
        var agreement = signed.agreement();
        var json = AgreementJson.from(signed, today.today());
        if (taken.known()) {
            Answers.json(ctx, agreement.version(), json);
        } else {
            Answers.created(ctx, AgreementApi.ALL + "/" + agreement.id(), agreement.version(), json);
        }
    }
}
