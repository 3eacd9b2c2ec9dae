package org.knotenpunkt.application.offer.holiday;

class InMemorySchoolHolidaysTest implements SchoolHolidaysContract {
    private final InMemorySchoolHolidays holidays = new InMemorySchoolHolidays();

    @Override
    public SchoolHolidays holidays() {
        return holidays;
    }
}
