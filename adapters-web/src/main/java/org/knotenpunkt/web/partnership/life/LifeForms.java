package org.knotenpunkt.web.partnership.life;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.application.partnership.EndAgreement;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Amendment;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;
import org.knotenpunkt.web.shared.text.Words;

/** The forms by which those who draft ask for approval, give a draft up, begin the next version, or take an ending back. */
public final class LifeForms implements Routes {
    private static final Amendment ANY = new Amendment("?", "?");

    private static final String LABELS = "forms.agreement-";

    private final DraftAgreement drafting;
    private final EndAgreement ending;
    private final Today today;
    private final Edits<SeenAgreement, Agreement, AgreementError> edits;

    @Inject
    public LifeForms(Pages pages, AgreementFinder finder, DraftAgreement drafting, EndAgreement ending, Today today) {
        this.drafting = drafting;
        this.ending = ending;
        this.today = today;
        this.edits = new Edits<>(
                pages,
                AgreementPaths.ONE,
                Access.performing(DRAFT_AGREEMENT),
                ctx -> new SeenAgreement(ctx, finder.drafted(ctx)),
                (reason, form) -> reason instanceof AgreementError.NotProposedThen ? "onPaperSince" : null,
                SeenAgreement::page);
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(proposal(), discarding(), next(), reopening()).forEach(edit -> edits.register(routes, edit));
    }

    private Edit<SeenAgreement, Agreement, AgreementError> form(
            String slug, Function<Sent<SeenAgreement>, Supplier<Result<Agreement, AgreementError>>> work) {
        return edits.form(slug, LABELS + slug, work);
    }

    private Edit<SeenAgreement, Agreement, AgreementError> proposal() {
        return form("proposal", sent -> {
                    var onPaperSince = sent.form().optionalDate("onPaperSince");
                    return () -> drafting.propose(
                            sent.actor(),
                            AgreementFinder.id(sent.ctx()),
                            sent.version().get(),
                            onPaperSince.orNull());
                })
                .ifPossible(seen -> seen.agreement()
                        .proposeFromPaper(seen.view().kind(), today.today(), today.today(), Instant.EPOCH))
                .asking(seen -> List.of(Field.date("onPaperSince").optional()))
                .beside(LifeForms::asked);
    }

    /** Who will be asked. */
    private static List<Fact> asked(SeenAgreement seen) {
        var said = new AgreementWords(seen.words());
        return seen.agreement().draft().stream()
                .flatMap(draft -> draft.content().parties().stream())
                .map(party -> new Fact(party.name(), said.seat(party)))
                .toList();
    }

    private Edit<SeenAgreement, Agreement, AgreementError> discarding() {
        return form(
                        "discarding",
                        sent -> () -> drafting.discard(
                                sent.actor(),
                                AgreementFinder.id(sent.ctx()),
                                sent.version().get()))
                .ifPossible(seen -> seen.agreement().discard(Instant.EPOCH))
                .beside(LifeForms::lost)
                .dangerous();
    }

    /** What is lost with the draft. */
    private static List<Fact> lost(SeenAgreement seen) {
        var words = seen.words();
        return seen.agreement().draft().stream()
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
    private Edit<SeenAgreement, Agreement, AgreementError> next() {
        return form("next", sent -> {
                    var form = sent.form();
                    var amended = form.asks("name");
                    var title = amended ? form.text("name", Amendment.MAX_TITLE_LENGTH) : null;
                    var reason = amended ? form.text("reason", Amendment.MAX_REASON_LENGTH) : null;
                    return () -> drafting.draftNext(
                            sent.actor(),
                            AgreementFinder.id(sent.ctx()),
                            sent.version().get(),
                            title == null || reason == null
                                    ? null
                                    : new Amendment(title.get(), reason.get(), disagreement(sent.ctx())));
                })
                .ifPossible(seen -> seen.agreement()
                        .draftNext(seen.agreement().lastAgreed().isPresent() ? ANY : null, Instant.EPOCH))
                .asking(seen -> seen.agreement().lastAgreed().isPresent()
                        ? List.of(
                                Field.text("name", Amendment.MAX_TITLE_LENGTH),
                                Field.area("reason", Amendment.MAX_REASON_LENGTH))
                        : List.of())
                .beginningWith(LifeForms::before)
                .beside(LifeForms::rejection);
    }

    /** The disagreement from which somebody has come to the form; null for none. */
    private static @Nullable DisagreementId disagreement(Context ctx) {
        var query = Form.ofQuery(ctx);
        var led = query.optionalParsed("disagreement", "request.not-an-id", DisagreementId::of);
        query.requireValid();
        return led.orNull();
    }

    private static @Nullable Object[] before(SeenAgreement seen) {
        var last = seen.agreement().versions().getLast();
        var amendment = last.state() == VersionState.REFUSED ? last.amendment() : null;
        return amendment == null
                ? new @Nullable Object[0]
                : new @Nullable Object[] {"name", amendment.title(), "reason", amendment.reason()};
    }

    /** Why the last version was refused, if it was. */
    private static List<Fact> rejection(SeenAgreement seen) {
        var last = seen.agreement().versions().getLast();
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

    private Edit<SeenAgreement, Agreement, AgreementError> reopening() {
        return form(
                        "reopening",
                        sent -> () -> ending.reopen(
                                sent.actor(),
                                AgreementFinder.id(sent.ctx()),
                                sent.version().get()))
                .ifPossible(seen -> seen.agreement().reopen(Instant.EPOCH))
                .beside(seen -> seen.agreement().ending().stream()
                        .map(known -> new Fact(seen.words().show(known.lastDay()), known.reason()))
                        .toList());
    }

    static List<Crumb> crumbs(AgreementView view, Words words) {
        var agreement = view.agreement();
        return AgreementCrumbs.to(
                agreement.id(), agreement.versions().getLast().content().title(), words);
    }
}
