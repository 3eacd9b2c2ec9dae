package org.knotenpunkt.web.report;

import static org.knotenpunkt.domain.report.ReportAction.KEEP_REACH;
import static org.knotenpunkt.domain.report.ReportAction.RELEASE_REPORT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.report.KeepReach;
import org.knotenpunkt.application.report.ReportDocument;
import org.knotenpunkt.application.report.ReportHalfYears;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Half-year reports, and how many families centres reach, as JSON. */
public final class HalfYearApi implements Routes {
    private static final String API = "/api/v1";
    private static final String TOWN = API + "/municipalities/{id}";

    private final ReportHalfYears reports;
    private final KeepReach reach;

    @Inject
    public HalfYearApi(ReportHalfYears reports, KeepReach reach) {
        this.reports = reports;
        this.reach = reach;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(TOWN + HalfYearPages.DRAFT, HalfYearPages.READER, this::draft);
        routes.get(TOWN + HalfYearPages.PATH, HalfYearPages.READER, this::list);
        routes.post(TOWN + HalfYearPages.PATH, Access.performing(RELEASE_REPORT), this::release);
        routes.get(TOWN + HalfYearPages.PATH + "/{report}", HalfYearPages.READER, this::show);
        routes.get(TOWN + ReachPages.PATH, HalfYearPages.READER, this::reach);
        routes.put(API + ReachPages.ONE, Access.performing(KEEP_REACH), this::say);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.id(ctx, "id", MunicipalityId::of);
    }

    private static ReportPeriod halfYear(Context ctx) {
        var query = Form.ofQuery(ctx);
        var period = query.parsed("period", "request.wrong-type", ReportWords::halfYear);
        query.requireValid();
        return period.get();
    }

    private record DraftJson(int number, LocalDate day, String sha256, Map<String, Object> content) {}

    private void draft(Context ctx) {
        var query = Form.ofQuery(ctx);
        var asked = HalfYearPages.Asked.read(query);
        query.requireValid();
        var draft = orRefuse(reports.draft(
                actor(ctx), town(ctx), asked.get().subject(), asked.get().period()));
        ctx.json(new DraftJson(draft.number(), draft.day(), draft.hash(), ReportDocument.of(draft.report())));
    }

    /** A report as it was released. Its hash is of its content in canonical form. */
    private record ReportJson(
            UUID id, int number, LocalDate day, @Nullable String reason, String sha256, Map<String, Object> content) {
        static ReportJson from(ReportRelease release) {
            return new ReportJson(
                    release.id().value(),
                    release.number(),
                    release.day(),
                    release.reason(),
                    release.hash(),
                    ReportDocument.of(release.report()));
        }
    }

    private record Items(List<ReportJson> items) {}

    private void list(Context ctx) {
        ctx.json(new Items(orRefuse(reports.list(actor(ctx), town(ctx), halfYear(ctx))).stream()
                .map(ReportJson::from)
                .toList()));
    }

    private void show(Context ctx) {
        var id = Requests.id(ctx, "report", ReportReleaseId::of);
        ctx.json(ReportJson.from(
                orRefuse(reports.read(actor(ctx), town(ctx), id)).release()));
    }

    private record NewReport(HalfYearPages.Asked asked, LookedAt seen) {
        static Supplier<NewReport> read(Body body) {
            var asked = HalfYearPages.Asked.read(body);
            var seen = LookedAt.read(body, "sha256");
            return () -> new NewReport(asked.get(), seen.get());
        }
    }

    private void release(Context ctx) {
        var sent = Body.read(ctx, NewReport::read);
        var release = orRefuse(reports.release(
                actor(ctx),
                town(ctx),
                sent.asked().subject(),
                sent.asked().period(),
                sent.seen().hash(),
                sent.seen().reason()));
        Answers.created(
                ctx,
                "%s/municipalities/%s%s/%s".formatted(API, town(ctx), HalfYearPages.PATH, release.id()),
                ReportJson.from(release));
    }

    /** What was said of a centre. */
    private record ReachJson(
            UUID centre,
            ReachMethod method,
            int families,
            @Nullable Integer base,
            String how,
            LocalDate day,
            int version) {
        static ReachJson from(CentreReach reach) {
            var claim = reach.claim();
            return new ReachJson(
                    reach.centre().value(),
                    claim.method(),
                    claim.families(),
                    claim.base(),
                    claim.how(),
                    claim.day(),
                    reach.number());
        }
    }

    private record Reaches(List<ReachJson> items) {}

    private void reach(Context ctx) {
        ctx.json(new Reaches(orRefuse(reach.of(actor(ctx), town(ctx), halfYear(ctx))).stream()
                .map(ReachJson::from)
                .toList()));
    }

    private void say(Context ctx) {
        var version = ifMatch(ctx);
        var claim = Body.read(ctx, ReachPages::claim);
        var said = orRefuse(reach.say(actor(ctx), ReachPages.centre(ctx), ReachPages.period(ctx), version, claim));
        Answers.changed(ctx, said.number());
    }
}
