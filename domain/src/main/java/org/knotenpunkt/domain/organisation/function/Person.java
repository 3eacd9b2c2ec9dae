package org.knotenpunkt.domain.organisation.function;

import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * Somebody who holds functions, in the eyes of one town. Only the name is kept.
 *
 * @param name as the person is addressed, 1 to 120 characters
 */
public record Person(PersonId id, MunicipalityId municipality, String name) {
    public static final int MAX_LENGTH = 120;

    public Person {
        name = Texts.called("name of a person", name, MAX_LENGTH);
    }
}
