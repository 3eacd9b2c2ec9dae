package org.knotenpunkt.application.partnership.progress;

class InMemoryProgressRecordsTest implements ProgressRecordsContract {
    private final InMemoryProgressRecords records = new InMemoryProgressRecords();

    @Override
    public ProgressRecords records() {
        return records;
    }
}
