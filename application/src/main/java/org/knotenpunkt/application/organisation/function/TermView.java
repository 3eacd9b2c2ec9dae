package org.knotenpunkt.application.organisation.function;

import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermId;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Validity;

/** That somebody, by name, serves in a function in a period. */
public record TermView(TermId id, PersonId person, String name, TermRole role, Validity validity) {}
