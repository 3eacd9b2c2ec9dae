package org.knotenpunkt.web.offer.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.domain.offer.holiday.KnownHolidays;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.domain.shared.SchoolYear;

/** The page of the school holidays that are known. */
public record HolidaysPage(KnownHolidays known, LocalDate today) {
    public Optional<LocalDate> until() {
        return known.until(today);
    }

    /** The school years of which any are known, from this one on; others follow, the newest first. */
    public List<Map.Entry<SchoolYear, List<SchoolHoliday>>> toCome() {
        return known.byYear().tailMap(SchoolYear.of(today)).entrySet().stream().toList();
    }

    public List<Map.Entry<SchoolYear, List<SchoolHoliday>>> past() {
        return known.byYear().headMap(SchoolYear.of(today)).entrySet().stream()
                .toList()
                .reversed();
    }
}
