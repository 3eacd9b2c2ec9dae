package org.knotenpunkt.application.organisation.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
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
    /** This, or what the name of the file says where nobody said it. */
    ImportOrder orNamedBy(String fileName) {
        return register.isYearly() && schoolYear == null
                ? new ImportOrder(register, day, SchoolYear.namedIn(fileName).orElse(null))
                : this;
    }

    /** This, unless it says too little or what cannot be. */
    Result<ImportOrder, RegisterError> stated(LocalDate today) {
        if (register.isYearly() && schoolYear == null) {
            return Result.refusal(new RegisterError.SchoolYearMissing(register));
        }
        if (register.needsDay() && day == null) {
            return Result.refusal(new RegisterError.EditionMissing(register));
        }
        if (schoolYear != null
                && register.isYearly()
                && SocialIndex.ofYear(schoolYear, today)
                        instanceof Result.Refusal<SchoolYear, SchoolError>(var reason)) {
            return Result.refusal(new RegisterError.NoEditionForYear(reason));
        }
        var edition = edition();
        return edition != null && !register.isYearly() && edition.day().isAfter(today)
                ? Result.refusal(new RegisterError.EditionToCome(edition.day()))
                : Result.success(this);
    }

    /** The edition that is meant; null if only the file can tell. */
    @Nullable
    Edition edition() {
        if (register.isYearly()) {
            return schoolYear == null ? null : Edition.of(schoolYear);
        }
        return day == null ? null : Edition.asOf(day);
    }

    /** The edition, now that the file has been opened; {@code found} is the day that the file itself says, or null. */
    Result<Edition, RegisterError> edition(@Nullable LocalDate found, LocalDate today) {
        if (day != null && found != null && !day.equals(found)) {
            return Result.refusal(new RegisterError.EditionContradicted(day, found));
        }
        if (found != null && found.isAfter(today)) {
            return Result.refusal(new RegisterError.EditionToCome(found));
        }
        var edition = found == null ? edition() : Edition.asOf(found);
        return edition == null ? Result.refusal(new RegisterError.EditionMissing(register)) : Result.success(edition);
    }
}
