package org.knotenpunkt.web.needs.invitation;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsAction.DISCARD_ANSWERS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.knotenpunkt.application.needs.invitation.HandedOut;
import org.knotenpunkt.application.needs.invitation.InvitePeople;
import org.knotenpunkt.application.needs.invitation.InvitedInWave;
import org.knotenpunkt.application.needs.result.ReadResults;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.needs.invitation.Invitation;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.invitation.InvitationKey;
import org.knotenpunkt.web.needs.answering.AnsweringPages;
import org.knotenpunkt.web.needs.answering.RespondentWords;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.CsvDownload;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Invites people to a wave: makes links and codes, prints them and takes them back. */
public final class InvitationPages implements Routes {
    private static final String LABELS = "forms.codes";
    private static final String ALL = AssessmentPaths.WAVE + "/invitations";
    private static final String ONE = ALL + "/{invitation}";
    private static final int USUAL = 30;

    private final Pages pages;
    private final InvitePeople inviting;
    private final ReadResults results;
    private final Rights rights;
    private final WebSettings settings;

    @Inject
    public InvitationPages(
            Pages pages, InvitePeople inviting, ReadResults results, Rights rights, WebSettings settings) {
        this.pages = pages;
        this.inviting = inviting;
        this.results = results;
        this.rights = rights;
        this.settings = settings;
    }

    /** Where the invitations of the wave are. */
    public static String path(Assessment assessment, Wave wave) {
        return path(assessment.id(), wave.number());
    }

    static String path(AssessmentId assessment, int wave) {
        return "%s/waves/%d/invitations".formatted(AssessmentPaths.of(assessment), wave);
    }

    @Override
    public void register(RouteRegistry routes) {
        var conductor = Access.performing(CONDUCT_ASSESSMENT);
        routes.get(ALL, conductor, ctx -> show(ctx, Form.blank(ctx, LABELS, "codes", USUAL)));
        routes.post(ALL + "/link", conductor, this::link);
        routes.post(ALL + "/codes", conductor, this::handOut);
        routes.get(ONE, conductor, this::show);
        routes.get(ONE + "/print", conductor, this::printLink);
        routes.post(ONE + "/codes", conductor, this::printCodes);
        routes.post(ONE + "/csv", conductor, this::csv);
        routes.post(ONE + "/revocation", conductor, this::revoke);
    }

    private InvitedInWave invited(Context ctx) {
        return Answers.orRefuse(
                inviting.invited(Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx)));
    }

    private static InvitationId id(Context ctx) {
        return Requests.id(ctx, "invitation", InvitationId::of);
    }

    private static Invitation invitation(Context ctx, InvitedInWave invited) {
        return invited.find(id(ctx)).orElseThrow(RequestFault::notFound);
    }

    private void show(Context ctx, Form form) {
        var invited = invited(ctx);
        var wave = invited.asked().wave();
        var coverage = Answers.orRefuse(results.coverage(
                        Requests.actor(ctx), invited.asked().assessment().id()))
                .get(wave.number() - 1);
        pages.render(
                ctx,
                "needs/invitation/invitations.jte",
                new InvitationsPage(
                        invited,
                        coverage,
                        settings.addressFor(ctx),
                        rights.permit(
                                Requests.actor(ctx),
                                DISCARD_ANSWERS,
                                invited.asked().assessment().scope()),
                        form));
    }

    private void link(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var perspective = form.parsed("perspective", "request.not-a-choice", Perspective::new);
        form.requireValid();
        var made = Answers.orRefuse(inviting.openLink(
                Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx), perspective.get()));
        pages.redirect(ctx, list(ctx) + "#" + made.perspective(), "needs.link.done");
    }

    private static String list(Context ctx) {
        return path(AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx));
    }

    private void handOut(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var perspective = form.parsed("perspective", "request.not-a-choice", Perspective::new);
        var count = form.integer("codes", Invitation.Codes.MIN, Invitation.Codes.MAX);
        new Submission(pages, ctx, form, () -> show(ctx, form))
                .<HandedOut, AnswerError>to(
                        () -> inviting.handOut(
                                Requests.actor(ctx),
                                AssessmentFinder.id(ctx),
                                AssessmentFinder.wave(ctx),
                                perspective.get(),
                                new Invitation.Codes(count.get())),
                        reason -> null,
                        made -> pages.redirectWithSecret(
                                ctx,
                                list(ctx) + "/" + made.invitation().id(),
                                made.key().hex()));
    }

    private void show(Context ctx) {
        var invited = invited(ctx);
        var invitation = invitation(ctx, invited);
        if (!invitation.isSingleUse()) {
            pages.redirect(ctx, list(ctx));
            return;
        }
        var key = pages.takeSecret(ctx);
        pages.render(
                ctx,
                "needs/invitation/codes.jte",
                new CodesPage(invited.asked(), invitation, key == null ? "" : key, RespondentWords.LANGUAGES));
    }

    /** With the key that the form carries; who has none is told that these codes are made of another. */
    private HandedOut handedOut(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var key = form.parsed("key", "request.wrong-type", InvitationKey::new);
        form.requireValid();
        return Answers.orRefuse(inviting.handedOut(
                Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx), id(ctx), key.get()));
    }

    /** Codes have nothing to print without their key. */
    private void printLink(Context ctx) {
        var invited = invited(ctx);
        var invitation = invitation(ctx, invited);
        if (invitation.kind() instanceof Invitation.OpenLink(var code)) {
            print(ctx, invited, invitation, List.of(code));
        } else {
            pages.redirect(ctx, list(ctx) + "/" + invitation.id());
        }
    }

    private void printCodes(Context ctx) {
        var handedOut = handedOut(ctx);
        print(ctx, invited(ctx), handedOut.invitation(), handedOut.codes());
    }

    private void print(Context ctx, InvitedInWave invited, Invitation invitation, List<AnswerCode> codes) {
        pages.render(
                ctx,
                "needs/invitation/print.jte",
                new PrintPage(invited, invitation, settings.addressFor(ctx), codes, language(ctx)));
    }

    private static RespondentWords language(Context ctx) {
        var form = ctx.method().name().equals("POST") ? Form.of(ctx, LABELS) : Form.ofQuery(ctx);
        var language = form.optionalParsed("language", "request.not-a-choice", LanguageTag::new);
        form.requireValid();
        return RespondentWords.in(language.orNull() == null ? LanguageTag.GERMAN : language.get());
    }

    private void csv(Context ctx) throws IOException {
        var handedOut = handedOut(ctx);
        var words = Requests.words(ctx);
        try (var csv = CsvDownload.begin(ctx, "codes.csv")) {
            csv.row(List.of(
                    words.text("needs.codes.number"),
                    words.text("needs.codes.code"),
                    words.text("needs.codes.address")));
            var number = 0;
            for (var code : handedOut.codes()) {
                number++;
                csv.row(List.of(
                        String.valueOf(number), code.grouped(), settings.addressFor(ctx) + AnsweringPages.path(code)));
            }
            csv.end();
        }
    }

    private void revoke(Context ctx) {
        Answers.orRefuse(
                inviting.revoke(Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx), id(ctx)));
        pages.redirect(ctx, list(ctx), "needs.invitation.revoked");
    }
}
