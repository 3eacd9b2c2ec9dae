package org.knotenpunkt.domain.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import java.util.List;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;

/** The kinds of records of this feature, and who sees and changes one of each. */
public enum NeedsRecordKind implements RecordKind {
    ASSESSMENT;

    /** An assessment, with its answers as far as people of the town see them. */
    public static KnownRecord assessment(AssessmentId id, String title, MunicipalityId town, AssessedPlace place) {
        var scope = place.scopeIn(town);
        return new KnownRecord(
                ASSESSMENT,
                id.value(),
                title,
                scope,
                List.of(new Permission(READ_NEEDS, scope)),
                List.of(new Permission(CONDUCT_ASSESSMENT, scope), new Permission(PUBLISH_RESULTS, scope)));
    }
}
