package org.knotenpunkt.domain.centre;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.domain.centre.CentreAction.STEER_CENTRE;

import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records about centres, and who sees and changes one of each. */
public enum CentreRecordKind implements RecordKind {
    /** What is known of a centre beside that it is an organisation. */
    CENTRE;

    /** @param name of its organisation */
    public static KnownRecord of(Centre centre, String name) {
        return new KnownRecord(
                CENTRE,
                centre.id().value(),
                name,
                centre.scope(),
                new Permission(READ_CENTRES, new Scope.Municipality(centre.municipality())),
                new Permission(STEER_CENTRE, new Scope.Municipality(centre.municipality())));
    }
}
