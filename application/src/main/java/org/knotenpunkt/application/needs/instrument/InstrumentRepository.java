package org.knotenpunkt.application.needs.instrument;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps the instruments of towns. */
public interface InstrumentRepository {
    Optional<Instrument> findById(InstrumentId id);

    /** One version of an instrument, where that is all that is needed. */
    Optional<InstrumentVersion> findVersion(InstrumentId id, int number);

    /** Those of the town, ordered by title as German readers expect it, then by id. */
    List<Instrument> findByTown(MunicipalityId town);

    /**
     * Stores the instrument, in place of what was stored under the same id. A version that was stored stays as it is.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    void save(Instrument instrument);
}
