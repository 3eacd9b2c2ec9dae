package org.knotenpunkt.web.access.sight;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Set;
import org.knotenpunkt.application.access.sight.RecordDirectory;
import org.knotenpunkt.application.access.sight.WhoCanSee;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RecordPage;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The page that says who can see a record. Whoever may see it may ask. */
public final class SightPages implements Routes {
    private static final int PAGE_SIZE = 100;

    private final Pages pages;
    private final WhoCanSee asking;
    private final RecordDirectory records;
    private final Set<RecordPage> recordPages;
    private final Today today;

    @Inject
    public SightPages(
            Pages pages, WhoCanSee asking, RecordDirectory records, Set<RecordPage> recordPages, Today today) {
        this.pages = pages;
        this.asking = asking;
        this.records = records;
        this.recordPages = recordPages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/who-can-see/{kind}/{id}", Access.signedIn(), this::show);
    }

    private void show(Context ctx) {
        var asked = SightRequest.of(ctx, records);
        var actor = Requests.actor(ctx);
        var answer = orRefuse(asking.who(actor, asked.kind(), asked.id(), Requests.page(ctx, PAGE_SIZE)));
        var view = new SightView(
                Form.ofQuery(ctx),
                ctx.path(),
                answer,
                RecordPage.of(answer.record(), actor, recordPages),
                today.today());
        pages.render(ctx, "access/sight.jte", view);
    }
}
