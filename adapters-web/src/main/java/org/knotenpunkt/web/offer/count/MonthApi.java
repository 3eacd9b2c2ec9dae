package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.CLOSE_MONTHS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.ApproveMonths;
import org.knotenpunkt.application.offer.count.CountedMonth;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** How far the counts of months are, as JSON, and that they stand. */
public final class MonthApi implements Routes {
    private static final String ONE = "/api/v1/municipalities/{id}/counted-months/{month}";
    private static final String APPROVAL = ONE + "/centres/{centre}/approval";

    private final ApproveMonths months;

    @Inject
    public MonthApi(ApproveMonths months) {
        this.months = months;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(ONE, Access.performing(READ_FIGURES), this::show);
        var approver = Access.performing(CLOSE_MONTHS);
        routes.put(APPROVAL, approver, this::approve);
        routes.delete(APPROVAL, approver, this::takeBack);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.id(ctx, "id", MunicipalityId::of);
    }

    private static YearMonth month(Context ctx) {
        return Requests.id(ctx, "month", CountPaths::month);
    }

    private static CentreId centre(Context ctx) {
        return Requests.id(ctx, "centre", CentreId::of);
    }

    private void show(Context ctx) {
        ctx.json(MonthJson.from(orRefuse(months.month(actor(ctx), town(ctx), month(ctx)))));
    }

    private record MonthJson(String month, LocalDate openUntil, boolean closed, List<OfCentre> centres) {
        static MonthJson from(CountedMonth counted) {
            return new MonthJson(
                    counted.month().toString(),
                    counted.lastOpenDay(),
                    counted.closed(),
                    counted.centres().stream().map(OfCentre::from).toList());
        }

        private record OfCentre(
                String centre,
                String name,
                long held,
                long entered,
                int late,
                @Nullable Instant approvedAt) {
            static OfCentre from(CountedMonth.OfCentre one) {
                var approval = one.approval();
                return new OfCentre(
                        one.centre().toString(),
                        one.name(),
                        one.held(),
                        one.entered(),
                        one.late(),
                        approval == null ? null : approval.at());
            }
        }
    }

    private void approve(Context ctx) {
        var missing = Body.read(ctx, body -> body.integer("missing", 0, HeadCount.MAX)::get);
        orRefuse(months.approve(actor(ctx), town(ctx), centre(ctx), month(ctx), missing));
        Answers.noContent(ctx);
    }

    private void takeBack(Context ctx) {
        orRefuse(months.takeBack(actor(ctx), town(ctx), centre(ctx), month(ctx)));
        Answers.noContent(ctx);
    }
}
