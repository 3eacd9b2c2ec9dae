package org.knotenpunkt.application.offer.holiday;

class PlainHolidayFilesTest implements HolidayFilesContract {
    @Override
    public HolidayFiles files() {
        return new PlainHolidayFiles();
    }
}
