package org.knotenpunkt.application.access.sight;

class InMemoryKnownRecordsTest implements KnownRecordsContract {
    @Override
    public KnownRecords records() {
        var records = new InMemoryKnownRecords();
        records.add(THE_SCHOOL);
        records.add(THE_NETWORK);
        return records;
    }
}
