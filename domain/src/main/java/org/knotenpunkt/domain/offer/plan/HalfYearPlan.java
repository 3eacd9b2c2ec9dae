package org.knotenpunkt.domain.offer.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;

/**
 * What is planned for half a year: what happens when and where, what gets in each other's way, and what there is none of.
 *
 * @param sites the centres of the town by name, those at which nothing is planned among them
 * @param holidays the school holidays in the half-year that are known
 * @param holidaysKnownUntil null if nothing is known of those from its first day on
 */
public record HalfYearPlan(
        SchoolHalfYear half,
        List<PlannedSite> sites,
        List<Clash> clashes,
        List<SchoolHoliday> holidays,
        Set<LocalDate> publicHolidays,
        @Nullable LocalDate holidaysKnownUntil) {
    public HalfYearPlan {
        sites = List.copyOf(sites);
        clashes = List.copyOf(clashes);
        holidays = List.copyOf(holidays);
        publicHolidays = Set.copyOf(publicHolidays);
    }

    public static HalfYearPlan of(
            SchoolHalfYear half,
            List<PlannedSite> sites,
            List<SchoolHoliday> holidays,
            Set<LocalDate> publicHolidays,
            Optional<LocalDate> holidaysKnownUntil) {
        return new HalfYearPlan(
                half,
                sites,
                Clashes.of(sites, holidays, publicHolidays),
                holidays,
                publicHolidays,
                holidaysKnownUntil.orElse(null));
    }

    /** The same of one of its centres: clashes with what is at others stay. */
    public HalfYearPlan at(CentreId centre) {
        return new HalfYearPlan(
                half,
                sites.stream().filter(site -> site.id().equals(centre)).toList(),
                clashes.stream().filter(clash -> clash.isAt(centre)).toList(),
                holidays,
                publicHolidays,
                holidaysKnownUntil);
    }

    public Coverage<TargetGroup> targets() {
        return Coverage.byTarget(sites);
    }

    public Coverage<DayOfWeek> weekdays() {
        return Coverage.byWeekday(sites);
    }

    public Coverage<LanguageTag> languages() {
        return Coverage.byLanguage(sites);
    }

    /** Whether school holidays may lie in it that are not known. */
    public boolean reachesBeyondKnownHolidays() {
        return holidaysKnownUntil == null || holidaysKnownUntil.isBefore(half.lastDay());
    }
}
