package org.knotenpunkt.application.partnership.release;

import org.knotenpunkt.domain.initiative.InitiativeId;

/** A network to whose office something can be released. */
public record KnownNetwork(InitiativeId id, String name) {}
