package org.knotenpunkt.web.partnership.changes;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Cancellation;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Pages;

/** The page that shows how two versions of an agreement differ. */
public final class ChangesPages implements Routes {
    private final Pages pages;
    private final AgreementFinder finder;
    private final AgreementSections sections;

    @Inject
    public ChangesPages(Pages pages, AgreementFinder finder, AgreementSections sections) {
        this.pages = pages;
        this.finder = finder;
        this.sections = sections;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(AgreementPaths.ONE + "/changes", AgreementPages.READING, this::show);
    }

    /** Without numbers, the newest version is compared with the one before it; or else with what was approved and then cancelled. */
    private void show(Context ctx) {
        var found = finder.find(ctx);
        var agreement = found.agreement();
        var query = Form.ofQuery(ctx);
        var from = query.optionalInteger("from", 1, Integer.MAX_VALUE).orNull();
        var to = query.optionalInteger("to", 1, Integer.MAX_VALUE).orNull();
        var cancelled = query.optionalInteger("cancelled", 1, Integer.MAX_VALUE).orNull();
        query.requireValid();
        var later = to == null ? agreement.versions().getLast() : AgreementPages.version(agreement, to);
        var earlier = from == null ? before(agreement, later) : AgreementPages.version(agreement, from);
        var approved = cancelled == null ? null : cancellation(agreement, cancelled);
        sections.render(
                pages,
                ctx,
                agreement.id(),
                "partnership/changes.jte",
                new ChangesView(
                        agreement,
                        earlier,
                        approved,
                        later,
                        Difference.between(
                                approved == null ? earlier.content() : approved.content(),
                                later.content(),
                                found,
                                query.words())));
    }

    private static Cancellation cancellation(Agreement agreement, int number) {
        var all = agreement.cancellations();
        if (number > all.size()) {
            throw RequestFault.notFound();
        }
        return all.get(number - 1);
    }

    private static Version before(Agreement agreement, Version version) {
        return agreement.versions().stream()
                .filter(other -> other.number() < version.number())
                .reduce((one, later) -> later)
                .orElse(version);
    }
}
