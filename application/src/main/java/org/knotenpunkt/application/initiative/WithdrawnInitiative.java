package org.knotenpunkt.application.initiative;

import java.time.Instant;
import org.knotenpunkt.domain.initiative.InitiativeId;

/** What is left of a network that was set up in error. */
public record WithdrawnInitiative(InitiativeId id, String name, Instant at, String reason) {}
