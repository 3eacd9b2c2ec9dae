package org.knotenpunkt.domain.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeAction.FOUND_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.READ_INITIATIVES;

import java.util.List;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kind of records of this feature, and who sees and changes one. */
public enum InitiativeRecordKind implements RecordKind {
    /** A network of towns. */
    INITIATIVE;

    public static KnownRecord of(InitiativeId id, String name) {
        var scope = new Scope.Initiative(id.value());
        return new KnownRecord(
                INITIATIVE,
                id.value(),
                name,
                scope,
                List.of(new Permission(READ_INITIATIVES, new Scope.Commons())),
                List.of(
                        new Permission(KEEP_INITIATIVE, scope),
                        new Permission(FOUND_INITIATIVE, new Scope.Installation())));
    }
}
