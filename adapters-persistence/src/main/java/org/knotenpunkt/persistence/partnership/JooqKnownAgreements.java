package org.knotenpunkt.persistence.partnership;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record2;
import org.knotenpunkt.application.partnership.release.ReleasedAgreement;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.partnership.release.JooqReleasedAgreements;
import org.knotenpunkt.persistence.partnership.release.ReleaseRows;
import org.knotenpunkt.persistence.shared.Database;

/** Agreements in PostgreSQL; those that were given up are no longer there. */
public final class JooqKnownAgreements implements KnownRecords {
    private final Database database;
    private final Today today;

    @Inject
    public JooqKnownAgreements(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Set<PartnershipRecordKind> kinds() {
        return EnumSet.allOf(PartnershipRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case PartnershipRecordKind.AGREEMENT -> find(id, today.today()).or(() -> findReleased(id, today.today()));
            default -> Optional.empty();
        };
    }

    private Optional<KnownRecord> find(UUID id, LocalDate day) {
        return database.dsl()
                .select(AgreementFields.WHOLE, offices(day))
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(id))
                .and(AGREEMENT.NEWEST.isNotNull())
                .fetchOptional(found -> PartnershipRecordKind.of(found.value1(), found.value2(), day));
    }

    /** For those to whom the row of the agreement does not show: what was released to a network in which they hold a right. */
    private Optional<KnownRecord> findReleased(UUID id, LocalDate day) {
        var releases = database.dsl()
                .select(
                        JooqReleasedAgreements.whole(day),
                        AGREEMENT_RELEASE.INITIATIVE_ID.convertFrom(InitiativeId::new))
                .from(AGREEMENT_RELEASE)
                .where(AGREEMENT_RELEASE.AGREEMENT_ID.eq(id))
                .and(ReleaseRows.inForceOn(day))
                .orderBy(AGREEMENT_RELEASE.INITIATIVE_ID)
                .fetch();
        return releases.stream()
                .findFirst()
                .map(Record2::value1)
                .map(released -> PartnershipRecordKind.ofReleased(
                        released.id(),
                        released.shownOn(day).content().title(),
                        released.town(),
                        released.versions().stream().map(ReleasedAgreement.Agreed::content),
                        releases.map(Record2::value2)));
    }

    /** The networks to whose offices the agreement at hand is released on the day. */
    private static Field<List<InitiativeId>> offices(LocalDate day) {
        return multiset(select(AGREEMENT_RELEASE.INITIATIVE_ID)
                        .from(AGREEMENT_RELEASE)
                        .where(AGREEMENT_RELEASE.MUNICIPALITY_ID.eq(AGREEMENT.MUNICIPALITY_ID))
                        .and(AGREEMENT_RELEASE.AGREEMENT_ID.eq(AGREEMENT.ID))
                        .and(ReleaseRows.inForceOn(day))
                        .orderBy(AGREEMENT_RELEASE.INITIATIVE_ID))
                .convertFrom(rows -> rows.map(mapping(InitiativeId::new)));
    }
}
