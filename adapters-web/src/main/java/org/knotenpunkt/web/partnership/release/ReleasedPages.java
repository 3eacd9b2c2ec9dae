package org.knotenpunkt.web.partnership.release;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_RELEASED_AGREEMENTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.partnership.release.ReadReleasedAgreements;
import org.knotenpunkt.application.partnership.release.ReleasedAgreement;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages on which the office of a network reads what towns have released to it. */
public final class ReleasedPages implements Routes {
    static final String PATH = "/released-agreements";
    static final Access.Performing OFFICE = Access.performing(READ_RELEASED_AGREEMENTS);

    private static final String QUERY = "release.list";

    private final ReadReleasedAgreements reading;
    private final Pages pages;
    private final Today today;

    @Inject
    public ReleasedPages(ReadReleasedAgreements reading, Pages pages, Today today) {
        this.reading = reading;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, OFFICE, this::list);
        routes.get(PATH + "/{id}", OFFICE, this::show);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx, QUERY);
        var networks = networks(ctx);
        var network = NetworkChoice.of(query, networks).getFirst();
        var found = orRefuse(reading.list(actor(ctx), network.id(), Requests.page(ctx)));
        pages.render(
                ctx,
                "partnership/releasedlist.jte",
                new ReleasedListPage(networks, network, found, query, Requests.words(ctx)));
    }

    private List<KnownNetwork> networks(Context ctx) {
        return orRefuse(reading.networks(actor(ctx)));
    }

    private void show(Context ctx) {
        var query = Form.ofQuery(ctx, QUERY);
        var number = query.optionalInteger("version", 1, Integer.MAX_VALUE);
        var found = find(ctx, NetworkChoice.of(query, networks(ctx)));
        var agreement = found.agreement();
        var wanted = number.orNull();
        var shown = wanted == null ? agreement.shownOn(today.today()) : version(agreement, wanted);
        pages.render(
                ctx,
                "partnership/released.jte",
                new ReleasedPage(agreement, shown, found.network(), today.today(), Requests.words(ctx)));
    }

    /** What a town has released, and to the office of which network. */
    private record Found(ReleasedAgreement agreement, KnownNetwork network) {}

    /** Where no network is named, in the first to whose office it is released. */
    private Found find(Context ctx, List<KnownNetwork> networks) {
        var id = Requests.id(ctx, "id", AgreementId::of);
        var last = networks.getLast();
        for (var network : networks.subList(0, networks.size() - 1)) {
            if (reading.read(actor(ctx), network.id(), id) instanceof Result.Success<ReleasedAgreement, ?>(var read)) {
                return new Found(read, network);
            }
        }
        return new Found(orRefuse(reading.read(actor(ctx), last.id(), id)), last);
    }

    private static ReleasedAgreement.Agreed version(ReleasedAgreement agreement, int number) {
        return orRefuse(Result.<ReleasedAgreement.Agreed, AgreementError>of(
                agreement.version(number), new AgreementError.UnknownVersion(number)));
    }
}
