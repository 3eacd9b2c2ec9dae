package org.knotenpunkt.web.partnership.life;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.EndAgreement;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The forms by which those who draft ask for approval, give a draft up, begin the next version, or take an ending back. */
public final class LifeForms implements Routes {
    private static final Amendment ANY = new Amendment("?", "?");

    private final Pages pages;
    private final AgreementFinder finder;
    private final DraftAgreement drafting;
    private final EndAgreement ending;
    private final Today today;

    @Inject
    public LifeForms(Pages pages, AgreementFinder finder, DraftAgreement drafting, EndAgreement ending, Today today) {
        this.pages = pages;
        this.finder = finder;
        this.drafting = drafting;
        this.ending = ending;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        register(routes, proposal());
        register(routes, discarding());
        register(routes, next());
        register(routes, reopening());
    }

    private LifeEdit proposal() {
        return new LifeEdit(
                "proposal",
                view -> LifeEdit.reason(
                        view.agreement().proposeFromPaper(view.kind(), today.today(), today.today(), Instant.EPOCH)),
                view -> List.of(Field.date("onPaperSince").optional()),
                view -> new @Nullable Object[0],
                LifeForms::asked,
                false,
                answered -> {
                    var onPaperSince = answered.form().optionalDate("onPaperSince");
                    return () -> drafting.propose(
                            answered.actor(),
                            answered.agreement(),
                            answered.version().get(),
                            onPaperSince.orNull());
                });
    }

    /** Who will be asked. */
    private static List<Fact> asked(Seen seen) {
        var said = new AgreementWords(seen.words());
        return draft(seen.view()).stream()
                .flatMap(draft -> draft.content().parties().stream())
                .map(party -> new Fact(party.name(), said.seat(party)))
                .toList();
    }

    private static Optional<Version> draft(AgreementView view) {
        return view.agreement().draft();
    }

    private LifeEdit discarding() {
        return LifeEdit.confirming(
                "discarding",
                view -> view.agreement().discard(Instant.EPOCH),
                LifeForms::lost,
                true,
                answered -> () -> drafting.discard(
                        answered.actor(),
                        answered.agreement(),
                        answered.version().get()));
    }

    /** What is lost with the draft. */
    private static List<Fact> lost(Seen seen) {
        var words = seen.words();
        return draft(seen.view()).stream()
                .flatMap(draft -> List.of(
                        new Fact(
                                words.text("agreements.version", "number", draft.number()),
                                draft.content().title()),
                        new Fact(
                                words.text("agreements.goals"),
                                words.show(draft.content().goals().size())),
                        new Fact(
                                words.text("agreements.contributions"),
                                words.show(draft.content().contributions().size())))
                        .stream())
                .toList();
    }

    /** Whatever follows a version in force needs an amendment; that of a refused one is there to begin with. */
    private LifeEdit next() {
        return new LifeEdit(
                "next",
                view -> LifeEdit.reason(view.agreement()
                        .draftNext(view.agreement().lastAgreed().isPresent() ? ANY : null, Instant.EPOCH)),
                view -> view.agreement().lastAgreed().isPresent()
                        ? List.of(
                                Field.text("name", Amendment.MAX_TITLE_LENGTH),
                                Field.area("reason", Amendment.MAX_REASON_LENGTH))
                        : List.of(),
                LifeForms::before,
                LifeForms::rejection,
                false,
                answered -> {
                    var form = answered.form();
                    var amended = form.asks("name");
                    var title = amended ? form.text("name", Amendment.MAX_TITLE_LENGTH) : null;
                    var reason = amended ? form.text("reason", Amendment.MAX_REASON_LENGTH) : null;
                    return () -> drafting.draftNext(
                            answered.actor(),
                            answered.agreement(),
                            answered.version().get(),
                            title == null || reason == null
                                    ? null
                                    : new Amendment(title.get(), reason.get(), answered.disagreement()));
                });
    }

    private static @Nullable Object[] before(AgreementView view) {
        var amendment = view.agreement().versions().getLast().state() == VersionState.REFUSED
                ? view.agreement().versions().getLast().amendment()
                : null;
        return amendment == null
                ? new @Nullable Object[0]
                : new @Nullable Object[] {"name", amendment.title(), "reason", amendment.reason()};
    }

    /** Why the last version was refused, if it was. */
    private static List<Fact> rejection(Seen seen) {
        var last = seen.view().agreement().versions().getLast();
        var no = last.rejection();
        return no == null
                ? List.of()
                : List.of(new Fact(
                        seen.words()
                                .text(
                                        "agreements.version.refused-by",
                                        "party",
                                        AgreementWords.name(last.content(), no.party())),
                        no.reason()));
    }

    private LifeEdit reopening() {
        return LifeEdit.confirming(
                "reopening",
                view -> view.agreement().reopen(Instant.EPOCH),
                seen -> seen.view().agreement().ending().stream()
                        .map(known -> new Fact(seen.words().show(known.lastDay()), known.reason()))
                        .toList(),
                false,
                answered -> () -> ending.reopen(
                        answered.actor(),
                        answered.agreement(),
                        answered.version().get()));
    }

    private void register(RouteRegistry routes, LifeEdit edit) {
        var path = AgreementPaths.ONE + "/" + edit.slug();
        var drafter = Access.performing(DRAFT_AGREEMENT);
        routes.get(path, drafter, ctx -> {
            var view = finder.drafted(ctx);
            Answers.require(edit.hindrance().apply(view));
            show(ctx, edit, view, Form.blank(ctx, edit.labels(), edit.initial().apply(view)));
        });
        routes.post(path, drafter, ctx -> take(ctx, edit));
    }

    private void take(Context ctx, LifeEdit edit) {
        var form = Form.of(ctx, edit.labels());
        var work = edit.work().apply(new Answered(ctx, form, form.version()));
        new Submission(pages, ctx, form, () -> show(ctx, edit, finder.drafted(ctx), form))
                .to(work, LifeForms::field, LifeForms::page, edit.labels() + ".done");
    }

    private static @Nullable String field(AgreementError reason) {
        return reason instanceof AgreementError.NotProposedThen ? "onPaperSince" : null;
    }

    /** Where the agreement is shown; if nothing is left of it, the others are. */
    private static String page(Agreement agreement) {
        if (agreement.versions().isEmpty()) {
            return AgreementPaths.ALL;
        }
        return agreement
                .draft()
                .map(draft -> AgreementPaths.version(agreement.id(), draft.number()))
                .orElseGet(() -> AgreementPaths.of(agreement.id()));
    }

    private void show(Context ctx, LifeEdit edit, AgreementView view, Form form) {
        var words = form.words();
        var page = page(view.agreement());
        pages.render(
                ctx,
                "shared/form.jte",
                new FormView(
                        words.text(edit.labels() + ".title"),
                        crumbs(view, words),
                        Exchange.pathAndQuery(ctx),
                        form,
                        edit.fields().apply(view),
                        view.agreement().version(),
                        edit.current().apply(new Seen(view, today.today(), words)),
                        words.text(edit.labels() + ".submit"),
                        page,
                        edit.danger()));
    }

    static List<Crumb> crumbs(AgreementView view, Words words) {
        var agreement = view.agreement();
        return AgreementCrumbs.to(
                agreement.id(), agreement.versions().getLast().content().title(), words);
    }
}
