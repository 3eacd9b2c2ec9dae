package org.knotenpunkt.persistence.offer.holiday;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.holiday.SchoolHolidays;
import org.knotenpunkt.application.offer.holiday.SchoolHolidaysContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqSchoolHolidaysTest implements SchoolHolidaysContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public SchoolHolidays holidays() {
        return POSTGRES.transactional(SchoolHolidays.class, new JooqSchoolHolidays(POSTGRES.database()));
    }
}
