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
import org.knotenpunkt.domain.partnership.progress.Delivery;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Link;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

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
        routes.get(
                DELIVERY,
                recorder,
                ctx -> pages.render(ctx, "shared/form.jte", withdrawView(ctx, Form.blank(ctx, WITHDRAW))));
        routes.post(DELIVERY, recorder, this::withdraw);
    }

    private FormView recordView(Context ctx, Form form) {
        var view = finder.view(ctx);
        var contribution = finder.contribution(ctx, view);
        return ValueForms.view(
                form,
                view,
                RECORD,
                "/agreements/%s/contributions/%s/new-delivery"
                        .formatted(
                                view.agreement().id(),
                                contribution.contribution().id()),
                List.of(
                        Field.date("day"),
                        Field.decimal("amount"),
                        Field.text("note", Delivery.MAX_LENGTH).optional()),
                null,
                facts(view, contribution, form));
    }

    private static List<Fact> facts(ProgressView view, ContributionProgress one, Form form) {
        var page = new ProgressPage(view, form.words());
        var contribution = one.contribution();
        return List.of(
                new Fact(page.party(contribution), contribution.text()),
                new Fact(
                        form.words().text("progress.unit"),
                        form.words().text("progress.unit." + contribution.kind().name())),
                new Fact(form.words().text("progress.balance"), page.balance(one)));
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

    private FormView withdrawView(Context ctx, Form form) {
        var view = finder.view(ctx);
        var contribution = finder.contribution(ctx, view);
        var id = ProgressFinder.delivery(ctx);
        var delivery = contribution.deliveries().standing().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        Answers.require(delivery.isPresent(), new ProgressError.NoSuchEntry(id.value()));
        var page = new ProgressPage(view, form.words());
        return ValueForms.view(
                form,
                view,
                WITHDRAW,
                "/agreements/%s/contributions/%s/deliveries/%s/withdrawal"
                        .formatted(
                                view.agreement().id(),
                                contribution.contribution().id(),
                                id),
                List.of(Field.area("reason", Withdrawal.MAX_LENGTH).optional()),
                contribution.deliveries().changes(),
                List.of(
                        new Fact(
                                page.party(contribution.contribution()),
                                contribution.contribution().text()),
                        new Fact(
                                form.words().show(delivery.orElseThrow().day()),
                                page.amount(delivery.orElseThrow().amount(), contribution.contribution()),
                                delivery.orElseThrow().note())));
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx, WITHDRAW);
        var version = form.version();
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> withdrawView(ctx, form))
                .to(
                        () -> recording.withdraw(
                                actor(ctx),
                                ProgressFinder.agreement(ctx),
                                ProgressFinder.contribution(ctx),
                                version.get(),
                                ProgressFinder.delivery(ctx),
                                reason.orNull()),
                        done -> ProgressFinder.path(done.agreement()),
                        WITHDRAW + ".done");
    }
}
