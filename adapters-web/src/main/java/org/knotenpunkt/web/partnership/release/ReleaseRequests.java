package org.knotenpunkt.web.partnership.release;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.release.ReleaseId;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.partnership.release.Revocation;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Requests;

/** What requests about releases name and hold. */
final class ReleaseRequests {
    static final String RELEASES = "/agreements/{id}/releases";
    static final String REVOCATION = RELEASES + "/{release}/revocation";

    private ReleaseRequests() {}

    static AgreementId agreement(Context ctx) {
        return Requests.id(ctx, "id", AgreementId::of);
    }

    static ReleaseId release(Context ctx) {
        return Requests.id(ctx, "release", ReleaseId::of);
    }

    static String path(AgreementId agreement) {
        return "/agreements/%s/releases".formatted(agreement);
    }

    static String path(AgreementId agreement, ReleaseId release) {
        return "%s/%s".formatted(path(agreement), release);
    }

    /** Reads to whom, what for and how long; what it gives is only called if nothing is wrong with it. */
    static Supplier<ReleaseTerms> terms(Fields fields) {
        var network = fields.parsed("network", "request.not-a-choice", InitiativeId::of);
        var purpose = fields.text("purpose", ReleaseTerms.MAX_LENGTH);
        var from = fields.date("from");
        var until = fields.date("until");
        return () -> new ReleaseTerms(network.get(), purpose.get(), from.get(), until.get());
    }

    static Supplier<String> reason(Fields fields) {
        return fields.text("reason", Revocation.MAX_LENGTH)::get;
    }
}
