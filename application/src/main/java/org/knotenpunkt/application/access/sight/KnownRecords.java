package org.knotenpunkt.application.access.sight;

import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.domain.access.sight.KnownRecord;
import org.knotenpunkt.domain.access.sight.RecordKind;

/** Out-port: finds records of all kinds, as far as it matters for who sees them. */
public interface KnownRecords {
    /** The record; empty if there is none that the actor of the transaction may know of. */
    Optional<KnownRecord> find(RecordKind kind, UUID id);
}
