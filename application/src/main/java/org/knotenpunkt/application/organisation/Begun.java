package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.Mention;

/**
 * Something that is said of an organisation for a day.
 *
 * @param by what it is
 * @param from the day: the first one for which it is said or, where that is not known, its last
 */
public record Begun(Mention by, LocalDate from) {}
