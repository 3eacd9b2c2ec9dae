package org.knotenpunkt.persistence.offer.holiday;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_HOLIDAY;

import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.offer.holiday.SchoolHolidays;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.tables.tables.records.SchoolHolidayRecord;

/** School holidays in PostgreSQL. */
public final class JooqSchoolHolidays implements SchoolHolidays {
    private final Database database;

    @Inject
    public JooqSchoolHolidays(Database database) {
        this.database = database;
    }

    @Override
    public List<SchoolHoliday> of(String state) {
        return database.dsl()
                .select(
                        SCHOOL_HOLIDAY.STATE_KEY,
                        SCHOOL_HOLIDAY.NAME,
                        SCHOOL_HOLIDAY.FIRST_DAY,
                        SCHOOL_HOLIDAY.LAST_DAY)
                .from(SCHOOL_HOLIDAY)
                .where(SCHOOL_HOLIDAY.STATE_KEY.eq(state))
                .orderBy(SCHOOL_HOLIDAY.FIRST_DAY)
                .fetch(mapping(SchoolHoliday::new));
    }

    @Override
    public void replace(String state, SchoolYear year, List<SchoolHoliday> holidays) {
        database.dsl()
                .deleteFrom(SCHOOL_HOLIDAY)
                .where(SCHOOL_HOLIDAY.STATE_KEY.eq(state))
                .and(SCHOOL_HOLIDAY.FIRST_DAY.between(year.firstDay(), year.lastDay()))
                .execute();
        database.dsl()
                .insertInto(SCHOOL_HOLIDAY)
                .set(holidays.stream()
                        .map(one -> new SchoolHolidayRecord(one.state(), one.firstDay(), one.lastDay(), one.name()))
                        .toList())
                .execute();
    }
}
