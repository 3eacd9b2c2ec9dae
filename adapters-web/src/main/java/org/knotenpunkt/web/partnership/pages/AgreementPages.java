package org.knotenpunkt.web.partnership.pages;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.partnership.review.PendingConclusion;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.undertaking.ReadUndertakings;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.undertaking.Served;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The page of an agreement, and the one that shows how two of its versions differ. */
public final class AgreementPages implements Routes {
    public static final Access.Performing READING = Access.performing(READ_AGREEMENTS);

    private final Pages pages;
    private final AgreementFinder finder;
    private final AgreementSections sections;
    private final ReadUndertakings undertakings;
    private final UndertakingPaths paths;
    private final ReadReviews reviews;
    private final Today today;

    @Inject
    public AgreementPages(
            Pages pages,
            AgreementFinder finder,
            AgreementSections sections,
            ReadUndertakings undertakings,
            UndertakingPaths paths,
            ReadReviews reviews,
            Today today) {
        this.pages = pages;
        this.finder = finder;
        this.sections = sections;
        this.undertakings = undertakings;
        this.paths = paths;
        this.reviews = reviews;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(AgreementPaths.ONE, READING, this::show);
    }

    private void show(Context ctx) {
        var view = finder.find(ctx);
        var query = Form.ofQuery(ctx);
        var number = query.optionalInteger("version", 1, Integer.MAX_VALUE).orNull();
        query.requireValid();
        var shown = number == null ? view.shownOn(today.today()) : version(view.agreement(), number);
        var hands = finder.hands(ctx, view, today.today());
        var editing = hands.drafting() && (shown.state() == VersionState.DRAFT || isRevised(shown, query));
        sections.render(
                pages,
                ctx,
                view.agreement().id(),
                "partnership/agreement.jte",
                new AgreementPage(
                        view,
                        shown,
                        today.today(),
                        hands,
                        editing,
                        pending(ctx, view.agreement()),
                        served(ctx, view.agreement())));
    }

    private List<PendingConclusion> pending(Context ctx, Agreement agreement) {
        return Answers.orRefuse(reviews.pending(Requests.actor(ctx), agreement));
    }

    private Served served(Context ctx, Agreement agreement) {
        var serving = Answers.orRefuse(undertakings.ofAgreement(Requests.actor(ctx), agreement));
        return new Served(serving, paths);
    }

    private static boolean isRevised(Version shown, Form query) {
        return shown.state() == VersionState.PROPOSED && query.flag("edit");
    }

    /** The version of the number, which is left. */
    public static Version version(Agreement agreement, int number) {
        return Answers.orRefuse(Result.<Version, AgreementError>of(
                agreement.versionOf(number), new AgreementError.UnknownVersion(number)));
    }
}
