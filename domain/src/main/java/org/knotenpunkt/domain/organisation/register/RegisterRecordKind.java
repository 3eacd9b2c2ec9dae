package org.knotenpunkt.domain.organisation.register;

import static org.knotenpunkt.domain.organisation.register.RegisterAction.IMPORT_REGISTER;
import static org.knotenpunkt.domain.organisation.register.RegisterAction.READ_IMPORTS;

import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kind of records that registers leave, and who sees and changes one. */
public enum RegisterRecordKind implements RecordKind {
    /** The import of a register. */
    IMPORT;

    /** @param name what the file was called */
    public static KnownRecord of(ImportId id, String name) {
        var scope = new Scope.Commons();
        return new KnownRecord(
                IMPORT,
                id.value(),
                name,
                scope,
                new Permission(READ_IMPORTS, scope),
                new Permission(IMPORT_REGISTER, scope));
    }
}
