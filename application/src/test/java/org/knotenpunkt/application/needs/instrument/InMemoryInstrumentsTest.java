package org.knotenpunkt.application.needs.instrument;

class InMemoryInstrumentsTest implements InstrumentRepositoryContract {
    private final InMemoryInstruments instruments = new InMemoryInstruments();

    @Override
    public InstrumentRepository instruments() {
        return instruments;
    }
}
