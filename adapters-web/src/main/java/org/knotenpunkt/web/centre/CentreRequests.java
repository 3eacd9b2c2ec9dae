package org.knotenpunkt.web.centre;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.FundingLineId;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.Post;
import org.knotenpunkt.domain.centre.PostId;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Requests;

/** What requests about centres name and hold. What a reader gives is only called if nothing is wrong. */
final class CentreRequests {
    private static final String NO_ID = "request.not-an-id";

    private CentreRequests() {}

    static CentreId id(Context ctx) {
        return Requests.id(ctx, "id", CentreId::of);
    }

    static Phase phase(Context ctx) {
        return Requests.id(ctx, "phase", Phase::valueOf);
    }

    static FundingLineId line(Context ctx) {
        return Requests.id(ctx, "line", FundingLineId::of);
    }

    static PostId post(Context ctx) {
        return Requests.id(ctx, "post", PostId::of);
    }

    static Supplier<PhaseEntry> phase(Body body) {
        var phase = body.choice("phase", Phase.class);
        var since = body.date("since");
        var criteria = body.list("criteria", "request.wrong-type", code -> code);
        var reason = CentreRequests.reason(body);
        return () -> PhaseEntry.judgedNow(phase.get(), since.get(), criteria, reason.orNull());
    }

    static Input<String> reason(Fields fields) {
        return fields.optionalText("reason", PhaseEntry.MAX_REASON_LENGTH);
    }

    /** To which school a centre moves, when and why. */
    record Move(
            OrganisationId school, LocalDate day, @Nullable String reason) {
        static Supplier<Move> read(Body body) {
            var school = body.parsed("school", NO_ID, OrganisationId::of);
            var day = body.date("day");
            var reason = CentreRequests.reason(body);
            return () -> new Move(school.get(), day.get(), reason.orNull());
        }
    }

    /** What pays for a centre in a period. */
    record Funding(String programme, @Nullable OrganisationId funder, Validity validity) {
        static Supplier<Funding> read(Body body) {
            var programme = CentreRequests.programme(body);
            var funder = body.optionalParsed("funder", NO_ID, OrganisationId::of);
            var validity = period(body);
            return () -> new Funding(programme.get(), funder.orNull(), validity.get());
        }
    }

    static Input<String> programme(Fields fields) {
        return fields.text("programme", FundingLine.MAX_PROGRAMME_LENGTH);
    }

    static Input<Validity> period(Fields fields) {
        return fields.period("from", "until");
    }

    /** A post, or the part of one that a funding line pays for. */
    record Staffing(
            PostTask task,
            FullTimeEquivalents size,
            @Nullable FundingLineId paidBy,
            Validity validity) {
        static Supplier<Staffing> read(Fields fields) {
            var task = fields.choice("task", PostTask.class);
            var size = CentreRequests.size(fields);
            var paidBy = fields.optionalParsed("paidBy", NO_ID, FundingLineId::of);
            var validity = period(fields);
            return () -> new Staffing(task.get(), size.get(), paidBy.orNull(), validity.get());
        }
    }

    /** A number of full posts with two decimal places: more than none, and not more than anybody has. */
    private static Supplier<FullTimeEquivalents> size(Fields fields) {
        var size = fields.decimal("size", 2);
        var number = size.orNull();
        if (number != null && (number.signum() <= 0 || number.compareTo(CentreWords.decimal(Post.MAX_SIZE)) > 0)) {
            fields.addError("size", "centre.not-a-size");
        }
        return () -> new FullTimeEquivalents(size.get().movePointRight(2).intValueExact());
    }
}
