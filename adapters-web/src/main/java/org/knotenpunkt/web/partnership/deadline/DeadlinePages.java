package org.knotenpunkt.web.partnership.deadline;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.knotenpunkt.application.partnership.deadline.ReadDeadlines;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** What is due in the agreements of a town within a year, as a page and as JSON. */
public final class DeadlinePages implements Routes {
    public static final String PATH = "/agreement-deadlines";

    private final Pages pages;
    private final ReadDeadlines reading;
    private final Today today;

    @Inject
    public DeadlinePages(Pages pages, ReadDeadlines reading, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, AgreementPages.READING, this::show);
        routes.get("/api/v1/agreement-deadlines", AgreementPages.READING, this::list);
    }

    private LocalDate inAYear() {
        return today.today().plusYears(1);
    }

    private void show(Context ctx) {
        var town = Requests.town(ctx);
        var found = Answers.orRefuse(reading.inTown(Requests.actor(ctx), town.id(), inAYear()));
        pages.render(ctx, "partnership/deadlines.jte", new DeadlinesView(town.name(), found, today.today()));
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.not-an-id", MunicipalityId::of);
        query.requireValid();
        ctx.json(DeadlinesJson.from(
                Answers.orRefuse(reading.inTown(Requests.actor(ctx), town.get(), inAYear())), today.today()));
    }
}
