package org.knotenpunkt.domain.needs.instrument;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to an instrument. */
public sealed interface InstrumentEvent extends DomainEvent {
    InstrumentId instrument();

    @Override
    default UUID subject() {
        return instrument().value();
    }

    /** The town has begun it. */
    record InstrumentBegun(InstrumentId instrument, MunicipalityId municipality, Instant at)
            implements InstrumentEvent {}

    /** The town has begun it with what another one asks. */
    record InstrumentCopied(InstrumentId instrument, MunicipalityId municipality, InstrumentId source, Instant at)
            implements InstrumentEvent {}

    /** It is called otherwise. */
    record InstrumentRenamed(InstrumentId instrument, MunicipalityId municipality, Instant at)
            implements InstrumentEvent {}

    /** What its next version is to ask has changed. */
    record QuestionsDrafted(InstrumentId instrument, MunicipalityId municipality, int questions, Instant at)
            implements InstrumentEvent {}

    /** Its next version is there and will not change any more. */
    record InstrumentPublished(InstrumentId instrument, MunicipalityId municipality, int number, Instant at)
            implements InstrumentEvent {}
}
