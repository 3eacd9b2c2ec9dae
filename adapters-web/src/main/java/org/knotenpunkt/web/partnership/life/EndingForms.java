package org.knotenpunkt.web.partnership.life;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.EndAgreement;
import org.knotenpunkt.application.partnership.undertaking.ReadUndertakings;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Consequences;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The forms by which an agreement ends for all, or one party leaves it. What they would leave behind is told before it is done. */
public final class EndingForms implements Routes {
    private static final String END = "forms.agreement-ending";
    private static final String LEAVE = "forms.agreement-leave";

    private final Pages pages;
    private final AgreementFinder finder;
    private final EndAgreement ending;
    private final ReadUndertakings undertakings;
    private final LeftBehind leftBehind;
    private final Today today;

    @Inject
    public EndingForms(
            Pages pages,
            AgreementFinder finder,
            EndAgreement ending,
            ReadUndertakings undertakings,
            UndertakingPaths paths,
            Today today) {
        this.pages = pages;
        this.finder = finder;
        this.ending = ending;
        this.undertakings = undertakings;
        this.leftBehind = new LeftBehind(paths);
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var drafter = Access.performing(DRAFT_AGREEMENT);
        routes.get(AgreementPaths.ONE + "/ending", drafter, ctx -> ask(ctx, END, finder.drafted(ctx)));
        routes.post(AgreementPaths.ONE + "/ending", drafter, this::end);
        routes.get(AgreementPaths.PARTY + "/leave", drafter, ctx -> {
            var view = finder.drafted(ctx);
            var party = AgreementFinder.named(ctx, view);
            Answers.require(view.agreement()
                    .leaveOf(party.organisation())
                    .map(left -> new AgreementError.LeftAlready(
                            party.organisation(), left.ending().lastDay())));
            ask(ctx, LEAVE, view);
        });
        routes.post(AgreementPaths.PARTY + "/leave", drafter, this::leave);
    }

    private void ask(Context ctx, String labels, AgreementView view) {
        Answers.require(hindrance(view.agreement()));
        var form = Form.blank(ctx, labels, "way", labels.equals(LEAVE) ? Ending.Way.NOTICE.name() : null);
        pages.render(ctx, "shared/form.jte", view(ctx, view, form));
    }

    private static Optional<AgreementError> hindrance(Agreement agreement) {
        return agreement
                .ending()
                .<AgreementError>map(known -> new AgreementError.Ended(known.lastDay()))
                .or(() -> agreement.lastAgreed().isPresent()
                        ? Optional.empty()
                        : Optional.of(new AgreementError.NeverAgreed()));
    }

    private FormView view(Context ctx, AgreementView view, Form form) {
        var words = form.words();
        var leaving = ctx.pathParamMap().containsKey("organisation");
        var labels = leaving ? LEAVE : END;
        return new FormView(
                leaving
                        ? words.text(
                                LEAVE + ".title",
                                "party",
                                AgreementFinder.named(ctx, view).name())
                        : words.text(END + ".title"),
                LifeForms.crumbs(view, words),
                ctx.path(),
                form,
                List.of(
                        Field.date("lastDay"),
                        Field.choice("way", Option.of(Ending.Way.class, words)),
                        Field.area("reason", Ending.MAX_LENGTH)),
                view.agreement().version(),
                facts(view.agreement(), today.today(), words),
                words.text(labels + ".submit"),
                AgreementPaths.of(view.agreement().id()),
                true);
    }

    /** From when on one party alone can end it, and by when it ends anyway. */
    static List<Fact> facts(Agreement agreement, LocalDate today, Words words) {
        var facts = new ArrayList<Fact>();
        agreement
                .earliestByNotice(today)
                .ifPresent(day -> facts.add(new Fact(words.text("agreements.ending.earliest"), words.show(day))));
        agreement
                .lastDayAsOf(today)
                .ifPresent(day -> facts.add(new Fact(words.text("agreements.ending.anyway"), words.show(day))));
        return facts;
    }

    private void end(Context ctx) {
        take(
                ctx,
                END,
                (view, how) -> view.agreement().end(how, today.today(), Instant.EPOCH),
                (view, day) -> view.agreement().consequencesOfEnding(day),
                agreement -> undertakings.ofAgreement(Requests.actor(ctx), agreement),
                (version, how) -> ending.end(Requests.actor(ctx), AgreementFinder.id(ctx), version, how));
    }

    private void leave(Context ctx) {
        var party = AgreementFinder.party(ctx);
        take(
                ctx,
                LEAVE,
                (view, how) -> view.agreement().leave(party, how, today.today(), Instant.EPOCH),
                (view, day) -> view.agreement().consequencesOfLeaving(party, day, view.kind()),
                agreement -> undertakings.ofParty(Requests.actor(ctx), agreement, party),
                (version, how) -> ending.leave(Requests.actor(ctx), AgreementFinder.id(ctx), version, party, how));
    }

    /** What would become of the agreement. */
    private interface Trial<T, U> {
        U of(AgreementView view, T how);
    }

    private interface Doing {
        Result<Agreement, AgreementError> done(long version, Ending how);
    }

    private void take(
            Context ctx,
            String labels,
            Trial<Ending, Result<Agreement, AgreementError>> trial,
            Trial<LocalDate, Consequences> left,
            Function<Agreement, Result<List<Undertaking>, AgreementError>> serving,
            Doing doing) {
        var form = Form.of(ctx, labels);
        var version = form.version();
        var how = read(form);
        var view = finder.drafted(ctx);
        how.filter(ending -> trial.of(view, ending) instanceof Result.Success)
                .ifPresent(ending -> leftBehind.askWhetherSure(
                        form,
                        ending.lastDay(),
                        view,
                        left.of(view, ending.lastDay()),
                        Answers.orRefuse(serving.apply(view.agreement()))));
        new Submission(
                        pages,
                        ctx,
                        form,
                        () -> pages.render(ctx, "shared/form.jte", view(ctx, finder.drafted(ctx), form)))
                .to(
                        () -> doing.done(version.get(), how.orElseThrow()),
                        EndingForms::field,
                        ended -> AgreementPaths.of(ended.id()),
                        labels + ".done");
    }

    /** How it is to end; empty where the form is in error. */
    private static Optional<Ending> read(Form form) {
        var lastDay = form.date("lastDay");
        var way = form.choice("way", Ending.Way.class);
        var reason = form.text("reason", Ending.MAX_LENGTH);
        return form.hasErrors() ? Optional.empty() : Optional.of(new Ending(lastDay.get(), way.get(), reason.get()));
    }

    /** The field that a reason is about. */
    static @Nullable String field(AgreementError reason) {
        return switch (reason) {
            case AgreementError.NoticeTooShort early -> "lastDay";
            case AgreementError.EndsBeforeItBegins early -> "lastDay";
            default -> null;
        };
    }
}
