package org.knotenpunkt.application.access.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.sight.KnownRecord;
import org.knotenpunkt.domain.access.sight.RecordKind;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Scope;

/** What every {@link KnownRecords} does. A class that implements this runs it against one. */
public interface KnownRecordsContract {
    KnownRecord THE_SCHOOL = new KnownRecord(
            RecordKind.ORGANISATION,
            SCHOOL,
            "Sonnenschule",
            new Scope.Organisation(BOCHUM, SCHOOL),
            OrganisationKind.SCHOOL);
    KnownRecord THE_NETWORK =
            new KnownRecord(RecordKind.INITIATIVE, NETWORK, "Netz", new Scope.Initiative(NETWORK), null);

    /** Records of these two, and of no others but towns. */
    KnownRecords records();

    @Test
    default void findsARecordWithItsNameAndItsPlace() {
        assertThat(records().find(RecordKind.ORGANISATION, SCHOOL)).contains(THE_SCHOOL);
        assertThat(records().find(RecordKind.INITIATIVE, NETWORK)).contains(THE_NETWORK);
    }

    @Test
    default void findsNothingUnderAnIdOfAnotherKindOrOfNothing() {
        assertThat(records().find(RecordKind.INITIATIVE, SCHOOL)).isEmpty();
        assertThat(Arrays.stream(RecordKind.values()).map(kind -> records().find(kind, uuid(999))))
                .allMatch(found -> found.isEmpty());
    }
}
