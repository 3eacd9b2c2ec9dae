package org.knotenpunkt.web.centre;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.centre.RecordPhases;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseCriteria;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.organisation.pages.edit.OrganisationLookup;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;

/** The forms by which phases of a centre are noted and taken back, be it a move. */
public final class PhaseForms implements Routes {
    private final RecordPhases phases;
    private final CentreEdits edits;

    @Inject
    public PhaseForms(Pages pages, CentreFinder finder, RecordPhases phases, OrganisationLookup lookup) {
        this.phases = phases;
        this.edits = new CentreEdits(pages, finder, lookup);
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(routes, List.of(phase(), relocation(), withdrawal()));
    }

    private Edit<SeenCentre, Centre, CentreError> phase() {
        return edits.form("phases/{phase}", "phase", sent -> {
                    var phase = CentreRequests.phase(sent.ctx());
                    var since = sent.form().date("since");
                    var criteria = sent.form().choices("criteria", code -> code);
                    var reason = CentreRequests.reason(sent.form());
                    return () -> phases.enter(
                            sent.actor(),
                            CentreEdits.id(sent),
                            sent.version().get(),
                            PhaseEntry.judgedNow(phase, since.get(), criteria, reason.orNull()));
                })
                .titled(seen -> seen.words().text("forms.centre-phase.title", "phase", seen.phase()))
                .ifPossible(seen -> enterable(seen.centre(), seen.phase()))
                .asking(PhaseForms::judging)
                .beside(PhaseForms::lastPhase);
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
        return edits.form("relocation", "relocation", sent -> {
                    var form = sent.form();
                    var school = edits.organisation(sent, "school", form.text("school", CentreEdits.NAME_LENGTH));
                    var day = form.date("day");
                    var reason = form.text("reason", PhaseEntry.MAX_REASON_LENGTH);
                    return () -> phases.relocate(
                            sent.actor(),
                            CentreEdits.id(sent),
                            sent.version().get(),
                            school.orElseThrow(),
                            day.get(),
                            reason.get());
                })
                .ifPossible(seen -> seen.centre().phases().following(Phase.RELOCATED))
                .asking(seen -> List.of(
                        Field.text("school", CentreEdits.NAME_LENGTH),
                        Field.date("day"),
                        Field.area("reason", PhaseEntry.MAX_REASON_LENGTH)))
                .beside(seen -> seen.view().host().stream()
                        .map(host -> new Fact(seen.words().text("centre.host"), host.name()))
                        .toList());
    }

    private Edit<SeenCentre, Centre, CentreError> withdrawal() {
        return edits.form("phase-withdrawal", "phase-withdrawal", sent -> {
                    var why = CentreEdits.why(sent.form());
                    return () -> phases.withdrawLast(
                            sent.actor(), CentreEdits.id(sent), sent.version().get(), why.orNull());
                })
                .ifPossible(seen -> Result.of(seen.centre().phases().last(), new CentreError.NoPhase()))
                .asking(seen -> CentreEdits.WHY)
                .beside(PhaseForms::lastPhase)
                .dangerous();
    }
}
