package org.knotenpunkt.application.initiative;

import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.PartialDate;

/**
 * A network as a line in a list.
 *
 * @param members how many towns are known by name as its members today
 */
public record InitiativeSummary(InitiativeId id, String name, PartialDate founded, int members) {}
