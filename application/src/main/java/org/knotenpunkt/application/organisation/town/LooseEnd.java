package org.knotenpunkt.application.organisation.town;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.function.FunctionKind;

/**
 * Something that still hangs on an organisation that has ended: what it hosts, or a function in it.
 *
 * @param organisation the one that has ended
 * @param guest what it still hosts, or null if a function is left
 * @param function what function is left, or null if it still hosts something
 * @param label what the function is called there, or null if by its kind
 */
public record LooseEnd(
        OrganisationRef organisation,
        LocalDate lastDay,
        @Nullable OrganisationRef guest,
        @Nullable FunctionKind function,
        @Nullable String label) {}
