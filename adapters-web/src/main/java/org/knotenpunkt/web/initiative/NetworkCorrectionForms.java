package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.initiative.CorrectInitiative;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeFact;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.text.Words;

/** The forms with which mistakes about a network itself are mended: its name and founding, its counts and who supports it. */
public final class NetworkCorrectionForms implements Routes {
    private static final String NETWORK = InitiativePaths.ALL + "/{id}";
    private static final String SUPPORTER = NETWORK + "/supporters/{organisation}";
    private static final String CORRECTION = "initiative.correction";
    private static final String WITHDRAWAL = "initiative.withdrawal";
    private static final String SUPPORT_REOPENING = "initiative.support-reopening";

    private final CorrectInitiative correcting;
    private final NetworkFinder finder;
    private final InitiativeCorrections forms;

    @Inject
    public NetworkCorrectionForms(CorrectInitiative correcting, NetworkFinder finder, InitiativeCorrections forms) {
        this.correcting = correcting;
        this.finder = finder;
        this.forms = forms;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_INITIATIVE);
        routes.get(NETWORK + "/correction", keeper, ctx -> {
            var network = finder.kept(ctx);
            forms.show(
                    ctx,
                    correction(
                            network,
                            Form.blank(ctx, CORRECTION, "name", network.name(), "founded", network.founded())));
        });
        routes.post(NETWORK + "/correction", keeper, this::correct);
        routes.get(
                NETWORK + "/withdrawal", keeper, ctx -> forms.show(ctx, withdrawal(ctx, Form.blank(ctx, WITHDRAWAL))));
        routes.post(NETWORK + "/withdrawal", keeper, this::withdraw);
        routes.get(SUPPORTER + "/reopening", keeper, this::showSupportReopening);
        routes.post(SUPPORTER + "/reopening", keeper, this::reopenSupport);
    }

    private static FormView correction(InitiativeView network, Form form) {
        var fields = List.of(
                Field.text("name", Initiative.MAX_NAME_LENGTH), Field.text("founded", 10), InitiativeCorrections.WHY);
        return InitiativeCorrections.view(network, null, form, CORRECTION, "/correction", fields, false);
    }

    private void correct(Context ctx) {
        var form = Form.of(ctx, CORRECTION);
        var version = form.version();
        var name = form.text("name", Initiative.MAX_NAME_LENGTH);
        var founded = form.partialDate("founded");
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        forms.take(
                ctx,
                form,
                () -> correction(finder.kept(ctx), form),
                () -> correcting.correct(
                        actor(ctx),
                        NetworkFinder.id(ctx),
                        version.get(),
                        name.get(),
                        founded.get(),
                        reason.orNull(),
                        form.saysItIsAnother()),
                networkPath(ctx),
                CORRECTION);
    }

    private FormView withdrawal(Context ctx, Form form) {
        var network = finder.kept(ctx);
        var fields = List.of(Field.choice("fact", facts(network, form.words())), InitiativeCorrections.WHY);
        return InitiativeCorrections.view(network, null, form, WITHDRAWAL, "/withdrawal", fields, true);
    }

    /** Counts and supports by their places, which hold for the version that the form carries. */
    private static List<Option> facts(InitiativeView network, Words words) {
        var counts = IntStream.range(0, network.counts().size()).mapToObj(i -> {
            var count = network.counts().get(i);
            var text = "%s: %s %s (%s)"
                    .formatted(
                            words.show(InitiativeFact.COUNT),
                            words.show(count.count()),
                            count.definition(),
                            words.show(count.asOf()));
            return new Option(new FactPlace(InitiativeFact.COUNT, i).toString(), text);
        });
        var supports = IntStream.range(0, network.supporters().size()).mapToObj(i -> {
            var support = network.supporters().get(i);
            var text = "%s: %s (%s)"
                    .formatted(words.show(InitiativeFact.SUPPORT), support.name(), words.show(support.validity()));
            return new Option(new FactPlace(InitiativeFact.SUPPORT, i).toString(), text);
        });
        return Stream.concat(counts, supports).toList();
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx, WITHDRAWAL);
        var network = finder.kept(ctx);
        var version = form.version();
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        var work = form.<Supplier<Result<Initiative, InitiativeError>>>parsed(
                "fact",
                "request.not-a-choice",
                text -> withdrawing(ctx, network, FactPlace.parse(text), version::get, reason::orNull));
        forms.take(ctx, form, () -> withdrawal(ctx, form), () -> work.get().get(), networkPath(ctx), WITHDRAWAL);
    }

    private Supplier<Result<Initiative, InitiativeError>> withdrawing(
            Context ctx,
            InitiativeView network,
            FactPlace place,
            Supplier<Long> version,
            Supplier<@Nullable String> reason) {
        return switch (place.fact()) {
            case COUNT -> {
                var count = place.in(network.counts());
                yield () -> correcting.withdrawCount(
                        actor(ctx),
                        network.id(),
                        version.get(),
                        count.definition(),
                        count.asOf(),
                        count.source(),
                        reason.get());
            }
            case SUPPORT -> {
                var support = place.in(network.supporters());
                yield () -> correcting.withdrawSupport(
                        actor(ctx),
                        network.id(),
                        version.get(),
                        support.organisation(),
                        support.validity().from(),
                        reason.get());
            }
            case NAME, FOUNDING, MEMBERSHIP, STAGE ->
                throw new IllegalArgumentException("This is withdrawn elsewhere: " + place);
        };
    }

    private void showSupportReopening(Context ctx) {
        var network = finder.kept(ctx);
        Answers.require(
                finder.support(ctx, network).validity().until() != null,
                new InitiativeError.NotEnded(InitiativeFact.SUPPORT));
        forms.show(ctx, supportReopening(ctx, network, Form.blank(ctx, SUPPORT_REOPENING)));
    }

    private static FormView supportReopening(Context ctx, InitiativeView network, Form form) {
        var end = "/supporters/" + NetworkFinder.organisationId(ctx) + "/reopening";
        return InitiativeCorrections.view(network, null, form, SUPPORT_REOPENING, end, List.of(), false);
    }

    private void reopenSupport(Context ctx) {
        var form = Form.of(ctx, SUPPORT_REOPENING);
        var version = form.version();
        forms.take(
                ctx,
                form,
                () -> supportReopening(ctx, finder.kept(ctx), form),
                () -> correcting.reopenSupport(
                        actor(ctx), NetworkFinder.id(ctx), version.get(), NetworkFinder.organisationId(ctx)),
                networkPath(ctx),
                SUPPORT_REOPENING);
    }

    private static String networkPath(Context ctx) {
        return InitiativePaths.network(NetworkFinder.id(ctx));
    }
}
