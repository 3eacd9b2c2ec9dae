package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.initiative.CorrectInitiative;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeFact;
import org.knotenpunkt.domain.initiative.Member;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Day;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.text.Words;

/** The forms with which mistakes about a member of a network are mended: its memberships and stages. */
public final class MemberCorrectionForms implements Routes {
    private static final String TOWN = InitiativePaths.ALL + "/{id}/towns/{town}";
    private static final String MEMBER_CORRECTION = "initiative.member-correction";
    private static final String MEMBER_WITHDRAWAL = "initiative.member-withdrawal";
    private static final String MEMBER_REOPENING = "initiative.member-reopening";

    private final CorrectInitiative correcting;
    private final NetworkFinder finder;
    private final InitiativeCorrections forms;

    @Inject
    public MemberCorrectionForms(CorrectInitiative correcting, NetworkFinder finder, InitiativeCorrections forms) {
        this.correcting = correcting;
        this.finder = finder;
        this.forms = forms;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_INITIATIVE);
        routes.get(TOWN + "/correction", keeper, ctx -> {
            var network = finder.kept(ctx);
            var town = finder.town(ctx, network);
            forms.show(ctx, memberCorrection(network, town, asRecorded(ctx, town.member())));
        });
        routes.post(TOWN + "/correction", keeper, this::correctMembership);
        routes.get(
                TOWN + "/withdrawal",
                keeper,
                ctx -> forms.show(ctx, memberWithdrawal(ctx, Form.blank(ctx, MEMBER_WITHDRAWAL))));
        routes.post(TOWN + "/withdrawal", keeper, this::withdrawOfMember);
        routes.get(TOWN + "/reopening", keeper, this::showReopening);
        routes.post(TOWN + "/reopening", keeper, this::reopenMembership);
    }

    /** The form with what is recorded of the membership that the address names; if it names none, of the last one. */
    private static Form asRecorded(Context ctx, Member member) {
        var named = ctx.queryParam("membership");
        var membership = member.memberships().stream()
                .filter(one -> one.firstDay().toString().equals(named))
                .findFirst()
                .orElseGet(member.memberships()::getLast);
        return Form.blank(
                ctx,
                MEMBER_CORRECTION,
                "membership",
                membership.firstDay(),
                "joined",
                membership.joined(),
                "founder",
                membership.founding(),
                "sourceTitle",
                membership.evidence().title(),
                "sourceDate",
                membership.evidence().date());
    }

    /** The other memberships are no choice here: what the form holds is about this one. */
    private static FormView memberCorrection(InitiativeView network, InitiativeView.Town town, Form form) {
        var all = memberships(town.member(), form.words());
        var held = all.stream().filter(one -> form.chose("membership", one)).toList();
        var fields = List.of(
                Field.choice("membership", held.isEmpty() ? all : held),
                Field.text("joined", 10).optional(),
                Field.choice("founder", Option.yesAndNo(form.words())),
                Field.text("sourceTitle", Source.MAX_LENGTH),
                Field.text("sourceDate", 10),
                InitiativeCorrections.WHY);
        return InitiativeCorrections.view(network, town, form, MEMBER_CORRECTION, "/correction", fields, false);
    }

    private static List<Option> memberships(Member member, Words words) {
        return member.memberships().stream()
                .map(membership -> new Option(
                        membership.firstDay().toString(),
                        "%s: %s"
                                .formatted(
                                        words.show(InitiativeFact.MEMBERSHIP), MembershipWords.of(membership, words))))
                .toList();
    }

    private void correctMembership(Context ctx) {
        var form = Form.of(ctx, MEMBER_CORRECTION);
        var version = form.version();
        var from = form.date("membership");
        var joined = form.optionalPartialDate("joined");
        var founder = form.yesOrNo("founder");
        var title = form.text("sourceTitle", Source.MAX_LENGTH);
        var date = form.partialDate("sourceDate");
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        forms.take(
                ctx,
                form,
                () -> {
                    var network = finder.kept(ctx);
                    return memberCorrection(network, finder.town(ctx, network), form);
                },
                () -> correcting.correctMembership(
                        actor(ctx),
                        NetworkFinder.id(ctx),
                        version.get(),
                        NetworkFinder.townId(ctx),
                        from.get(),
                        joined.orNull(),
                        founder.get(),
                        new Source(title.get(), date.get()),
                        reason.orNull()),
                townPath(ctx),
                MEMBER_CORRECTION);
    }

    private FormView memberWithdrawal(Context ctx, Form form) {
        var network = finder.kept(ctx);
        var town = finder.town(ctx, network);
        var options = new ArrayList<>(memberships(town.member(), form.words()));
        var stages = town.member().stages();
        IntStream.range(0, stages.size())
                .mapToObj(i -> new Option(
                        new FactPlace(InitiativeFact.STAGE, i).toString(),
                        "%s: %s (%s)"
                                .formatted(
                                        form.words().show(InitiativeFact.STAGE),
                                        form.words().show(stages.get(i).stage()),
                                        form.words().show(stages.get(i).since()))))
                .forEach(options::add);
        return InitiativeCorrections.view(
                network,
                town,
                form,
                MEMBER_WITHDRAWAL,
                "/withdrawal",
                List.of(Field.choice("fact", options), InitiativeCorrections.WHY),
                true);
    }

    private void withdrawOfMember(Context ctx) {
        var form = Form.of(ctx, MEMBER_WITHDRAWAL);
        var network = finder.kept(ctx);
        var member = finder.town(ctx, network).member();
        var version = form.version();
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        var work = form.<Supplier<Result<Initiative, InitiativeError>>>parsed(
                "fact",
                "request.not-a-choice",
                text -> withdrawing(ctx, network, member, text, () -> version.get(), reason::orNull));
        forms.take(
                ctx,
                form,
                () -> memberWithdrawal(ctx, form),
                () -> work.get().get(),
                member.memberships().size() == 1 && !form.value("fact").startsWith(InitiativeFact.STAGE.name())
                        ? networkPath(ctx)
                        : townPath(ctx),
                MEMBER_WITHDRAWAL);
    }

    private Supplier<Result<Initiative, InitiativeError>> withdrawing(
            Context ctx,
            InitiativeView network,
            Member member,
            String text,
            Supplier<Long> version,
            Supplier<@Nullable String> reason) {
        if (text.startsWith(InitiativeFact.STAGE.name())) {
            var stage = FactPlace.parse(text).in(member.stages());
            return () -> correcting.withdrawStage(
                    actor(ctx), network.id(), version.get(), member.town(), stage.stage(), stage.since(), reason.get());
        }
        var from = Day.parse(text);
        return () -> correcting.withdrawMembership(
                actor(ctx), network.id(), version.get(), member.town(), from, reason.get());
    }

    private void showReopening(Context ctx) {
        var network = finder.kept(ctx);
        Answers.require(
                finder.town(ctx, network).member().hasEnd(), new InitiativeError.NotEnded(InitiativeFact.MEMBERSHIP));
        forms.show(ctx, memberReopening(ctx, network, Form.blank(ctx, MEMBER_REOPENING)));
    }

    private FormView memberReopening(Context ctx, InitiativeView network, Form form) {
        return InitiativeCorrections.view(
                network, finder.town(ctx, network), form, MEMBER_REOPENING, "/reopening", List.of(), false);
    }

    private void reopenMembership(Context ctx) {
        var form = Form.of(ctx, MEMBER_REOPENING);
        var version = form.version();
        forms.take(
                ctx,
                form,
                () -> memberReopening(ctx, finder.kept(ctx), form),
                () -> correcting.reopenMembership(
                        actor(ctx), NetworkFinder.id(ctx), version.get(), NetworkFinder.townId(ctx)),
                townPath(ctx),
                MEMBER_REOPENING);
    }

    private static String networkPath(Context ctx) {
        return InitiativePaths.network(NetworkFinder.id(ctx));
    }

    private static String townPath(Context ctx) {
        return InitiativePaths.town(NetworkFinder.id(ctx), NetworkFinder.townId(ctx));
    }
}
