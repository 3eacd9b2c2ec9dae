package org.knotenpunkt.web.partnership;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.AgreementFilter;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Agreements as JSON, to read. */
public final class AgreementApi implements Routes {
    static final String ALL = "/api/v1/agreements";
    static final String ONE = ALL + "/{id}";

    private static final int MAX_FILTER_LENGTH = 200;

    private final ReadAgreements reading;
    private final Today today;

    @Inject
    public AgreementApi(ReadAgreements reading, Today today) {
        this.reading = reading;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_AGREEMENTS);
        routes.get("/api/v1/agreement-kinds", reader, this::kinds);
        routes.get(ALL, reader, this::list);
        routes.get(ONE, reader, this::show);
    }

    private void kinds(Context ctx) {
        var kinds = orRefuse(reading.kinds(actor(ctx)));
        ctx.json(new AgreementJson.Kinds(
                kinds.stream().map(AgreementJson.Kind::from).toList()));
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.not-an-id", MunicipalityId::of);
        var text = query.optionalText("text", MAX_FILTER_LENGTH);
        var state = query.optionalChoice("state", AgreementState.class);
        var kind = query.optionalText("kind", MAX_FILTER_LENGTH);
        var party = query.optionalParsed("party", "request.not-an-id", OrganisationId::of);
        query.requireValid();
        var filter = new AgreementFilter(text.orNull(), state.orNull(), kind.orNull(), party.orNull());
        ctx.json(PageJson.from(
                orRefuse(reading.list(actor(ctx), town.get(), filter, Requests.page(ctx))), AgreementJson.Item::from));
    }

    private void show(Context ctx) {
        var signed = orRefuse(reading.signed(actor(ctx), AgreementFinder.id(ctx)));
        Answers.json(ctx, signed.agreement().version(), AgreementJson.from(signed, today.today()));
    }
}
