package org.knotenpunkt.application.organisation.register;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;

/** Out-port: keeps the editions that are named beside what comes from them. */
public interface EditionRepository {
    /** Whether the edition is kept, as an imported one or as one that was taken from by hand. */
    boolean knows(Register register, Edition edition);

    /** Keeps an edition that was taken from by hand. */
    void add(UUID id, Register register, Edition edition, String title, Instant at);
}
