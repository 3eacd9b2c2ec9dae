package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.knotenpunkt.domain.initiative.Member;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Day;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The forms with which mistakes about a network are mended. */
public final class InitiativeCorrectionForms implements Routes {
    private static final String NETWORK = InitiativePaths.ALL + "/{id}";
    private static final String TOWN = NETWORK + "/towns/{town}";
    private static final String SUPPORTER = NETWORK + "/supporters/{organisation}";
    private static final String CORRECTION = "initiative.correction";
    private static final String WITHDRAWAL = "initiative.withdrawal";
    private static final String MEMBER_CORRECTION = "initiative.member-correction";
    private static final String MEMBER_WITHDRAWAL = "initiative.member-withdrawal";
    private static final String MEMBER_REOPENING = "initiative.member-reopening";
    private static final String SUPPORT_REOPENING = "initiative.support-reopening";
    private static final Field WHY = Field.area("reason", Withdrawal.MAX_LENGTH).optional();

    private final CorrectInitiative correcting;
    private final NetworkFinder finder;
    private final Pages pages;

    @Inject
    public InitiativeCorrectionForms(CorrectInitiative correcting, NetworkFinder finder, Pages pages) {
        this.correcting = correcting;
        this.finder = finder;
        this.pages = pages;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_INITIATIVE);
        routes.get(NETWORK + "/correction", keeper, ctx -> {
            var network = finder.kept(ctx);
            show(
                    ctx,
                    correction(
                            network,
                            Form.blank(ctx, CORRECTION, "name", network.name(), "founded", network.founded())));
        });
        routes.post(NETWORK + "/correction", keeper, this::correct);
        routes.get(NETWORK + "/withdrawal", keeper, ctx -> show(ctx, withdrawal(ctx, Form.blank(ctx, WITHDRAWAL))));
        routes.post(NETWORK + "/withdrawal", keeper, this::withdraw);
        routes.get(
                SUPPORTER + "/reopening",
                keeper,
                ctx -> show(ctx, supportReopening(ctx, Form.blank(ctx, SUPPORT_REOPENING))));
        routes.post(SUPPORTER + "/reopening", keeper, this::reopenSupport);
        routes.get(
                TOWN + "/correction",
                keeper,
                ctx -> show(ctx, memberCorrection(ctx, Form.blank(ctx, MEMBER_CORRECTION))));
        routes.post(TOWN + "/correction", keeper, this::correctMembership);
        routes.get(
                TOWN + "/withdrawal",
                keeper,
                ctx -> show(ctx, memberWithdrawal(ctx, Form.blank(ctx, MEMBER_WITHDRAWAL))));
        routes.post(TOWN + "/withdrawal", keeper, this::withdrawOfMember);
        routes.get(
                TOWN + "/reopening", keeper, ctx -> show(ctx, memberReopening(ctx, Form.blank(ctx, MEMBER_REOPENING))));
        routes.post(TOWN + "/reopening", keeper, this::reopenMembership);
    }

    private void show(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    private void take(
            Context ctx,
            Form form,
            Supplier<FormView> again,
            Supplier<Result<Initiative, InitiativeError>> work,
            String path,
            String labels) {
        new Submission(pages, ctx, form, () -> show(ctx, again.get()))
                .to(work, FieldOfReason::of, done -> pages.redirect(ctx, path, labels + ".done"));
    }

    private static String networkPath(Context ctx) {
        return InitiativePaths.network(NetworkFinder.id(ctx));
    }

    private static String townPath(Context ctx) {
        return InitiativePaths.town(NetworkFinder.id(ctx), NetworkFinder.townId(ctx));
    }

    private static FormView correction(InitiativeView network, Form form) {
        var fields = List.of(Field.text("name", Initiative.MAX_NAME_LENGTH), Field.text("founded", 10), WHY);
        return view(network, null, form, CORRECTION, "/correction", fields, false);
    }

    private void correct(Context ctx) {
        var form = Form.of(ctx, CORRECTION);
        var version = form.version();
        var name = form.text("name", Initiative.MAX_NAME_LENGTH);
        var founded = form.partialDate("founded");
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        take(
                ctx,
                form,
                () -> correction(finder.kept(ctx), form),
                () -> correcting.correct(
                        actor(ctx), NetworkFinder.id(ctx), version.get(), name.get(), founded.get(), reason.orNull()),
                networkPath(ctx),
                CORRECTION);
    }

    private FormView withdrawal(Context ctx, Form form) {
        var network = finder.kept(ctx);
        var fields = List.of(Field.choice("fact", facts(network, form.words())), WHY);
        return view(network, null, form, WITHDRAWAL, "/withdrawal", fields, true);
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
            return new Option(InitiativeFact.COUNT + "/" + i, text);
        });
        var supports = IntStream.range(0, network.supporters().size()).mapToObj(i -> {
            var support = network.supporters().get(i);
            var text = "%s: %s (%s)"
                    .formatted(words.show(InitiativeFact.SUPPORT), support.name(), words.show(support.validity()));
            return new Option(InitiativeFact.SUPPORT + "/" + i, text);
        });
        return Stream.concat(counts, supports).toList();
    }

    /** A fact and its place among those of its kind. */
    private record Place(InitiativeFact fact, int index) {
        static Place parse(String text) {
            var parts = text.split("/", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(text);
            }
            return new Place(InitiativeFact.valueOf(parts[0]), Integer.parseInt(parts[1]));
        }

        <T> T in(List<T> all) {
            if (index < 0 || index >= all.size()) {
                throw new IllegalArgumentException("There is none at " + index);
            }
            return all.get(index);
        }
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx, WITHDRAWAL);
        var network = finder.kept(ctx);
        var version = form.version();
        var place = form.parsed("fact", "request.not-a-choice", text -> {
            var read = Place.parse(text);
            List<?> all = read.fact() == InitiativeFact.COUNT ? network.counts() : network.supporters();
            read.in(all);
            return read;
        });
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        take(
                ctx,
                form,
                () -> withdrawal(ctx, form),
                () -> {
                    if (place.get().fact() == InitiativeFact.COUNT) {
                        var count = place.get().in(network.counts());
                        return correcting.withdrawCount(
                                actor(ctx),
                                network.id(),
                                version.get(),
                                count.definition(),
                                count.asOf(),
                                count.source(),
                                reason.orNull());
                    }
                    var support = place.get().in(network.supporters());
                    return correcting.withdrawSupport(
                            actor(ctx),
                            network.id(),
                            version.get(),
                            support.organisation(),
                            support.validity().from(),
                            reason.orNull());
                },
                networkPath(ctx),
                WITHDRAWAL);
    }

    private FormView supportReopening(Context ctx, Form form) {
        var end = "/supporters/" + organisation(ctx) + "/reopening";
        return view(finder.kept(ctx), null, form, SUPPORT_REOPENING, end, List.of(), false);
    }

    private void reopenSupport(Context ctx) {
        var form = Form.of(ctx, SUPPORT_REOPENING);
        var version = form.version();
        take(
                ctx,
                form,
                () -> supportReopening(ctx, form),
                () -> correcting.reopenSupport(actor(ctx), NetworkFinder.id(ctx), version.get(), organisation(ctx)),
                networkPath(ctx),
                SUPPORT_REOPENING);
    }

    private static OrganisationId organisation(Context ctx) {
        return Requests.id(ctx, "organisation", OrganisationId::of);
    }

    private FormView memberCorrection(Context ctx, Form form) {
        var network = finder.kept(ctx);
        var town = finder.town(ctx, network);
        var fields = List.of(
                Field.choice("membership", memberships(town.member(), form.words())),
                Field.text("joined", 10).optional(),
                Field.choice("founder", Option.yesAndNo(form.words())),
                Field.text("sourceTitle", Source.MAX_LENGTH),
                Field.text("sourceDate", 10),
                WHY);
        return view(network, town, form, MEMBER_CORRECTION, "/correction", fields, false);
    }

    private static List<Option> memberships(Member member, Words words) {
        return member.memberships().stream()
                .map(membership -> new Option(
                        membership.firstDay().toString(),
                        "%s: %s".formatted(words.show(InitiativeFact.MEMBERSHIP), words.show(membership.validity()))))
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
        take(
                ctx,
                form,
                () -> memberCorrection(ctx, form),
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
                        InitiativeFact.STAGE + "/" + i,
                        "%s: %s (%s)"
                                .formatted(
                                        form.words().show(InitiativeFact.STAGE),
                                        form.words().show(stages.get(i).stage()),
                                        form.words().show(stages.get(i).since()))))
                .forEach(options::add);
        return view(
                network,
                town,
                form,
                MEMBER_WITHDRAWAL,
                "/withdrawal",
                List.of(Field.choice("fact", options), WHY),
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
        take(
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
            var stage = Place.parse(text).in(member.stages());
            return () -> correcting.withdrawStage(
                    actor(ctx), network.id(), version.get(), member.town(), stage.stage(), stage.since(), reason.get());
        }
        var from = Day.parse(text);
        return () -> correcting.withdrawMembership(
                actor(ctx), network.id(), version.get(), member.town(), from, reason.get());
    }

    private FormView memberReopening(Context ctx, Form form) {
        var network = finder.kept(ctx);
        return view(network, finder.town(ctx, network), form, MEMBER_REOPENING, "/reopening", List.of(), false);
    }

    private void reopenMembership(Context ctx) {
        var form = Form.of(ctx, MEMBER_REOPENING);
        var version = form.version();
        take(
                ctx,
                form,
                () -> memberReopening(ctx, form),
                () -> correcting.reopenMembership(
                        actor(ctx), NetworkFinder.id(ctx), version.get(), NetworkFinder.townId(ctx)),
                townPath(ctx),
                MEMBER_REOPENING);
    }

    private static FormView view(
            InitiativeView network,
            InitiativeView.@Nullable Town town,
            Form form,
            String labels,
            String end,
            List<Field> fields,
            boolean danger) {
        var words = form.words();
        var networkPath = InitiativePaths.network(network.id());
        var crumbs = new ArrayList<>(List.of(new Crumb(network.name(), networkPath)));
        var path = networkPath;
        List<Fact> now = NetworkNow.of(network, words);
        if (town != null) {
            path = InitiativePaths.town(network.id(), town.member().town());
            crumbs.add(new Crumb(town.name(), path));
            now = NetworkNow.of(town, words);
        }
        return new FormView(
                words.text(labels + ".title"),
                crumbs,
                path + end,
                form,
                fields,
                network.version(),
                now,
                words.text(labels + ".submit"),
                path,
                danger);
    }
}
