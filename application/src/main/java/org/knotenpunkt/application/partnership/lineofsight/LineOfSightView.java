package org.knotenpunkt.application.partnership.lineofsight;

import java.time.LocalDate;
import org.knotenpunkt.domain.partnership.lineofsight.LineOfSight;

/**
 * The lines of sight that were asked for.
 *
 * @param threads all of which they could be made
 * @param isWhole whether the actor sees all agreements of the town
 */
public record LineOfSightView(LineOfSight lines, Threads threads, boolean isWhole, LocalDate day) {}
