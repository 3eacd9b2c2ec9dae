package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.FOUND_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.READ_INITIATIVES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.application.initiative.ReadInitiatives;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages on which networks and their towns are looked at. */
public final class InitiativePages implements Routes {
    private final ReadInitiatives reading;
    private final NetworkFinder finder;
    private final Rights rights;
    private final Pages pages;
    private final Today today;

    @Inject
    public InitiativePages(ReadInitiatives reading, NetworkFinder finder, Rights rights, Pages pages, Today today) {
        this.reading = reading;
        this.finder = finder;
        this.rights = rights;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_INITIATIVES);
        routes.get(InitiativePaths.ALL, reader, this::list);
        routes.get(InitiativePaths.ALL + "/{id}", reader, this::network);
        routes.get(InitiativePaths.ALL + "/{id}/towns/{town}", reader, this::town);
    }

    /** Where there is one network only, it is the one that is meant. */
    private void list(Context ctx) {
        var networks = orRefuse(reading.list(actor(ctx)));
        var mayFound = rights.permit(actor(ctx), FOUND_INITIATIVE, new Scope.Installation());
        if (networks.size() == 1 && !mayFound) {
            pages.redirect(ctx, InitiativePaths.network(networks.getFirst().id()));
            return;
        }
        pages.render(ctx, "initiative/networks.jte", new NetworkListView(networks, today.today(), mayFound));
    }

    private void network(Context ctx) {
        var network = finder.network(ctx);
        pages.render(
                ctx,
                "initiative/network.jte",
                new NetworkView(
                        network,
                        day(ctx),
                        today.today(),
                        finder.mayKeep(ctx, network),
                        rights.permit(actor(ctx), FOUND_INITIATIVE, new Scope.Installation())));
    }

    private void town(Context ctx) {
        var network = finder.network(ctx);
        InitiativeView.Town town = finder.town(ctx, network);
        pages.render(
                ctx, "initiative/town.jte", new TownView(network, town, today.today(), finder.mayKeep(ctx, network)));
    }

    /** The day that the page was asked for; today, where none was named. */
    private LocalDate day(Context ctx) {
        var query = Form.ofQuery(ctx);
        var on = query.optionalDate("on");
        query.requireValid();
        return Optional.ofNullable(on.orNull()).orElseGet(today::today);
    }
}
