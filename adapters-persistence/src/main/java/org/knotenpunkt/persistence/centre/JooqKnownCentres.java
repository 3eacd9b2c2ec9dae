package org.knotenpunkt.persistence.centre;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.CentreRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/** Centres in PostgreSQL, whether anything has been stored of them or not. */
public final class JooqKnownCentres implements KnownRecords {
    private final Centres centres;
    private final CentreQueries queries;
    private final Today today;

    @Inject
    public JooqKnownCentres(Centres centres, CentreQueries queries, Today today) {
        this.centres = centres;
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Set<CentreRecordKind> kinds() {
        return EnumSet.allOf(CentreRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case CentreRecordKind.CENTRE ->
                centres.findById(new CentreId(id))
                        .flatMap(centre -> queries.called(List.of(centre.id().organisation()), today.today()).stream()
                                .map(ref -> CentreRecordKind.of(centre, ref.name()))
                                .findFirst());
            default -> Optional.empty();
        };
    }
}
