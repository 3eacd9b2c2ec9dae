package org.knotenpunkt.application.centre.handover;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.CentreView;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * What is handed over with a centre: all that its own feature knows of it. Others add what they know.
 *
 * @param centre as it is today
 * @param people who is who: in the centre, in its school, at its providers, and who coordinates in the town
 * @param endings what ends within a year, the earliest first
 * @param steps what the centre wanted to do next when it assessed itself last; null if it did not say
 * @param changes what has happened to it within a year, the newest first
 * @param more whether more has happened than is told
 */
public record Handover(
        CentreView centre,
        List<Involved> people,
        List<EndingSoon> endings,
        @Nullable OpenSteps steps,
        List<Change> changes,
        boolean more) {
    /** How far it looks ahead, and how far back. */
    public static final Period SPAN = Period.ofYears(1);

    /** How many changes it tells. */
    public static final int CHANGES = 100;

    /**
     * What a centre wanted to do next. The next self-assessment says what became of it: as long as there is none, it is open.
     *
     * @param frame by which the centre assessed itself
     * @param day for which it did so
     * @param standings those that name a next step, in the order of the frame
     */
    public record OpenSteps(SelfAssessmentId assessment, QualityFrame frame, LocalDate day, List<Standing> standings) {
        public OpenSteps {
            standings = List.copyOf(standings);
        }
    }

    public Handover {
        people = List.copyOf(people);
        endings = List.copyOf(endings);
        changes = List.copyOf(changes);
    }

    /** The day on which it is read. */
    public LocalDate day() {
        return centre.organisation().day();
    }

    /** The day up to which it tells what comes. */
    public LocalDate until() {
        return day().plus(SPAN);
    }

    /** The centre, its school and its providers, in this order: those whose agreements are those of the centre. */
    public List<OrganisationId> partners() {
        return people.stream()
                .filter(one -> one.part() != Involved.Part.TOWN)
                .map(Involved::organisation)
                .map(OrganisationRef::id)
                .toList();
    }

    public Optional<OpenSteps> openSteps() {
        return Optional.ofNullable(steps);
    }
}
