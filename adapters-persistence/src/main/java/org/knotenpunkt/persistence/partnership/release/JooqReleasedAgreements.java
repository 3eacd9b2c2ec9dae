package org.knotenpunkt.persistence.partnership.release;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonGetAttributeAsText;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_ENDING;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_LEAVE;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_RELEASE;
import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT_VERSION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.release.ReleasedAgreement;
import org.knotenpunkt.application.partnership.release.ReleasedAgreements;
import org.knotenpunkt.application.partnership.release.ReleasedSummary;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.partnership.AgreementFields;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.shared.Database;

/** Shows from PostgreSQL what is released, one statement each. Nothing of it leads through the row of the agreement itself. */
public final class JooqReleasedAgreements implements ReleasedAgreements {
    private static final String GERMAN = "de-x-icu";

    /** What the version of the release at hand is called that was agreed last. */
    private static final Field<String> TITLE =
            field(select(jsonGetAttributeAsText(AGREEMENT_VERSION.CONTENT.cast(SQLDataType.JSON), inline("title")))
                    .from(AGREEMENT_VERSION)
                    .where(isAgreed())
                    .orderBy(AGREEMENT_VERSION.NUMBER.desc())
                    .limit(1));

    private static final Field<List<ReleasedAgreement.Agreed>> VERSIONS = multiset(select(
                            AGREEMENT_VERSION.NUMBER,
                            AGREEMENT_VERSION.SINCE,
                            AgreementFields.HASH,
                            AgreementFields.CONTENT,
                            AgreementFields.AMENDMENT)
                    .from(AGREEMENT_VERSION)
                    .where(isAgreed())
                    .orderBy(AGREEMENT_VERSION.NUMBER))
            .convertFrom(rows -> rows.map(mapping(ReleasedAgreement.Agreed::new)));

    private static final Field<LocalDate> ENDS_ON = field(select(AGREEMENT_ENDING.LAST_DAY)
            .from(AGREEMENT_ENDING)
            .where(AGREEMENT_ENDING.MUNICIPALITY_ID.eq(AGREEMENT_RELEASE.MUNICIPALITY_ID))
            .and(AGREEMENT_ENDING.AGREEMENT_ID.eq(AGREEMENT_RELEASE.AGREEMENT_ID)));

    private static final Field<List<ReleasedAgreement.Leaving>> LEAVES = multiset(
                    select(AGREEMENT_LEAVE.PARTY_ID.convertFrom(OrganisationId::new), AGREEMENT_LEAVE.LAST_DAY)
                            .from(AGREEMENT_LEAVE)
                            .where(AGREEMENT_LEAVE.MUNICIPALITY_ID.eq(AGREEMENT_RELEASE.MUNICIPALITY_ID))
                            .and(AGREEMENT_LEAVE.AGREEMENT_ID.eq(AGREEMENT_RELEASE.AGREEMENT_ID))
                            .orderBy(AGREEMENT_LEAVE.POSITION))
            .convertFrom(rows -> rows.map(mapping(ReleasedAgreement.Leaving::new)));

    private final Database database;

    @Inject
    public JooqReleasedAgreements(Database database) {
        this.database = database;
    }

    private static Condition isAgreed() {
        return AGREEMENT_VERSION
                .MUNICIPALITY_ID
                .eq(AGREEMENT_RELEASE.MUNICIPALITY_ID)
                .and(AGREEMENT_VERSION.AGREEMENT_ID.eq(AGREEMENT_RELEASE.AGREEMENT_ID))
                .and(AGREEMENT_VERSION.STATE.eq(inline(VersionState.AGREED.name())));
    }

    @Override
    public Page<ReleasedSummary> list(InitiativeId network, LocalDate day, PageRequest page) {
        var town = OrganisationFields.nameOn(day, AGREEMENT_RELEASE.MUNICIPALITY_ID);
        var found = database.dsl()
                .select(
                        AGREEMENT_RELEASE.AGREEMENT_ID.convertFrom(AgreementId::new),
                        TITLE,
                        AGREEMENT_RELEASE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        town,
                        JooqReleases.TERMS)
                .from(AGREEMENT_RELEASE)
                .where(isReadable(network, day))
                .and(after(town, page.after()))
                .orderBy(town.collate(GERMAN), TITLE.collate(GERMAN), AGREEMENT_RELEASE.AGREEMENT_ID)
                .limit(page.limit() + 1)
                .fetch(mapping(ReleasedSummary::new));
        return Cursor.page(
                found,
                page.limit(),
                last -> Cursor.of(last.townName(), last.title(), last.id().toString()));
    }

    private static Condition isReadable(InitiativeId network, LocalDate day) {
        return AGREEMENT_RELEASE.INITIATIVE_ID.eq(network.value()).and(ReleaseRows.inForceOn(day));
    }

    private static Condition after(Field<String> town, @Nullable String cursor) {
        if (cursor == null) {
            return noCondition();
        }
        record Place(String town, String title, UUID id) {}
        var place = Cursor.read(
                cursor, 3, values -> new Place(values.getFirst(), values.get(1), Uuids.read(values.getLast())));
        return row(town.collate(GERMAN), TITLE.collate(GERMAN), AGREEMENT_RELEASE.AGREEMENT_ID)
                .gt(row(val(place.town()), val(place.title()), val(place.id())));
    }

    @Override
    public Optional<ReleasedAgreement> find(InitiativeId network, AgreementId agreement, LocalDate day) {
        return database.dsl()
                .select(whole(day))
                .from(AGREEMENT_RELEASE)
                .where(isReadable(network, day))
                .and(AGREEMENT_RELEASE.AGREEMENT_ID.eq(agreement.value()))
                .fetchOptional(Record1::value1);
    }

    /** What an office reads by the release at hand. */
    public static SelectField<ReleasedAgreement> whole(LocalDate day) {
        return row(
                        AGREEMENT_RELEASE.AGREEMENT_ID.convertFrom(AgreementId::new),
                        AGREEMENT_RELEASE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        OrganisationFields.nameOn(day, AGREEMENT_RELEASE.MUNICIPALITY_ID),
                        JooqReleases.TERMS,
                        VERSIONS,
                        ENDS_ON,
                        LEAVES)
                .mapping(ReleasedAgreement::new);
    }
}
