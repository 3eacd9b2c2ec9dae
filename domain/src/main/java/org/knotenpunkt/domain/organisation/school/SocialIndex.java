package org.knotenpunkt.domain.organisation.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * The social index of a school in a school year: a level, or the statement that the school is given none.
 *
 * @param level 1, few burdens, to 9; null where the school is given none ("ohne")
 */
public record SocialIndex(@Nullable Integer level) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 9;

    /** The first school year for which schools were given one. */
    public static final SchoolYear FIRST_YEAR = new SchoolYear(2020);

    /** The school is given no level ("ohne"). That is known, unlike a school in no list. */
    public static final SocialIndex WITHOUT = new SocialIndex(null);

    /** The school year, unless it begins more than a year from today or before there was an index: then somebody has mistyped it. */
    public static Result<SchoolYear, SchoolError> ofYear(SchoolYear year, LocalDate today) {
        var last = SchoolYear.of(today.plusYears(1));
        return year.compareTo(FIRST_YEAR) < 0 || year.compareTo(last) > 0
                ? Result.refusal(new SchoolError.NoSocialIndexForYear(year, FIRST_YEAR, last))
                : Result.success(year);
    }

    /** The level, or that the school is given none. */
    String inWords() {
        return level == null ? "WITHOUT" : level.toString();
    }

    public SocialIndex {
        if (level != null && (level < LOWEST || level > HIGHEST)) {
            throw new IllegalArgumentException("A social index is between 1 and 9: " + level);
        }
    }
}
