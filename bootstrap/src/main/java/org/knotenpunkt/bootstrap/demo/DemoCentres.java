package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.KeepMeans;
import org.knotenpunkt.application.centre.RecordPhases;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.FullTimeEquivalents;
import org.knotenpunkt.domain.centre.FundingLine;
import org.knotenpunkt.domain.centre.Phase;
import org.knotenpunkt.domain.centre.PhaseCriteria;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.centre.PostTask;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;

/** How far the centres of the demonstration have come, and what pays for them: phases and posts are invented, the rates are those of the state. */
public final class DemoCentres {
    private static final LocalDate GUIDELINE = LocalDate.of(2021, 8, 1);
    private static final int EVERY_NEW = 7;
    private static final FullTimeEquivalents STATE_SHARE = new FullTimeEquivalents(40);
    private static final FullTimeEquivalents TOWN_SHARE = new FullTimeEquivalents(10);

    private final RecordPhases phases;
    private final KeepMeans means;
    private final Today today;

    @Inject
    public DemoCentres(RecordPhases phases, KeepMeans means, Today today) {
        this.phases = phases;
        this.means = means;
        this.today = today;
    }

    /**
     * Notes since when the centre has been running, and where its money comes from.
     *
     * @param hosted since when it has been at its school, if that is known
     * @param position of the site among all, by which it is decided which centres are new
     */
    void load(MunicipalityId town, OrganisationId organisation, @Nullable LocalDate hosted, int position) {
        var actor = DemoActors.coordinating(town);
        var id = new CentreId(organisation.value());
        var year = SchoolYear.of(today.today());
        var centre = hosted == null && position % EVERY_NEW == EVERY_NEW - 1
                ? entered(actor, id, 0, Phase.BUILD_UP, year.firstDay())
                : running(actor, id, hosted == null ? GUIDELINE : hosted, year);
        paid(actor, centre, town);
    }

    private Centre running(Actor actor, CentreId id, LocalDate since, SchoolYear year) {
        var built = entered(actor, id, 0, Phase.BUILD_UP, since);
        return entered(actor, id, built.version(), Phase.OPERATION, firstDayAfter(since, year));
    }

    private static LocalDate firstDayAfter(LocalDate since, SchoolYear year) {
        var next = SchoolYear.of(since).next().firstDay();
        return next.isAfter(year.firstDay()) ? since.plusMonths(1) : next;
    }

    private Centre entered(Actor actor, CentreId id, long version, Phase phase, LocalDate since) {
        var criteria = PhaseCriteria.current().of(phase);
        return phases.enter(actor, id, version, PhaseEntry.judgedNow(phase, since, criteria, null))
                .orElseThrow();
    }

    /** Lets the centre move to the school, where another one has hosted it up to the day before. */
    void move(MunicipalityId town, OrganisationId organisation, OrganisationId to, LocalDate day) {
        var actor = DemoActors.coordinating(town);
        var id = new CentreId(organisation.value());
        var running = entered(actor, id, 0, Phase.OPERATION, day.minusYears(2));
        var moved = phases.relocate(
                        actor,
                        id,
                        running.version(),
                        to,
                        day,
                        "An der ersten Schule fehlten Räume und Menschen, die das Zentrum mittragen.")
                .orElseThrow();
        paid(actor, entered(actor, id, moved.version(), Phase.OPERATION, day.plusMonths(6)), town);
    }

    /** Half a post, of which the state pays four fifths and the town the rest. */
    private void paid(Actor actor, Centre centre, MunicipalityId town) {
        var since = centre.phases().last().map(PhaseEntry::since).orElseThrow();
        var period = Validity.from(since.isBefore(GUIDELINE) ? GUIDELINE : since);
        var funded = funded(actor, centre, "Förderrichtlinie FGZ des Landes", null, period);
        var both = funded(actor, funded, "Haushalt der Stadt", OrganisationId.of(town), period);
        var half = staffed(actor, both, STATE_SHARE, line(both, "Förderrichtlinie FGZ des Landes"), period);
        staffed(actor, half, TOWN_SHARE, line(both, "Haushalt der Stadt"), period);
    }

    private static FundingLine line(Centre centre, String programme) {
        return centre.means().funding().stream()
                .filter(line -> line.programme().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    private Centre funded(
            Actor actor, Centre centre, String programme, @Nullable OrganisationId funder, Validity period) {
        return means.fund(actor, centre.id(), centre.version(), programme, funder, period)
                .orElseThrow();
    }

    private Centre staffed(Actor actor, Centre centre, FullTimeEquivalents size, FundingLine line, Validity period) {
        return means.staff(actor, centre.id(), centre.version(), PostTask.LEAD, size, line.id(), period)
                .orElseThrow();
    }
}
