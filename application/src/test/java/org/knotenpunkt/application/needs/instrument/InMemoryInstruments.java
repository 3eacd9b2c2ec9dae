package org.knotenpunkt.application.needs.instrument;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Instruments in a map. */
public final class InMemoryInstruments implements InstrumentRepository {
    private final Map<InstrumentId, Instrument> stored = new HashMap<>();

    @Override
    public Optional<Instrument> findById(InstrumentId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<InstrumentVersion> findVersion(InstrumentId id, int number) {
        return findById(id).flatMap(instrument -> instrument.version(number));
    }

    @Override
    public List<Instrument> findByTown(MunicipalityId town) {
        return stored.values().stream()
                .filter(instrument -> instrument.municipality().equals(town))
                .sorted(comparing(Instrument::title, Collator.getInstance(Locale.GERMAN))
                        .thenComparing(instrument -> instrument.id().toString()))
                .toList();
    }

    @Override
    public void save(Instrument instrument) {
        if (findById(instrument.id()).map(Instrument::version).orElse(0L) != instrument.version()) {
            throw new ConcurrentChangeException(instrument + " has been saved by someone else");
        }
        stored.put(instrument.id(), instrument.saved());
    }

    /** Forgets everything. */
    public void clear() {
        stored.clear();
    }
}
