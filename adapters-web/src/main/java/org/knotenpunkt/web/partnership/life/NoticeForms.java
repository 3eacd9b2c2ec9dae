package org.knotenpunkt.web.partnership.life;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.application.partnership.CheckMandate;
import org.knotenpunkt.application.partnership.GiveNotice;
import org.knotenpunkt.application.partnership.undertaking.ReadUndertakings;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.partnership.pages.AgreementFinder;
import org.knotenpunkt.web.partnership.pages.AgreementPaths;
import org.knotenpunkt.web.partnership.pages.AgreementWords;
import org.knotenpunkt.web.partnership.undertaking.UndertakingPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The form by which a party gives notice for itself. What that would leave behind is told before it is done. */
public final class NoticeForms implements Routes {
    private static final String LABELS = "forms.agreement-notice";
    private static final String PATH = AgreementPaths.PARTY + "/notice";

    private final Pages pages;
    private final AgreementFinder finder;
    private final GiveNotice notices;
    private final ReadUndertakings undertakings;
    private final Mandated mandated;
    private final LeftBehind leftBehind;
    private final Today today;

    @Inject
    public NoticeForms(
            Pages pages,
            AgreementFinder finder,
            CheckMandate mandates,
            GiveNotice notices,
            ReadUndertakings undertakings,
            UndertakingPaths paths,
            Today today) {
        this.pages = pages;
        this.finder = finder;
        this.notices = notices;
        this.undertakings = undertakings;
        this.mandated = new Mandated(pages, finder, mandates, today);
        this.leftBehind = new LeftBehind(paths);
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var representative = Access.performing(ACT_FOR_PARTY);
        routes.get(PATH, representative, ctx -> mandated.letIn(ctx, this::ask));
        routes.post(PATH, representative, ctx -> mandated.letIn(ctx, this::take));
    }

    private void ask(Context ctx, Mandated.Signing signing) {
        var agreement = signing.view().agreement();
        var earliest = agreement.earliestByNotice(today.today());
        Answers.orRefuse(supposed(agreement, AgreementFinder.party(ctx), earliest.orElse(today.today())));
        show(ctx, signing, Form.blank(ctx, LABELS, "lastDay", earliest.orElse(null)));
    }

    /** What would become of the agreement. */
    private Result<Agreement, AgreementError> supposed(Agreement agreement, OrganisationId party, LocalDate lastDay) {
        return agreement.leave(party, new Ending(lastDay, Ending.Way.NOTICE, "?"), today.today(), Instant.EPOCH);
    }

    private void show(Context ctx, Mandated.Signing signing, Form form) {
        pages.render(ctx, "shared/form.jte", view(ctx, signing, form));
    }

    private FormView view(Context ctx, Mandated.Signing signing, Form form) {
        var view = signing.view();
        var words = form.words();
        var party = AgreementFinder.named(ctx, view);
        var by = new Fact(words.text("agreements.notice.by"), AgreementWords.name(signing.mandate(), words));
        return new FormView(
                words.text(LABELS + ".title", "party", party.name()),
                LifeForms.crumbs(view, words),
                ctx.path(),
                form,
                List.of(Field.date("lastDay"), Field.area("reason", Ending.MAX_LENGTH)),
                view.agreement().version(),
                Stream.concat(Stream.of(by), EndingForms.facts(view.agreement(), today.today(), words).stream())
                        .toList(),
                words.text(LABELS + ".submit", "party", party.name()),
                AgreementPaths.of(view.agreement().id()),
                true);
    }

    private void take(Context ctx, Mandated.Signing signing) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var lastDay = form.date("lastDay");
        var reason = form.text("reason", Ending.MAX_LENGTH);
        if (!form.hasErrors()) {
            tellWhatIsLeft(ctx, signing.view(), form, lastDay.get());
        }
        new Submission(pages, ctx, form, () -> show(ctx, signing.anew(finder.acted(ctx)), form))
                .to(
                        () -> notices.giveNotice(
                                Requests.actor(ctx),
                                AgreementFinder.id(ctx),
                                version.get(),
                                AgreementFinder.party(ctx),
                                lastDay.get(),
                                reason.get()),
                        EndingForms::field,
                        left -> AgreementPaths.of(left.id()),
                        LABELS + ".done");
    }

    private void tellWhatIsLeft(Context ctx, AgreementView view, Form form, LocalDate lastDay) {
        var agreement = view.agreement();
        var party = AgreementFinder.party(ctx);
        if (supposed(agreement, party, lastDay) instanceof Result.Success) {
            leftBehind.askWhetherSure(
                    form,
                    lastDay,
                    view,
                    agreement.consequencesOfLeaving(party, lastDay, view.kind()),
                    Answers.orRefuse(undertakings.ofParty(Requests.actor(ctx), agreement, party)));
        }
    }
}
