package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.REGISTER_ORGANISATION;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.organisation.AddKey;
import org.knotenpunkt.application.organisation.ChangeContact;
import org.knotenpunkt.application.organisation.EndKey;
import org.knotenpunkt.application.organisation.EndOrganisation;
import org.knotenpunkt.application.organisation.MoveOrganisation;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.ReadOrganisation;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.RenameOrganisation;
import org.knotenpunkt.application.organisation.ReopenOrganisation;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.organisation.input.Contacts;
import org.knotenpunkt.web.organisation.municipality.CitedJson;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Organisations as JSON. */
public final class OrganisationRoutes implements Routes {
    static final String ALL = "/api/v1/organisations";
    private static final String ONE = ALL + "/{id}";

    private final SearchOrganisations searching;
    private final ReadOrganisation reading;
    private final RegisterOrganisation registering;
    private final RenameOrganisation renaming;
    private final MoveOrganisation moving;
    private final AddKey addingKey;
    private final EndKey endingKey;
    private final ChangeContact changingContact;
    private final EndOrganisation ending;
    private final ReopenOrganisation reopening;
    private final Today today;

    @Inject
    public OrganisationRoutes(
            SearchOrganisations searching,
            ReadOrganisation reading,
            RegisterOrganisation registering,
            RenameOrganisation renaming,
            MoveOrganisation moving,
            AddKey addingKey,
            EndKey endingKey,
            ChangeContact changingContact,
            EndOrganisation ending,
            ReopenOrganisation reopening,
            Today today) {
        this.searching = searching;
        this.reading = reading;
        this.registering = registering;
        this.renaming = renaming;
        this.moving = moving;
        this.addingKey = addingKey;
        this.endingKey = endingKey;
        this.changingContact = changingContact;
        this.ending = ending;
        this.reopening = reopening;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_ORGANISATIONS);
        var registrar = Access.performing(REGISTER_ORGANISATION, KEEP_COMMON_ORGANISATIONS);
        var keeper = Access.performing(CHANGE_ORGANISATION, KEEP_COMMON_ORGANISATIONS);
        routes.get(ALL, reader, this::search);
        routes.post(ALL, registrar, this::register);
        routes.get(ONE, reader, this::show);
        routes.get(ONE + "/history", reader, this::history);
        routes.post(ONE + "/names", keeper, this::rename);
        routes.post(ONE + "/addresses", keeper, this::move);
        routes.post(ONE + "/keys", keeper, this::addKey);
        routes.put(ONE + "/keys/{scheme}/{value}/ending", keeper, this::endKey);
        routes.put(ONE + "/contact", keeper, this::changeContact);
        routes.put(ONE + "/ending", keeper, this::end);
        routes.delete(ONE + "/ending", keeper, this::reopen);
    }

    private void search(Context ctx) {
        var query = Form.ofQuery(ctx);
        var text = query.optionalText("text", 200);
        var kind = query.optionalChoice("kind", OrganisationKind.class);
        var town = query.optionalParsed("town", "request.wrong-type", MunicipalityId::of);
        var day = query.optionalDate("on");
        var ended = query.answer("ended");
        query.requireValid();
        var filter = new OrganisationFilter(
                text.orNull(),
                Optional.ofNullable(kind.orNull()).map(Set::of).orElse(Set.of()),
                town.orNull(),
                null,
                Optional.ofNullable(day.orNull()).orElseGet(today::today),
                Boolean.TRUE.equals(ended),
                day.orNull() == null,
                false);
        var found = orRefuse(searching.search(actor(ctx), filter, Requests.page(ctx)));
        ctx.json(CitedJson.page(new Cited<>(found.page(), found.editions()), OrganisationJson.Item::from));
    }

    private void register(Context ctx) {
        var request = Body.read(ctx, OrganisationRequests.Registering::read);
        var organisation = orRefuse(registering.register(actor(ctx), request.organisation(), request.evenIfSimilar()));
        var view = orRefuse(reading.read(actor(ctx), organisation.id(), null));
        Answers.created(ctx, OrganisationJson.path(organisation.id()), view.version(), OrganisationJson.from(view));
    }

    private void show(Context ctx) {
        var view = orRefuse(reading.read(actor(ctx), id(ctx), Reading.day(ctx)));
        Answers.json(ctx, view.version(), OrganisationJson.from(view));
    }

    private void history(Context ctx) {
        var view = orRefuse(reading.read(actor(ctx), id(ctx), null));
        ctx.json(HistoryJson.Whole.from(view));
    }

    private void rename(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, OrganisationRequests.Renaming::read);
        Answers.changed(
                ctx,
                renaming.rename(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.name(),
                        request.from(),
                        request.source(),
                        request.correcting(),
                        request.evenIfSimilar()));
    }

    private void move(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, OrganisationRequests.Moving::read);
        Answers.changed(
                ctx,
                moving.move(
                        actor(ctx),
                        id(ctx),
                        version,
                        request.address(),
                        request.from(),
                        request.source(),
                        request.correcting()));
    }

    private void addKey(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, OrganisationRequests.AddingKey::read);
        Answers.changed(
                ctx, addingKey.addKey(actor(ctx), id(ctx), version, request.key(), request.period(), request.source()));
    }

    private void endKey(Context ctx) {
        var version = ifMatch(ctx);
        var scheme = Requests.id(ctx, "scheme", KeyScheme::valueOf);
        var key = Requests.id(ctx, "value", value -> new ExternalKey(scheme, value));
        Answers.changed(ctx, endingKey.endKey(actor(ctx), id(ctx), version, key, Reading.lastDay(ctx)));
    }

    private void changeContact(Context ctx) {
        var version = ifMatch(ctx);
        var contact = Body.read(ctx, Contacts::read);
        Answers.changed(ctx, changingContact.changeContact(actor(ctx), id(ctx), version, contact));
    }

    private void end(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, OrganisationRequests.EndingIt::read);
        Answers.changed(
                ctx,
                ending.end(actor(ctx), id(ctx), version, request.ending(), request.founded(), request.evenIfSimilar()));
    }

    private void reopen(Context ctx) {
        var version = ifMatch(ctx);
        var evenIfSimilar = Form.ofQuery(ctx).saysItIsAnother();
        Answers.changed(ctx, reopening.reopen(actor(ctx), id(ctx), version, evenIfSimilar));
    }

    private static OrganisationId id(Context ctx) {
        return Requests.id(ctx, "id", OrganisationId::of);
    }
}
