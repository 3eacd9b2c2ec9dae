package org.knotenpunkt.application.needs.instrument;

import java.util.List;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentError;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at what a town asks. */
public interface ReadInstruments {
    /** The instruments of the town, ordered by title. */
    Result<List<Instrument>, InstrumentError> list(Actor actor, MunicipalityId town);

    Result<Instrument, InstrumentError> read(Actor actor, InstrumentId id);

    /** The templates with which the town may begin. */
    Result<List<InstrumentTemplate>, InstrumentError> templates(Actor actor, MunicipalityId town);
}
