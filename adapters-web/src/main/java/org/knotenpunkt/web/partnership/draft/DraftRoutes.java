package org.knotenpunkt.web.partnership.draft;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.DraftAgreement;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;

/**
 * Shows and takes forms about drafts, at {@code /agreements/{id}/draft/<path>}, each with how things are now beside it. A form is shown to
 * nobody from whom it would not be taken.
 */
public final class DraftRoutes {
    static final Access.Performing DRAFTING = Access.performing(DRAFT_AGREEMENT);
    static final String DRAFT = AgreementPaths.ONE + "/draft";
    static final String SAVED = "agreements.draft.saved";

    private final AgreementFinder finder;
    private final DraftAgreement drafting;
    private final Edits<Drafted, Agreement, AgreementError> edits;

    @Inject
    public DraftRoutes(Pages pages, AgreementFinder finder, DraftAgreement drafting) {
        this.finder = finder;
        this.drafting = drafting;
        this.edits = new Edits<>(pages, DRAFT, DRAFTING, this::drafted, DraftRoutes::field, DraftRoutes::page);
    }

    /** A form that begins blank. */
    Edit<Drafted, Agreement, AgreementError> adding(
            String path, String labels, String anchor, Function<Sent<Drafted>, Supplier<DraftChange>> reading) {
        return editing(path, labels, anchor, reading)
                .titled(drafted -> drafted.words().text(labels + ".new"));
    }

    /** A form that begins with how things are. */
    Edit<Drafted, Agreement, AgreementError> editing(
            String path, String labels, String anchor, Function<Sent<Drafted>, Supplier<DraftChange>> reading) {
        return edits.form(path, labels, sent -> {
                    var change = reading.apply(sent);
                    return () -> revised(sent, change.get());
                })
                .submittedBy("shared.save")
                .seenAt(anchor)
                .toldBy(SAVED);
    }

    /**
     * A form that only asks whether something is meant to go.
     *
     * @param current how it is; empty if it is gone
     */
    Edit<Drafted, Agreement, AgreementError> removing(
            String path,
            String labels,
            String anchor,
            Function<Drafted, List<Fact>> current,
            Function<Context, DraftChange> removal) {
        return editing(path, labels, anchor, sent -> () -> removal.apply(sent.ctx()))
                .beginningWith(drafted -> {
                    Drafted.there(current.apply(drafted).stream().findFirst());
                    return new @Nullable Object[0];
                })
                .beside(current)
                .submittedBy("agreements.remove")
                .dangerous();
    }

    void register(RouteRegistry routes, Edit<Drafted, Agreement, AgreementError> edit) {
        edits.register(routes, edit);
    }

    /** Takes a button that changes the draft at once. */
    void press(RouteRegistry routes, String path, String anchor, Function<Context, DraftChange> change) {
        edits.press(routes, path, ctx -> anchor, SAVED, sent -> revised(sent, change.apply(sent.ctx())));
    }

    private Result<Agreement, AgreementError> revised(Sent<Drafted> sent, DraftChange change) {
        return drafting.revise(
                sent.actor(), AgreementFinder.id(sent.ctx()), sent.version().get(), change);
    }

    /** The draft, for those who may write it. */
    Drafted drafted(Context ctx) {
        var view = finder.drafted(ctx);
        var draft = Answers.orRefuse(
                Result.<Version, AgreementError>of(view.agreement().draft(), new AgreementError.NoDraft()));
        return new Drafted(ctx, view, draft);
    }

    /** The page of the draft. */
    static String page(Agreement agreement) {
        return AgreementPaths.version(agreement.id(), agreement.lastNumber());
    }

    /** Which field a reason is about. */
    static @Nullable String field(AgreementError reason, Form form) {
        return reason instanceof AgreementError.NotFitting(var why)
                ? switch (why) {
                    case ContentError.NoParty none -> form.firstOf(List.of("responsible", "party"));
                    case ContentError.UnknownGoal none -> form.firstOf(List.of("parent", "goal"));
                    case ContentError.GoalServesNoHigher lower -> form.firstOf(List.of("parent"));
                    case ContentError.ClaimBeyondStep beyond -> "claim";
                    case ContentError.BaselineTooLate late -> "baselineBy";
                    case ContentError.DueBeforeBaseline late -> "due";
                    case ContentError.BaselineInTheFuture ahead -> "baselineOn";
                    case ContentError.ReviewAfterTheEnd late -> form.firstOf(List.of("firstReview"));
                    case ContentError.NoticeLongerThanTerm longer -> form.firstOf(List.of("noticeMonths"));
                    case ContentError.PartyThere there -> form.firstOf(List.of("organisation"));
                    case ContentError.NobodyTakesPart nobody -> null;
                    case ContentError.PartyStillNeeded needed -> null;
                    case ContentError.GoalStillNeeded needed -> null;
                    case ContentError.TooManyGoals many -> null;
                    case ContentError.UnknownContribution none -> null;
                }
                : null;
    }
}
