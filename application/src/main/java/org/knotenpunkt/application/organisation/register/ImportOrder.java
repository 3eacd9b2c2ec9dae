package org.knotenpunkt.application.organisation.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * Which edition of which register a file is said to be.
 *
 * @param day the day as of which it speaks; may be null if the register dates itself or is for school years
 * @param schoolYear for which it speaks; null unless the register is for school years
 */
public record ImportOrder(
        Register register,
        @Nullable LocalDate day,
        @Nullable SchoolYear schoolYear) {
    /**
     * The edition that was meant.
     *
     * @param found the day that the file itself says, or null
     */
    Result<Edition, RegisterError> edition(@Nullable LocalDate found, LocalDate today) {
        if (register.isYearly()) {
            return schoolYear == null
                    ? Result.refusal(new RegisterError.SchoolYearMissing(register))
                    : Result.success(Edition.of(schoolYear));
        }
        if (day != null && found != null && !day.equals(found)) {
            return Result.refusal(new RegisterError.EditionContradicted(day, found));
        }
        var meant = found == null ? day : found;
        if (meant == null) {
            return Result.refusal(new RegisterError.EditionMissing(register));
        }
        return meant.isAfter(today)
                ? Result.refusal(new RegisterError.EditionToCome(meant))
                : Result.success(Edition.asOf(meant));
    }
}
