package org.knotenpunkt.application.partnership;

import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Approval;

/**
 * Who has signed any version of an agreement.
 *
 * @param people their names
 * @param functions by which they have
 */
public record Signers(Map<PersonId, String> people, Map<FunctionId, FunctionKind> functions) {
    public Signers {
        people = Map.copyOf(people);
        functions = Map.copyOf(functions);
    }

    /** What whoever has signed is called, if that is known. */
    public Optional<String> name(Approval approval) {
        return switch (approval.by()) {
            case Approval.Signatory(var person, var function) -> Optional.ofNullable(people.get(person));
            case Approval.Elsewhere(var name, var function) -> Optional.of(name);
        };
    }

    /** By which kind of function they have, if that is known. */
    public Optional<FunctionKind> function(Approval approval) {
        return switch (approval.by()) {
            case Approval.Signatory(var person, var function) -> Optional.ofNullable(functions.get(function));
            case Approval.Elsewhere(var name, var function) -> Optional.of(function);
        };
    }
}
