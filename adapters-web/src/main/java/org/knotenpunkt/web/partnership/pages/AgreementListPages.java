package org.knotenpunkt.web.partnership.pages;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.partnership.AgreementFilter;
import org.knotenpunkt.application.partnership.AgreementState;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.ReadAgreements;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.kind.KindRef;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Words;

/** The agreements of a town, and the form with which another one begins. */
public final class AgreementListPages implements Routes {
    private static final String QUERY = "agreements.query";
    private static final String LABELS = "forms.agreement-new";
    private static final int MAX_QUERY_LENGTH = 200;

    private final Pages pages;
    private final ReadAgreements reading;
    private final DraftAgreement drafting;
    private final Rights rights;

    @Inject
    public AgreementListPages(Pages pages, ReadAgreements reading, DraftAgreement drafting, Rights rights) {
        this.pages = pages;
        this.reading = reading;
        this.drafting = drafting;
        this.rights = rights;
    }

    @Override
    public void register(RouteRegistry routes) {
        var drafter = Access.performing(DRAFT_AGREEMENT);
        routes.get(AgreementPaths.ALL, AgreementPages.READING, this::list);
        routes.get(AgreementPaths.NEW, drafter, ctx -> {
            drafted(ctx);
            pages.render(ctx, "shared/form.jte", view(ctx, blank(ctx)));
        });
        routes.post(AgreementPaths.NEW, drafter, this::draft);
    }

    private void list(Context ctx) {
        var town = Requests.town(ctx);
        var query = Form.ofQuery(ctx, QUERY);
        var text = query.optionalText("text", MAX_QUERY_LENGTH);
        var state = query.optionalChoice("state", AgreementState.class);
        var kind = query.optionalText("kind", MAX_QUERY_LENGTH);
        var party = query.optionalParsed("party", "request.not-a-choice", OrganisationId::of);
        query.requireValid();
        var overview = Answers.orRefuse(reading.overview(
                Requests.actor(ctx),
                town.id(),
                new AgreementFilter(text.orNull(), state.orNull(), kind.orNull(), party.orNull()),
                Requests.page(ctx)));
        pages.render(
                ctx,
                "partnership/agreements.jte",
                new AgreementsView(
                        town.name(),
                        query,
                        overview.awaited(),
                        overview.found(),
                        overview.kinds().stream()
                                .map(one -> new Option(one.ref().code(), AgreementWords.name(one, query.words())))
                                .toList(),
                        overview.parties().stream()
                                .map(one -> new Option(one.organisation().toString(), one.name()))
                                .toList(),
                        mayDraft(ctx, town)));
    }

    private List<AgreementKind> kinds(Context ctx) {
        return Answers.orRefuse(reading.kinds(Requests.actor(ctx)));
    }

    private boolean mayDraft(Context ctx, Town town) {
        return rights.permit(Requests.actor(ctx), DRAFT_AGREEMENT, new Scope.Municipality(town.id()));
    }

    /** The town, for somebody who drafts there: a form is shown to nobody from whom it would not be taken. */
    private Town drafted(Context ctx) {
        var town = Requests.town(ctx);
        return Answers.orRefuse(
                rights.require(Requests.actor(ctx), DRAFT_AGREEMENT, new Scope.Municipality(town.id()), town));
    }

    private static Form blank(Context ctx) {
        return Form.blank(
                ctx, LABELS, "language", Requests.words(ctx).language().tag());
    }

    private FormView view(Context ctx, Form form) {
        var words = form.words();
        return new FormView(
                words.text(LABELS + ".title"),
                AgreementCrumbs.toAll(words),
                AgreementPaths.NEW,
                form,
                List.of(
                        Field.choice("kind", kindOptions(ctx, words)),
                        Field.choice("language", languages()),
                        Field.text("name", AgreementContent.MAX_TITLE_LENGTH)),
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                AgreementPaths.ALL,
                false);
    }

    private List<Option> kindOptions(Context ctx, Words words) {
        return kinds(ctx).stream()
                .map(kind -> new Option(
                        Option.versioned(kind.ref().code(), kind.ref().edition()), AgreementWords.name(kind, words)))
                .toList();
    }

    private static List<Option> languages() {
        return Language.all().stream()
                .map(language -> new Option(language.tag(), language.ownName()))
                .toList();
    }

    private void draft(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var kind = form.parsed("kind", "request.not-a-choice", AgreementListPages::kind);
        var language = form.parsed("language", "request.not-a-choice", Language::writtenIn);
        var title = form.text("name", AgreementContent.MAX_TITLE_LENGTH);
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> drafting.draft(
                                Requests.actor(ctx), drafted(ctx).id(), kind.get(), language.get(), title.get()),
                        (DomainError reason) -> reason instanceof AgreementError.UnknownKind ? "kind" : null,
                        drafted -> AgreementPaths.of(drafted.id()),
                        LABELS + ".done");
    }

    private static KindRef kind(String value) {
        var at = value.lastIndexOf('@');
        return new KindRef(value.substring(0, Math.max(0, at)), Integer.parseInt(value.substring(at + 1)));
    }
}
