package org.knotenpunkt.domain.partnership.lineofsight;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.partnership.AgreementId;

/**
 * Which lines are wanted; all conditions hold together.
 *
 * @param place where the assessment looked; goals that answer no need are at a site if it takes part; null for anywhere
 * @param assessment in which the need was found; null for any
 * @param agreement that pursues the goal; null for any
 */
public record Focus(
        @Nullable AssessedPlace place,
        @Nullable AssessmentId assessment,
        @Nullable AgreementId agreement) {
    /** All of them. */
    public static final Focus ALL = new Focus(null, null, null);

    boolean isOn(PlacedAssessment placed) {
        var one = placed.assessment();
        return (place == null || place.equals(one.place())) && (assessment == null || assessment.equals(one.id()));
    }

    boolean isOn(Pursuit pursuit) {
        return agreement == null || agreement.equals(pursuit.agreement());
    }

    /** A goal that has ended is of no place and answers no need any more. */
    boolean isOn(EndedGoal goal) {
        return place == null && assessment == null && (agreement == null || agreement.equals(goal.agreement()));
    }

    /** Whether what belongs to no need is wanted of the agreement. */
    boolean isOnAllOf(Pursuit pursuit) {
        return isOn(pursuit) && assessment == null && isAt(pursuit);
    }

    private boolean isAt(Pursuit pursuit) {
        return switch (place) {
            case null -> true;
            case AssessedPlace.Site(var site) -> pursuit.isOf(site);
            case AssessedPlace.WholeTown town -> false;
            case AssessedPlace.Neighbourhood space -> false;
        };
    }
}
