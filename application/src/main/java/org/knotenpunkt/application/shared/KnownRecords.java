package org.knotenpunkt.application.shared;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/** Out-port: finds the records of a feature, as far as it matters for who sees them. */
public interface KnownRecords {
    /** The kinds of records that it finds. */
    Set<? extends RecordKind> kinds();

    /** The record; empty if it is of another kind, or there is none that the actor of the transaction may know of. */
    Optional<KnownRecord> find(RecordKind kind, UUID id);
}
