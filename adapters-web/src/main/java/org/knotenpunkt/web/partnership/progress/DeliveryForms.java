package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.progress.NewDelivery;
import org.knotenpunkt.application.partnership.progress.ProgressView;
import org.knotenpunkt.application.partnership.progress.RecordDelivery;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.progress.ContributionProgress;
import org.knotenpunkt.domain.partnership.progress.Deliveries;
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The forms by which a party says what it has given, and that this never was. */
public final class DeliveryForms implements Routes {
    private static final String CONTRIBUTION = "/agreements/{id}/contributions/{contribution}";
    private static final String DELIVERY = CONTRIBUTION + "/deliveries/{delivery}/withdrawal";

    private static final String RECORD = "progress.delivery";
    private static final String WITHDRAW = "progress.delivery-withdrawal";

    private final RecordDelivery recording;
    private final ProgressFinder finder;
    private final Pages pages;
    private final Today today;

    @Inject
    public DeliveryForms(RecordDelivery recording, ProgressFinder finder, Pages pages, Today today) {
        this.recording = recording;
        this.finder = finder;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var recorder = Access.performing(RECORD_PROGRESS);
        routes.get(
                CONTRIBUTION + "/new-delivery",
                recorder,
                ctx -> pages.render(
                        ctx, "shared/form.jte", recordView(ctx, Form.blank(ctx, RECORD, "day", today.today()))));
        routes.post(CONTRIBUTION + "/new-delivery", recorder, this::record);
        new WithdrawalForm<>(pages, WITHDRAW, this::withdrawn, this::withdraw).register(routes, DELIVERY);
    }

    private FormView recordView(Context ctx, Form form) {
        var view = finder.view(ctx);
        var contribution = finder.contribution(ctx, view);
        return new FormSubject(
                        view,
                        "/agreements/%s/contributions/%s/new-delivery"
                                .formatted(
                                        view.agreement().id(),
                                        contribution.contribution().id()),
                        null,
                        false,
                        facts(view, contribution, form.words()))
                .view(
                        form,
                        RECORD,
                        List.of(
                                Field.date("day"),
                                Field.decimal("amount"),
                                Field.text("note", Delivery.MAX_LENGTH).optional()));
    }

    private static List<Fact> facts(ProgressView view, ContributionProgress one, Words words) {
        var page = new ProgressPage(view, words);
        var contribution = one.contribution();
        return List.of(
                new Fact(page.party(contribution), contribution.text()),
                new Fact(
                        words.text("progress.unit"),
                        words.text("progress.unit." + contribution.kind().name())),
                new Fact(words.text("progress.balance"), page.balance(one)));
    }

    private void record(Context ctx) {
        var view = finder.view(ctx);
        var promised = finder.contribution(ctx, view).contribution();
        var form = Form.of(ctx, RECORD);
        var day = form.date("day");
        var amount = Amounts.read(form, "amount", promised.kind());
        var note = form.optionalText("note", Delivery.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> recordView(ctx, form))
                .linking(reason -> List.of(new Link(
                        ProgressFinder.path(view.agreement().id()), form.words().text("progress.title"))))
                .to(
                        () -> recording.record(
                                actor(ctx),
                                view.agreement().id(),
                                promised.id(),
                                new NewDelivery(day.get(), Amounts.kept(amount.get(), promised.kind()), note.orNull()),
                                form.saysItIsAnother()),
                        DeliveryForms::field,
                        done -> ProgressFinder.path(done.agreement()),
                        RECORD + ".done");
    }

    private static @Nullable String field(ProgressError reason) {
        return switch (reason) {
            case ProgressError.RecordedAhead ahead -> "day";
            case ProgressError.ContributionNotInForce then -> "day";
            case ProgressError.AmountNotFitting wrong -> "amount";
            default -> null;
        };
    }

    private FormSubject withdrawn(Context ctx, Words words) {
        var view = finder.view(ctx);
        var one = finder.contribution(ctx, view);
        var contribution = one.contribution();
        var delivery = ProgressFinder.delivery(ctx, one);
        var page = new ProgressPage(view, words);
        return new FormSubject(
                view,
                "/agreements/%s/contributions/%s/deliveries/%s/withdrawal"
                        .formatted(view.agreement().id(), contribution.id(), delivery.id()),
                one.deliveries().changes(),
                true,
                List.of(
                        new Fact(page.party(contribution), contribution.text()),
                        new Fact(
                                words.show(delivery.day()),
                                page.amount(delivery.amount(), contribution),
                                delivery.note())));
    }

    private Result<Deliveries, ProgressError> withdraw(Context ctx, long version, @Nullable String reason) {
        return recording.withdraw(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.contribution(ctx),
                version,
                ProgressFinder.delivery(ctx),
                reason);
    }
}
