package org.knotenpunkt.web.partnership.release;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RELEASE_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.release.ReadReleases;
import org.knotenpunkt.application.partnership.release.ReleaseAgreement;
import org.knotenpunkt.application.partnership.release.ReleasesView;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.release.Release;
import org.knotenpunkt.domain.partnership.release.ReleaseError;
import org.knotenpunkt.domain.partnership.release.ReleaseTerms;
import org.knotenpunkt.domain.partnership.release.Revocation;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.pages.AgreementPages;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The page that tells to whom an agreement is released, and the forms that release it and revoke that. */
public final class ReleasePages implements Routes {
    private static final String GIVE = "release.form";
    private static final String REVOKE = "release.revocation";
    private static final String NEW = ReleaseRequests.RELEASES + "/new";

    private final ReadReleases reading;
    private final ReleaseAgreement releasing;
    private final AgreementSections sections;
    private final Pages pages;
    private final Today today;

    @Inject
    public ReleasePages(
            ReadReleases reading, ReleaseAgreement releasing, AgreementSections sections, Pages pages, Today today) {
        this.reading = reading;
        this.releasing = releasing;
        this.sections = sections;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var releaser = Access.performing(RELEASE_AGREEMENT);
        routes.get(ReleaseRequests.RELEASES, AgreementPages.READING, this::show);
        routes.get(NEW, releaser, this::ask);
        routes.post(NEW, releaser, this::release);
        routes.get(ReleaseRequests.REVOCATION, releaser, this::askWhy);
        routes.post(ReleaseRequests.REVOCATION, releaser, this::revoke);
    }

    private void show(Context ctx) {
        var view = view(ctx);
        sections.render(
                pages,
                ctx,
                view.agreement().id(),
                "partnership/releases.jte",
                new ReleasesPage(view, today.today(), Requests.words(ctx)));
    }

    private ReleasesView view(Context ctx) {
        return orRefuse(reading.of(actor(ctx), ReleaseRequests.agreement(ctx)));
    }

    /** The releases, for somebody who may release the agreement. */
    private ReleasesView releasable(Context ctx) {
        var view = view(ctx);
        Answers.require(view.mayRelease(), new ReleaseError.MayNotRelease(new Denial.RoleMissing(RELEASE_AGREEMENT)));
        return view;
    }

    private void ask(Context ctx) {
        var view = releasable(ctx);
        Answers.require(view.agreement().lastAgreed().isPresent(), new ReleaseError.NothingToRelease());
        pages.render(ctx, "shared/form.jte", releaseView(view, Form.blank(ctx, GIVE, "from", today.today())));
    }

    private FormView releaseView(ReleasesView view, Form form) {
        var networks = view.choices().stream()
                .map(network -> new Option(network.id().toString(), network.name()))
                .toList();
        return formView(
                view,
                GIVE,
                ReleaseRequests.path(view.agreement().id()) + "/new",
                form,
                List.of(
                        Field.choice("network", networks),
                        Field.area("purpose", ReleaseTerms.MAX_LENGTH),
                        Field.date("from"),
                        Field.date("until")),
                null,
                List.of());
    }

    private FormView formView(
            ReleasesView view,
            String labels,
            String action,
            Form form,
            List<Field> fields,
            @Nullable Long version,
            List<Fact> current) {
        var words = form.words();
        var page = new ReleasesPage(view, today.today(), words);
        return new FormView(
                words.text(labels + ".title"),
                AgreementCrumbs.to(
                        view.agreement().id(),
                        page.title(),
                        words,
                        new Crumb(words.text("release.title"), page.path())),
                action,
                form,
                fields,
                version,
                current,
                words.text(labels + ".submit"),
                page.path(),
                version != null);
    }

    private void release(Context ctx) {
        var form = Form.of(ctx, GIVE);
        var terms = ReleaseRequests.terms(form);
        Submission.of(pages, ctx, form, () -> releaseView(releasable(ctx), form))
                .to(
                        () -> releasing.release(actor(ctx), ReleaseRequests.agreement(ctx), terms.get()),
                        ReleasePages::field,
                        release -> ReleaseRequests.path(release.agreement()),
                        GIVE + ".done");
    }

    private static @Nullable String field(ReleaseError reason) {
        return switch (reason) {
            case ReleaseError.NotInNetwork other -> "network";
            case ReleaseError.ReleasedInThePast early -> "from";
            case ReleaseError.ReleasedAlready there -> "from";
            case ReleaseError.ReleaseEndsBefore before -> "until";
            case ReleaseError.ReleasedTooLong late -> "until";
            default -> null;
        };
    }

    private void askWhy(Context ctx) {
        var view = releasable(ctx);
        var release = named(ctx, view);
        var over = release.revocation()
                .<ReleaseError>map(how -> new ReleaseError.RevokedAlready(how.at()))
                .orElseGet(() -> new ReleaseError.ReleaseOver(release.terms().until()));
        Answers.require(!release.isOver(today.today()), over);
        pages.render(ctx, "shared/form.jte", revocationView(ctx, view, Form.blank(ctx, REVOKE)));
    }

    private static Release named(Context ctx, ReleasesView view) {
        var id = ReleaseRequests.release(ctx);
        return orRefuse(Result.<Release, ReleaseError>of(view.find(id), new ReleaseError.UnknownRelease(id)));
    }

    private FormView revocationView(Context ctx, ReleasesView view, Form form) {
        var release = named(ctx, view);
        return formView(
                view,
                REVOKE,
                ReleaseRequests.path(view.agreement().id(), release.id()) + "/revocation",
                form,
                List.of(Field.area("reason", Revocation.MAX_LENGTH)),
                release.version(),
                facts(view, release, form.words()));
    }

    private List<Fact> facts(ReleasesView view, Release release, Words words) {
        var page = new ReleasesPage(view, today.today(), words);
        return List.of(
                new Fact(words.text(GIVE + ".network"), page.network(release)),
                new Fact(words.text(GIVE + ".purpose"), release.terms().purpose()),
                new Fact(words.text("release.period"), page.period(release)));
    }

    private void revoke(Context ctx) {
        var form = Form.of(ctx, REVOKE);
        var version = form.version();
        var reason = ReleaseRequests.reason(form);
        Submission.of(pages, ctx, form, () -> revocationView(ctx, releasable(ctx), form))
                .to(
                        () -> releasing.revoke(
                                actor(ctx),
                                ReleaseRequests.agreement(ctx),
                                ReleaseRequests.release(ctx),
                                version.get(),
                                reason.get()),
                        release -> ReleaseRequests.path(release.agreement()),
                        REVOKE + ".done");
    }
}
