package org.knotenpunkt.domain.partnership;

import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;

/**
 * That a person may sign for an organisation on a day, by a function held there.
 *
 * @param name of the person, for those who see it
 */
public record Mandate(PersonId person, String name, FunctionId function, FunctionKind kind, TermRole role) {
    public Approval.Signatory signatory() {
        return new Approval.Signatory(person, function);
    }
}
