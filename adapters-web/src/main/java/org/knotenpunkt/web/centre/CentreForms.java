package org.knotenpunkt.web.centre;

import static org.knotenpunkt.domain.centre.CentreAction.STEER_CENTRE;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.KeepMeans;
import org.knotenpunkt.application.centre.RecordPhases;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseCriteria;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;

/** The forms by which phases, money and posts of a centre are noted, ended and taken back. */
public final class CentreForms implements Routes {
    private static final int NAME_LENGTH = 250;
    private static final List<Field> WHY =
            List.of(Field.area("why", Withdrawal.MAX_LENGTH).optional());

    /** To ask whether something could be taken back. */
    private static final Withdrawal SOMEDAY = new Withdrawal(Instant.EPOCH, new UUID(0, 0), null);

    private final RecordPhases phases;
    private final KeepMeans means;
    private final OrganisationLookup lookup;
    private final Edits<SeenCentre, Centre, CentreError> edits;

    @Inject
    public CentreForms(
            Pages pages, CentreFinder finder, RecordPhases phases, KeepMeans means, OrganisationLookup lookup) {
        this.phases = phases;
        this.means = means;
        this.lookup = lookup;
        this.edits = new Edits<>(
                pages,
                CentrePaths.ONE,
                Access.performing(STEER_CENTRE),
                finder::steered,
                (reason, form) -> field(reason),
                centre -> CentrePaths.of(centre.id()));
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(phase(), relocation(), phaseWithdrawal()).forEach(edit -> edits.register(routes, edit));
        Stream.of(funding(), fundingEnding(), fundingWithdrawal()).forEach(edit -> edits.register(routes, edit));
        Stream.of(post(), postEnding(), postWithdrawal()).forEach(edit -> edits.register(routes, edit));
    }

    private Edit<SeenCentre, Centre, CentreError> form(
            String path, String name, Function<Sent<SeenCentre>, Supplier<Result<Centre, CentreError>>> work) {
        return edits.form(path, "forms.centre-" + name, work);
    }

    private static CentreId id(Sent<SeenCentre> sent) {
        return CentreRequests.id(sent.ctx());
    }

    private Edit<SeenCentre, Centre, CentreError> phase() {
        return form("phases/{phase}", "phase", sent -> {
                    var phase = CentreRequests.phase(sent.ctx());
                    var since = sent.form().date("since");
                    var criteria = sent.form().choices("criteria", code -> code);
                    var reason = CentreRequests.reason(sent.form());
                    return () -> phases.enter(
                            sent.actor(),
                            id(sent),
                            sent.version().get(),
                            PhaseEntry.judgedNow(phase, since.get(), criteria, reason.orNull()));
                })
                .titled(seen -> seen.words().text("forms.centre-phase.title", "phase", seen.phase()))
                .ifPossible(seen -> enterable(seen.centre(), seen.phase()))
                .asking(CentreForms::judging)
                .beside(CentreForms::lastPhase);
    }

    /** The phase, if it can come next; to move has a form of its own. */
    private static Result<Phase, CentreError> enterable(Centre centre, Phase phase) {
        return phase == Phase.RELOCATED
                ? Result.refusal(new CentreError.MovesNowhere())
                : centre.phases().following(phase);
    }

    private static List<Field> judging(SeenCentre seen) {
        var phase = seen.phase();
        var criteria = PhaseCriteria.current();
        var options = criteria.of(phase).stream()
                .map(code -> new Option(code, seen.words().text(CentreWords.criterion(criteria.number(), code))))
                .toList();
        var reason = Field.area("reason", PhaseEntry.MAX_REASON_LENGTH);
        return Stream.of(
                        Stream.of(Field.date("since")),
                        phase.hasCriteria() ? Stream.of(Field.boxes("criteria", options)) : Stream.<Field>empty(),
                        Stream.of(phase.needsReason(seen.lastPhase().orElse(null)) ? reason : reason.optional()))
                .flatMap(some -> some)
                .toList();
    }

    private static List<Fact> lastPhase(SeenCentre seen) {
        var words = seen.words();
        return seen.centre().phases().last().stream()
                .map(last -> new Fact(words.show(last.phase()), words.text("centre.since", "day", last.since())))
                .toList();
    }

    private Edit<SeenCentre, Centre, CentreError> relocation() {
        return form("relocation", "relocation", sent -> {
                    var form = sent.form();
                    var school = organisation(sent, "school", form.text("school", NAME_LENGTH));
                    var day = form.date("day");
                    var reason = form.text("reason", PhaseEntry.MAX_REASON_LENGTH);
                    return () -> phases.relocate(
                            sent.actor(),
                            id(sent),
                            sent.version().get(),
                            school.orElseThrow(),
                            day.get(),
                            reason.get());
                })
                .ifPossible(seen -> seen.centre().phases().following(Phase.RELOCATED))
                .asking(seen -> List.of(
                        Field.text("school", NAME_LENGTH),
                        Field.date("day"),
                        Field.area("reason", PhaseEntry.MAX_REASON_LENGTH)))
                .beside(seen -> seen.view().host().stream()
                        .map(host -> new Fact(seen.words().text("centre.host"), host.name()))
                        .toList());
    }

    private Optional<OrganisationId> organisation(Sent<SeenCentre> sent, String field, Input<String> typed) {
        return Optional.ofNullable(typed.orNull()).flatMap(text -> lookup.find(sent.ctx(), sent.form(), field, text));
    }

    private Edit<SeenCentre, Centre, CentreError> phaseWithdrawal() {
        return form("phase-withdrawal", "phase-withdrawal", sent -> {
                    var why = why(sent.form());
                    return () -> phases.withdrawLast(
                            sent.actor(), id(sent), sent.version().get(), why.orNull());
                })
                .ifPossible(seen -> Result.of(seen.centre().phases().last(), new CentreError.NoPhase()))
                .asking(seen -> WHY)
                .beside(CentreForms::lastPhase)
                .dangerous();
    }

    private static Input<String> why(Form form) {
        return form.optionalText("why", Withdrawal.MAX_LENGTH);
    }

    private Edit<SeenCentre, Centre, CentreError> funding() {
        return form("funding/new", "funding-new", sent -> {
                    var form = sent.form();
                    var programme = CentreRequests.programme(form);
                    var funder = organisation(sent, "funder", form.optionalText("funder", NAME_LENGTH));
                    var period = CentreRequests.period(form);
                    return () -> means.fund(
                            sent.actor(),
                            id(sent),
                            sent.version().get(),
                            programme.get(),
                            funder.orElse(null),
                            period.get());
                })
                .asking(seen -> List.of(
                        Field.text("programme", FundingLine.MAX_PROGRAMME_LENGTH),
                        Field.text("funder", NAME_LENGTH).optional(),
                        Field.date("from").optional(),
                        Field.date("until").optional()));
    }

    private Edit<SeenCentre, Centre, CentreError> fundingEnding() {
        return form("funding/{line}/ending", "funding-ending", sent -> {
                    var lastDay = sent.form().date("lastDay");
                    return () -> means.endFunding(
                            sent.actor(),
                            id(sent),
                            sent.version().get(),
                            CentreRequests.line(sent.ctx()),
                            lastDay.get());
                })
                .asking(seen -> List.of(Field.date("lastDay")))
                .beginningWith(seen ->
                        new @Nullable Object[] {"lastDay", line(seen).validity().until()})
                .beside(CentreForms::lines);
    }

    private static FundingLine line(SeenCentre seen) {
        return seen.line().orElseThrow(RequestFault::notFound);
    }

    private static List<Fact> lines(SeenCentre seen) {
        return seen.line().stream()
                .map(line -> new Fact(line.programme(), seen.words().show(line.validity())))
                .toList();
    }

    private Edit<SeenCentre, Centre, CentreError> fundingWithdrawal() {
        return form("funding/{line}/withdrawal", "funding-withdrawal", sent -> {
                    var why = why(sent.form());
                    return () -> means.withdrawFunding(
                            sent.actor(),
                            id(sent),
                            sent.version().get(),
                            CentreRequests.line(sent.ctx()),
                            why.orNull());
                })
                .ifPossible(seen -> seen.centre().withdrawFunding(CentreRequests.line(seen.ctx()), SOMEDAY))
                .asking(seen -> WHY)
                .beside(CentreForms::lines)
                .dangerous();
    }

    private Edit<SeenCentre, Centre, CentreError> post() {
        return form("posts/new", "post-new", sent -> {
                    var post = CentreRequests.Staffing.read(sent.form());
                    return () -> staffed(sent, post.get());
                })
                .asking(seen -> List.of(
                        Field.choice("task", tasks(seen)),
                        Field.decimal("size"),
                        Field.choice("paidBy", payers(seen)).optional(),
                        Field.date("from").optional(),
                        Field.date("until").optional()))
                .beginningWith(seen -> new @Nullable Object[] {"task", PostTask.LEAD});
    }

    private Result<Centre, CentreError> staffed(Sent<SeenCentre> sent, CentreRequests.Staffing post) {
        return means.staff(
                sent.actor(), id(sent), sent.version().get(), post.task(), post.size(), post.paidBy(), post.validity());
    }

    private static List<Option> tasks(SeenCentre seen) {
        return Arrays.stream(PostTask.values())
                .map(task -> new Option(task.name(), seen.words().show(task)))
                .toList();
    }

    private static List<Option> payers(SeenCentre seen) {
        var words = seen.words();
        return seen.centre().means().funding().reversed().stream()
                .map(line -> new Option(
                        line.id().toString(), "%s (%s)".formatted(line.programme(), words.show(line.validity()))))
                .toList();
    }

    private Edit<SeenCentre, Centre, CentreError> postEnding() {
        return form("posts/{post}/ending", "post-ending", sent -> {
                    var lastDay = sent.form().date("lastDay");
                    return () -> means.endPost(
                            sent.actor(),
                            id(sent),
                            sent.version().get(),
                            CentreRequests.post(sent.ctx()),
                            lastDay.get());
                })
                .asking(seen -> List.of(Field.date("lastDay")))
                .beginningWith(seen -> new @Nullable Object[] {
                    "lastDay",
                    seen.post().orElseThrow(RequestFault::notFound).validity().until()
                })
                .beside(CentreForms::posts);
    }

    private static List<Fact> posts(SeenCentre seen) {
        return seen.post().stream()
                .map(post -> new Fact(seen.in().post(post), seen.words().show(post.validity())))
                .toList();
    }

    private Edit<SeenCentre, Centre, CentreError> postWithdrawal() {
        return form("posts/{post}/withdrawal", "post-withdrawal", sent -> {
                    var why = why(sent.form());
                    return () -> means.withdrawPost(
                            sent.actor(),
                            id(sent),
                            sent.version().get(),
                            CentreRequests.post(sent.ctx()),
                            why.orNull());
                })
                .ifPossible(
                        seen -> Result.of(seen.post(), new CentreError.UnknownPost(CentreRequests.post(seen.ctx()))))
                .asking(seen -> WHY)
                .beside(CentreForms::posts)
                .dangerous();
    }

    private static @Nullable String field(CentreError reason) {
        return switch (reason) {
            case CentreError.PhaseBeforeTheLast before -> "since";
            case CentreError.NoPhaseCriterion none -> "criteria";
            case CentreError.PhaseWithoutReason without -> "reason";
            case CentreError.AtThisSchool there -> "school";
            case CentreError.FundedAlready already -> "programme";
            case CentreError.EndsTooEarly early -> "lastDay";
            case CentreError.PaysForPosts posts -> "lastDay";
            default -> null;
        };
    }
}
