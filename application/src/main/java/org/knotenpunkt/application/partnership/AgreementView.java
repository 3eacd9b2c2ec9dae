package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Approval;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.kind.AgreementKind;
import org.knotenpunkt.domain.partnership.progress.GoalValue;

/**
 * An agreement with all that is known of it.
 *
 * @param kind the kind of its newest version
 * @param people the names of those who have signed
 * @param functions by which they have
 * @param needs the texts of the needs that its goals answer, by their ids
 * @param newest the newest value of each goal that was measured
 */
public record AgreementView(
        Agreement agreement,
        AgreementKind kind,
        Map<PersonId, String> people,
        Map<FunctionId, FunctionKind> functions,
        Map<UUID, String> needs,
        Map<GoalId, GoalValue> newest) {
    public AgreementView {
        needs = Map.copyOf(needs);
        newest = Map.copyOf(newest);
        people = Map.copyOf(people);
        functions = Map.copyOf(functions);
    }

    /** What whoever has signed is called, if that is known. */
    public Optional<String> signer(Approval approval) {
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

    /** How things stand on the day. */
    public AgreementState stateOn(LocalDate day) {
        return AgreementState.of(agreement, day);
    }

    /** The version that tells most: the one in force, else the newest. */
    public Version shownOn(LocalDate day) {
        return agreement.shownOn(day);
    }
}
