package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.application.initiative.KeepMembers;
import org.knotenpunkt.application.initiative.RecordStage;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.initiative.Evidence;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.web.organisation.pages.OrganisationChoice;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms by which towns join a network, reach stages and leave. */
public final class MemberForms implements Routes {
    private static final String NETWORK = InitiativePaths.ALL + "/{id}";
    private static final String TOWN = NETWORK + "/towns/{town}";

    private static final String JOIN = "initiative.join";
    private static final String STAGE = "initiative.stage";
    private static final String LEAVE = "initiative.leave";

    private final KeepMembers members;
    private final RecordStage stages;
    private final NetworkFinder finder;
    private final OrganisationChoice choice;
    private final Pages pages;
    private final Today today;

    @Inject
    public MemberForms(
            KeepMembers members,
            RecordStage stages,
            NetworkFinder finder,
            OrganisationChoice choice,
            Pages pages,
            Today today) {
        this.members = members;
        this.stages = stages;
        this.finder = finder;
        this.choice = choice;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_INITIATIVE);
        routes.get(NETWORK + "/join", keeper, ctx -> showJoin(ctx, finder.kept(ctx), Form.ofQuery(ctx, JOIN)));
        routes.post(NETWORK + "/join", keeper, this::join);
        routes.get(TOWN + "/stage", keeper, this::askForStage);
        routes.post(TOWN + "/stage", keeper, this::reach);
        routes.get(TOWN + "/leave", keeper, this::askForLeave);
        routes.post(TOWN + "/leave", keeper, this::leave);
    }

    private void showJoin(Context ctx, InitiativeView network, Form form) {
        var found = choice.find(ctx, form.value("q"), OrganisationKind.MUNICIPALITY);
        pages.render(ctx, "initiative/join.jte", new ChoiceForm(form, network, form.value("q"), found));
    }

    private void join(Context ctx) {
        var form = Form.of(ctx, JOIN);
        var version = form.version();
        var town = form.parsed("town", "request.not-a-choice", MunicipalityId::of);
        var joined = form.optionalPartialDate("joined");
        var founder = form.flag("founder");
        var evidence = source(form);
        new Submission(pages, ctx, form, () -> showJoin(ctx, finder.kept(ctx), form))
                .to(
                        () -> members.join(
                                actor(ctx),
                                NetworkFinder.id(ctx),
                                version.get(),
                                town.get(),
                                joined.orNull(),
                                founder,
                                evidence.orElseThrow()),
                        NetworkField.in(form),
                        done -> InitiativePaths.town(NetworkFinder.id(ctx), town.get()),
                        "initiative.join.done");
    }

    private void askForStage(Context ctx) {
        var network = finder.kept(ctx);
        var member = finder.town(ctx, network).member();
        Answers.require(member.isMemberOn(today.today()), new InitiativeError.StageOfNonMember(member.town()));
        showStage(ctx, network, Form.ofQuery(ctx, STAGE));
    }

    private void showStage(Context ctx, InitiativeView network, Form form) {
        var town = finder.town(ctx, network);
        var current = town.member().stageOn(today.today()).map(StageEntry::stage);
        var chosen = form.optionalChoice("stage", MemberStage.class).orNull();
        var stage = Optional.ofNullable(chosen)
                .orElseGet(() -> current.map(MemberStage::next).orElse(MemberStage.IDEA));
        pages.render(ctx, "initiative/stage.jte", new StageForm(form, network, town, stage, today.today()));
    }

    private void reach(Context ctx) {
        var form = Form.of(ctx, STAGE);
        var version = form.version();
        var stage = form.choice("stage", MemberStage.class);
        var since = form.partialDate("since");
        var criteria = form.choices("criteria", code -> code);
        var text = form.text("evidence", Evidence.MAX_LENGTH);
        var source = source(form);
        var reason = form.optionalText("reason", StageEntry.MAX_LENGTH);
        new Submission(pages, ctx, form, () -> showStage(ctx, finder.kept(ctx), form))
                .to(
                        () -> stages.reach(
                                actor(ctx),
                                NetworkFinder.id(ctx),
                                version.get(),
                                NetworkFinder.townId(ctx),
                                StageEntry.judgedNow(
                                        stage.get(),
                                        since.get(),
                                        criteria,
                                        new Evidence(text.get(), source.orElseThrow()),
                                        reason.orNull())),
                        NetworkField.in(form),
                        done -> pages.redirect(ctx, townPath(ctx), "initiative.stage.done", "stage", stage.get()));
    }

    private void askForLeave(Context ctx) {
        var network = finder.kept(ctx);
        var member = finder.town(ctx, network).member();
        Answers.require(!member.hasEnd(), new InitiativeError.NotMember(member.town()));
        showLeave(ctx, network, Form.blank(ctx, LEAVE));
    }

    private void showLeave(Context ctx, InitiativeView network, Form form) {
        pages.render(ctx, "initiative/leave.jte", new TownForm(form, network, finder.town(ctx, network)));
    }

    private void leave(Context ctx) {
        var form = Form.of(ctx, LEAVE);
        var version = form.version();
        var left = form.partialDate("left");
        new Submission(pages, ctx, form, () -> showLeave(ctx, finder.kept(ctx), form))
                .to(
                        () -> members.leave(
                                actor(ctx),
                                NetworkFinder.id(ctx),
                                version.get(),
                                NetworkFinder.townId(ctx),
                                left.get()),
                        NetworkField.in(form),
                        done -> townPath(ctx),
                        "initiative.leave.done");
    }

    /** The source that the form names; empty where the form is in error anyway. */
    private static Optional<Source> source(Form form) {
        var title = form.text("sourceTitle", Source.MAX_LENGTH);
        var date = form.partialDate("sourceDate");
        return form.hasErrors() ? Optional.empty() : Optional.of(new Source(title.get(), date.get()));
    }

    private static String townPath(Context ctx) {
        return InitiativePaths.town(NetworkFinder.id(ctx), NetworkFinder.townId(ctx));
    }
}
