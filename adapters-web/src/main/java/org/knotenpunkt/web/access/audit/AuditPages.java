package org.knotenpunkt.web.access.audit;

import static org.knotenpunkt.domain.access.audit.AuditAction.READ_AUDIT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.application.access.audit.FindAuditHead;
import org.knotenpunkt.application.access.audit.ListAudit;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Attachment;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The page that shows who did what. */
public final class AuditPages implements Routes {
    private static final String PATH = "/audit";
    private static final int PAGE_SIZE = 50;

    private final Pages pages;
    private final ListAudit listing;
    private final FindAuditHead finding;
    private final AuditRecords records;
    private final Rights rights;
    private final WebSettings settings;

    @Inject
    public AuditPages(
            Pages pages,
            ListAudit listing,
            FindAuditHead finding,
            AuditRecords records,
            Rights rights,
            WebSettings settings) {
        this.pages = pages;
        this.listing = listing;
        this.finding = finding;
        this.records = records;
        this.rights = rights;
        this.settings = settings;
    }

    @Override
    public void register(RouteRegistry routes) {
        var access = Access.performing(READ_AUDIT);
        routes.get(PATH, access, this::show);
        routes.get(PATH + "/head", access, this::download);
    }

    private void show(Context ctx) {
        var asked = Form.ofQuery(ctx, "audit");
        var places = places(ctx);
        var chain = chain(ctx, asked, places);
        asked.requireValid();
        var query = asked.filledFrom(Map.of("place", List.of(chain.toString())));
        var filter = AuditRequest.filter(query, settings.zone());
        requireIds(query);
        var actor = Requests.actor(ctx);
        var view = new AuditPageView(
                query,
                label(chain, places),
                places,
                query.hasErrors()
                        ? new Page<>(List.of(), null)
                        : orRefuse(listing.list(actor, chain, filter, Requests.page(ctx, PAGE_SIZE))),
                records,
                orRefuse(finding.find(actor, chain)).orElse(null));
        pages.render(ctx, "access/audit.jte", view);
    }

    private void download(Context ctx) {
        var query = Form.ofQuery(ctx, "audit");
        var chain = chain(ctx, query, places(ctx));
        query.requireValid();
        var head = orRefuse(finding.find(Requests.actor(ctx), chain)).orElseThrow(RequestFault::notFound);
        Attachment.named(ctx, "audit-head-%d.json".formatted(head.number()));
        ctx.json(AuditHeadJson.from(head));
    }

    /** Ids come from links and nobody can mend them in the form: with a wrong one the address itself is wrong. */
    private static void requireIds(Form query) {
        if (query.error("subject") != null || query.error("account") != null) {
            query.requireValid();
        }
    }

    /** The one that is asked for, or that of the town that pages are about, or the first that the visitor may see. */
    private static ChainId chain(Context ctx, Form query, List<Option> places) {
        return Optional.ofNullable(query.optionalParsed("place", "request.not-an-id", Uuids::read)
                        .orNull())
                .map(ChainId::new)
                .or(() -> Exchange.of(ctx)
                        .town()
                        .map(town -> ChainId.of(town.id()))
                        .filter(chain ->
                                places.stream().anyMatch(place -> place.value().equals(chain.toString()))))
                .or(() -> places.stream().findFirst().map(place -> new ChainId(Uuids.read(place.value()))))
                .orElse(ChainId.INSTALLATION);
    }

    private List<Option> places(Context ctx) {
        var visitor = Exchange.of(ctx).visitor();
        var towns = visitor.towns().stream()
                .map(town -> new Option(ChainId.of(town.id()).toString(), town.name()));
        var installation =
                new Option(ChainId.INSTALLATION.toString(), Requests.words(ctx).text("audit.installation"));
        return Stream.concat(towns, Stream.of(installation))
                .filter(place ->
                        rights.permit(visitor.actor(), READ_AUDIT, new ChainId(Uuids.read(place.value())).scope()))
                .toList();
    }

    private static String label(ChainId chain, List<Option> places) {
        return places.stream()
                .filter(place -> place.value().equals(chain.toString()))
                .map(Option::label)
                .findFirst()
                .orElse("");
    }
}
