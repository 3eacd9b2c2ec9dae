package org.knotenpunkt.domain.organisation.school;

import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.Recorded;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;

/**
 * How many pupils a school has in a school year, and how that is known.
 *
 * @param count 0 or more
 */
public record PupilCount(int count, Method method, Source source) {
    /** How a count was made. */
    public enum Method {
        /** Each was counted. */
        COUNTED,
        /** Published as a rounded figure. */
        ROUNDED,
        /** Somebody's estimate. */
        ESTIMATED
    }

    /** The source, unless it is older than the school year; an estimate may be. */
    Result<Source, FactError> source(SchoolYear year) {
        return method == Method.ESTIMATED ? Result.success(source) : Recorded.counted(source, year.firstDay());
    }

    /** How many, and how that is known. */
    String inWords() {
        return count + " " + method;
    }

    public PupilCount {
        if (count < 0) {
            throw new IllegalArgumentException("A school cannot have %d pupils".formatted(count));
        }
    }
}
