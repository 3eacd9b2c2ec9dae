package org.knotenpunkt.web.offer.hsds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.OpenOffer;
import org.knotenpunkt.application.offer.ReadOpenOffers;
import org.knotenpunkt.application.shared.Now;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Taxonomy;
import org.knotenpunkt.web.offer.hsds.HsdsJson.TaxonomyTerm;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Attachment;
import org.knotenpunkt.web.shared.answer.Unchanged;
import org.knotenpunkt.web.shared.input.Json;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Language;

/** What is published as HSDS 3.1 has it, for everybody. */
public final class HsdsApi implements Routes {
    static final String VERSION = "3.1";
    private static final ObjectMapper JSON = Json.mapper();

    private final ReadOpenOffers reading;
    private final WebSettings settings;
    private final Now now;

    @Inject
    public HsdsApi(ReadOpenOffers reading, WebSettings settings, Now now) {
        this.reading = reading;
        this.settings = settings;
        this.now = now;
    }

    @Override
    public void register(RouteRegistry routes) {
        open(routes, "", this::about);
        open(routes, "/services", this::services);
        open(routes, "/services/{id}", this::service);
        open(routes, "/organizations", this::organizations);
        open(routes, "/organizations/{id}", this::organization);
        open(routes, "/service_at_locations", this::places);
        open(routes, "/service_at_locations/{id}", this::place);
        open(routes, "/taxonomies", this::taxonomies);
        open(routes, "/taxonomies/{id}", this::taxonomy);
        open(routes, "/taxonomy_terms", this::terms);
        open(routes, "/taxonomy_terms/{id}", this::term);
        routes.get(Route.OPEN_DATA + "/datapackage.zip", Access.open(), this::dataPackage);
    }

    private static void open(RouteRegistry routes, String path, Function<Context, Object> answer) {
        routes.get(Route.OPEN_DATA + path, Access.open(), ctx -> answer(ctx, answer.apply(ctx)));
    }

    private Object about(Context ctx) {
        var address = settings.addressFor(ctx);
        return new HsdsJson.About(
                VERSION, URI.create(address + "/api/docs"), URI.create(address + "/api/openapi.json"));
    }

    private Object services(Context ctx) {
        var query = HsdsQuery.of(ctx);
        var mapping = mapping(ctx);
        if (query.isMinimal()) {
            return page(offers(query, false), mapping::minimal);
        }
        return page(offers(query, query.isFull()), query.isFull() ? mapping::whole : mapping::brief);
    }

    private Object service(Context ctx) {
        return mapping(ctx).whole(offer(ctx));
    }

    private Object places(Context ctx) {
        var query = HsdsQuery.of(ctx);
        var mapping = mapping(ctx);
        return page(offers(query, query.isFull()), query.isFull() ? mapping::wholePlace : mapping::briefPlace);
    }

    private Object place(Context ctx) {
        return mapping(ctx).wholePlace(offer(ctx));
    }

    private NumberedPage<OpenOffer> offers(HsdsQuery query, boolean isWhole) {
        return query.filter()
                .map(filter ->
                        isWhole ? reading.wholeOffers(filter, query.page()) : reading.offers(filter, query.page()))
                .orElseGet(() -> new NumberedPage<>(query.page(), 0, List.of()));
    }

    private OpenOffer offer(Context ctx) {
        return reading.offer(Requests.id(ctx, "id", OfferId::of)).orElseThrow(RequestFault::notFound);
    }

    private Object organizations(Context ctx) {
        var query = HsdsQuery.of(ctx);
        var mapping = mapping(ctx);
        return query.isFull()
                ? page(reading.heldOffers(query.text(), query.page()), mapping::wholeOrganization)
                : page(reading.holders(query.text(), query.page()), mapping::organization);
    }

    private Object organization(Context ctx) {
        return reading.holder(Requests.id(ctx, "id", text -> new OrganisationId(Uuids.read(text))))
                .map(mapping(ctx)::wholeOrganization)
                .orElseThrow(RequestFault::notFound);
    }

    private Object taxonomies(Context ctx) {
        return page(HsdsTermQuery.of(ctx).taxonomies(termsFor(ctx)), one -> one);
    }

    private Object taxonomy(Context ctx) {
        return one(ctx, termsFor(ctx).taxonomies(), Taxonomy::id);
    }

    private Object terms(Context ctx) {
        return page(HsdsTermQuery.of(ctx).terms(termsFor(ctx)), one -> one);
    }

    private Object term(Context ctx) {
        return one(ctx, termsFor(ctx).terms(), TaxonomyTerm::id);
    }

    private static <T> T one(Context ctx, List<T> all, Function<T, UUID> id) {
        var wanted = Requests.id(ctx, "id", Uuids::read);
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(RequestFault::notFound);
    }

    /** All is read before anything is sent: no transaction waits for a slow line. */
    private void dataPackage(Context ctx) throws IOException {
        var mapping = mapping(ctx);
        try (var tables = DataPackage.begin()) {
            reading.each(offer -> tables.add(mapping.whole(offer)));
            var hash = tables.end();
            Attachment.named(ctx, "hsds.zip");
            tell(ctx);
            Unchanged.answer(ctx, "public", "application/zip", hash, tables::writeTo);
        }
    }

    private HsdsServices mapping(Context ctx) {
        return new HsdsServices(
                ProgrammeWords.in(ProgrammeWords.accepted(ctx.header("Accept-Language"))),
                termsFor(ctx),
                settings.zone(),
                now.now(),
                settings.addressFor(ctx));
    }

    private static HsdsTerms termsFor(Context ctx) {
        return new HsdsTerms(Requests.words(ctx).in(Language.accepted(ctx.header("Accept-Language"))));
    }

    private static <T, J> HsdsJson.Page<J> page(NumberedPage<T> page, Function<? super T, ? extends J> mapping) {
        var contents = page.<J>map(mapping).items();
        return new HsdsJson.Page<>(
                page.total(),
                page.pages(),
                page.page().number(),
                contents.size(),
                page.isFirst(),
                page.isLast(),
                contents.isEmpty(),
                contents);
    }

    private static void answer(Context ctx, Object content) {
        tell(ctx);
        try {
            Unchanged.answer(ctx, "public", "application/json", JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same address has an answer in each language. */
    private static void tell(Context ctx) {
        ctx.header("Vary", "Accept-Language");
        ctx.header(
                "Content-Language",
                ProgrammeWords.accepted(ctx.header("Accept-Language")).value());
    }
}
