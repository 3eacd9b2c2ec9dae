package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.CLOSE_MONTHS;
import static org.knotenpunkt.domain.offer.OfferAction.COUNT_GUESTS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.knotenpunkt.application.offer.count.ReadCounts;
import org.knotenpunkt.application.offer.count.SessionRow;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds the sessions of the week and of the centre that the address of a request names. */
final class WeekFinder {
    private final ReadCounts reading;
    private final Rights rights;
    private final OfferFields fields;
    private final Today today;

    @Inject
    WeekFinder(ReadCounts reading, Rights rights, OfferFields fields, Today today) {
        this.reading = reading;
        this.rights = rights;
        this.fields = fields;
        this.today = today;
    }

    CountsPage find(Context ctx) {
        var town = Requests.town(ctx).id();
        var query = Form.ofQuery(ctx, "count.filter");
        var centre = query.optionalParsed("centre", "request.not-a-choice", CentreId::of)
                .orNull();
        var day = query.optionalDate("day").orNull();
        var monday = CountsPage.mondayOf(day == null ? today.today() : day);
        var list = Answers.orRefuse(reading.sessions(
                Requests.actor(ctx), town, centre, monday.minusWeeks(CountsPage.WEEKS_BEFORE), monday.plusDays(6)));
        return new CountsPage(
                list,
                monday,
                own(ctx, town, list.rows()),
                rights.permit(Requests.actor(ctx), CLOSE_MONTHS, new Scope.Municipality(town)),
                query,
                fields.centres(ctx, town, READ_COUNTS),
                Requests.words(ctx));
    }

    /** The sessions whose guests the visitor may count. */
    private Set<SessionId> own(Context ctx, MunicipalityId town, List<SessionRow> rows) {
        return rows.stream()
                .filter(row -> rights.permitInAny(
                        Requests.actor(ctx), COUNT_GUESTS, Offer.scopes(town, row.centre(), row.provider())))
                .map(SessionRow::session)
                .collect(Collectors.toSet());
    }
}
