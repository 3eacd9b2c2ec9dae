package org.knotenpunkt.domain.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsAction.DISCARD_ANSWERS;
import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_INSTRUMENTS;
import static org.knotenpunkt.domain.needs.NeedsAction.MANAGE_PERSPECTIVES;
import static org.knotenpunkt.domain.needs.NeedsAction.PUBLISH_RESULTS;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import java.util.List;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records of this feature, and who sees and changes one of each. */
public enum NeedsRecordKind implements RecordKind {
    ASSESSMENT,
    INSTRUMENT,
    /** A perspective that a town has added. */
    PERSPECTIVE,
    /** That people are asked by link or code: who has these answers, and so not all see them who see the assessment. */
    INVITATION;

    /**
     * An assessment, with its answers as far as people of the town see them.
     *
     * @param playedBack whether what came of it is published
     */
    public static KnownRecord assessment(
            AssessmentId id, String title, MunicipalityId town, AssessedPlace place, boolean playedBack) {
        var scope = place.scopeIn(town);
        return new KnownRecord(
                        ASSESSMENT,
                        id.value(),
                        title,
                        scope,
                        List.of(new Permission(READ_NEEDS, scope)),
                        List.of(
                                new Permission(CONDUCT_ASSESSMENT, scope),
                                new Permission(DISCARD_ANSWERS, scope),
                                new Permission(PUBLISH_RESULTS, scope)))
                .published(playedBack);
    }

    /** An instrument, with all its versions. */
    public static KnownRecord instrument(InstrumentId id, String title, MunicipalityId town) {
        var scope = new Scope.Municipality(town);
        return new KnownRecord(
                INSTRUMENT,
                id.value(),
                title,
                scope,
                new Permission(READ_NEEDS, scope),
                new Permission(MANAGE_INSTRUMENTS, scope));
    }

    public static KnownRecord perspective(OwnPerspective perspective) {
        return new KnownRecord(
                PERSPECTIVE,
                perspective.id().value(),
                perspective.name().german(),
                perspective.scope(),
                new Permission(READ_NEEDS, perspective.scope()),
                new Permission(MANAGE_PERSPECTIVES, perspective.scope()));
    }

    /**
     * An invitation to an assessment.
     *
     * @param title of the assessment
     */
    public static KnownRecord invitation(InvitationId id, String title, MunicipalityId town, AssessedPlace place) {
        var scope = place.scopeIn(town);
        return new KnownRecord(
                INVITATION,
                id.value(),
                title,
                scope,
                List.of(new Permission(CONDUCT_ASSESSMENT, scope)),
                List.of(new Permission(CONDUCT_ASSESSMENT, scope), new Permission(DISCARD_ANSWERS, scope)));
    }
}
