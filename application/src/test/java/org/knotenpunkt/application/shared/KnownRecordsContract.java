package org.knotenpunkt.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/** What every {@link KnownRecords} does. A class that implements this runs it against one. */
public interface KnownRecordsContract {
    /** A kind that no feature has, though its name be known. */
    enum Elsewhere implements RecordKind {
        ORGANISATION
    }

    /** One of the records that there are. */
    KnownRecord known();

    /** Records of which one is {@link #known()}. */
    KnownRecords records();

    @Test
    default void findsARecordWithItsNameAndItsPlace() {
        var records = records();

        assertThat(records.find(known().kind(), known().id())).contains(known());
    }

    @Test
    default void findsNothingUnderAnIdOfAnotherKindOrOfNothing() {
        var records = records();

        assertThat(records.find(Elsewhere.ORGANISATION, known().id())).isEmpty();
        assertThat(records.kinds().stream()
                        .filter(kind -> !kind.equals(known().kind()))
                        .flatMap(kind -> records.find(kind, known().id()).stream()))
                .isEmpty();
        assertThat(records.kinds().stream().flatMap(kind -> records.find(kind, new UUID(9, 9)).stream()))
                .isEmpty();
    }

    @Test
    default void namesAllKindsOfItsFeature() {
        assertThat(records().kinds().toArray())
                .containsExactlyInAnyOrder((Object[]) known().kind().getClass().getEnumConstants());
    }
}
