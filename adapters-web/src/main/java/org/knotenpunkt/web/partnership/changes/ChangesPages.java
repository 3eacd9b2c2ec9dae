package org.knotenpunkt.web.partnership.changes;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
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
        routes.get(AgreementPaths.ONE + "/changes", Access.performing(READ_AGREEMENTS), this::show);
    }

    /** Without numbers, the newest version is compared with the one before it. */
    private void show(Context ctx) {
        var agreement = finder.find(ctx).agreement();
        var query = Form.ofQuery(ctx);
        var from = query.optionalInteger("from", 1, Integer.MAX_VALUE).orNull();
        var to = query.optionalInteger("to", 1, Integer.MAX_VALUE).orNull();
        query.requireValid();
        var later = to == null ? agreement.versions().getLast() : version(agreement, to);
        var earlier = from == null ? before(agreement, later) : version(agreement, from);
        pages.render(
                ctx,
                "partnership/changes.jte",
                new ChangesView(
                        agreement,
                        earlier,
                        later,
                        Difference.between(earlier.content(), later.content(), query.words()),
                        sections.of(ctx, agreement.id())));
    }

    private static Version before(Agreement agreement, Version version) {
        return agreement.versions().stream()
                .filter(other -> other.number() < version.number())
                .reduce((one, later) -> later)
                .orElse(version);
    }

    private static Version version(Agreement agreement, int number) {
        return Answers.orRefuse(Result.<Version, AgreementError>of(
                agreement.versionOf(number), new AgreementError.UnknownVersion(number)));
    }
}
