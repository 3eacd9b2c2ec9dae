package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.Mention;

/**
 * Something that is said of an organisation and has begun.
 *
 * @param by what it is
 * @param from its first day
 */
public record Begun(Mention by, LocalDate from) {}
