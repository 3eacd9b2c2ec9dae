package org.knotenpunkt.persistence.organisation.socialspace;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE_ASSIGNMENT;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE_NAME;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_STATEMENT;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;
import org.knotenpunkt.application.organisation.socialspace.WithdrawnSocialSpace;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.Assignment;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.domain.shared.Withdrawn;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Statements;
import org.knotenpunkt.persistence.shared.Withdrawals;
import org.knotenpunkt.persistence.tables.tables.records.SocialSpaceAssignmentRecord;
import org.knotenpunkt.persistence.tables.tables.records.SocialSpaceNameRecord;
import org.knotenpunkt.persistence.tables.tables.records.SocialSpaceRecord;

/** Social spaces and what is assigned to them in PostgreSQL. */
public final class JooqSocialSpaceRepository implements SocialSpaceRepository {
    private static final Field<SocialSpaceId> ID = SOCIAL_SPACE.ID.convertFrom(SocialSpaceId::new);
    private static final Field<MunicipalityId> TOWN = SOCIAL_SPACE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new);

    private static final SelectField<Assignment> ASSIGNMENT = DSL.row(
                    SOCIAL_SPACE_ASSIGNMENT.ORGANISATION_ID.convertFrom(OrganisationId::new),
                    Periods.validity(SOCIAL_SPACE_ASSIGNMENT.VALID_FROM, SOCIAL_SPACE_ASSIGNMENT.VALID_UNTIL))
            .mapping(Assignment::new);
    private static final Field<List<Assignment>> ASSIGNMENTS = multiset(select(ASSIGNMENT)
                    .from(SOCIAL_SPACE_ASSIGNMENT)
                    .where(SpacesOfOrganisation.ASSIGNMENT_TO_SPACE)
                    .and(SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_AT.isNull()))
            .convertFrom(rows -> rows.map(Record1::value1));
    private static final Field<List<Withdrawn<Assignment>>> WITHDRAWN_ASSIGNMENTS = multiset(
                    select(ASSIGNMENT, SpacesOfOrganisation.WITHDRAWAL)
                            .from(SOCIAL_SPACE_ASSIGNMENT)
                            .where(SpacesOfOrganisation.ASSIGNMENT_TO_SPACE)
                            .and(SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_AT.isNotNull()))
            .convertFrom(rows -> rows.map(mapping(Withdrawn::new)));

    private static final Field<Boolean> IN_USE =
            field(exists(selectOne().from(SOCIAL_SPACE_ASSIGNMENT).where(SpacesOfOrganisation.ASSIGNMENT_TO_SPACE)));

    private final Database database;

    @Inject
    public JooqSocialSpaceRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<SocialSpace> findById(SocialSpaceId id) {
        return database.dsl()
                .select(
                        ID,
                        TOWN,
                        SpaceNames.ALL,
                        SOCIAL_SPACE.LOCAL_KEY,
                        Periods.validity(SOCIAL_SPACE.VALID_FROM, SOCIAL_SPACE.VALID_UNTIL),
                        ASSIGNMENTS,
                        WITHDRAWN_ASSIGNMENTS,
                        SOCIAL_SPACE.VERSION)
                .from(SOCIAL_SPACE)
                .where(SOCIAL_SPACE.ID.eq(id.value()))
                .fetchOptional(mapping(SocialSpace::restore));
    }

    @Override
    public Optional<WithdrawnSocialSpace> findWithdrawn(SocialSpaceId id) {
        return database.dsl()
                .select(
                        WITHDRAWN_STATEMENT.SUBJECT_ID.convertFrom(SocialSpaceId::new),
                        WITHDRAWN_STATEMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        WITHDRAWN_STATEMENT.WORDS,
                        WITHDRAWN_STATEMENT.WITHDRAWN_AT.convertFrom(OffsetDateTime::toInstant),
                        WITHDRAWN_STATEMENT.WITHDRAWN_REASON)
                .from(WITHDRAWN_STATEMENT)
                .where(WITHDRAWN_STATEMENT.SUBJECT_ID.eq(id.value()))
                .and(WITHDRAWN_STATEMENT.ABOUT.eq(Mention.SOCIAL_SPACE.name()))
                .fetchOptional(mapping(WithdrawnSocialSpace::new));
    }

    @Override
    public Optional<SocialSpaceId> findBearer(MunicipalityId town, String localKey, Validity period) {
        return database.dsl()
                .select(ID)
                .from(SOCIAL_SPACE)
                .where(SOCIAL_SPACE.MUNICIPALITY_ID.eq(town.value()))
                .and(SOCIAL_SPACE.LOCAL_KEY.eq(localKey))
                .and(Periods.overlaps(SOCIAL_SPACE.VALID_FROM, SOCIAL_SPACE.VALID_UNTIL, period))
                .limit(1)
                .fetchOptional(ID);
    }

    @Override
    public List<SocialSpaceId> findNamesakes(MunicipalityId town, String name, Validity period) {
        return database.dsl()
                .select(ID)
                .from(SOCIAL_SPACE)
                .join(SOCIAL_SPACE_NAME)
                .on(SpaceNames.OF_SPACE)
                .where(SOCIAL_SPACE.MUNICIPALITY_ID.eq(town.value()))
                .and(lower(SOCIAL_SPACE_NAME.NAME).eq(lower(val(name))))
                .and(Periods.overlaps(SOCIAL_SPACE_NAME.VALID_FROM, SOCIAL_SPACE_NAME.VALID_UNTIL, period))
                .and(Periods.overlaps(SOCIAL_SPACE.VALID_FROM, SOCIAL_SPACE.VALID_UNTIL, period))
                .orderBy(SOCIAL_SPACE.ID)
                .fetch(ID);
    }

    @Override
    public Optional<SocialSpaceSummary> findOn(SocialSpaceId id, LocalDate day) {
        return database.dsl()
                .select(summary(day))
                .from(SOCIAL_SPACE)
                .where(SOCIAL_SPACE.ID.eq(id.value()))
                .fetchOptional(Record1::value1);
    }

    @Override
    public Cited<List<SocialSpaceSummary>> findByTown(MunicipalityId town, LocalDate day) {
        var spaces = select(summary(day))
                .from(SOCIAL_SPACE)
                .where(SOCIAL_SPACE.MUNICIPALITY_ID.eq(town.value()))
                .and(Periods.includes(SOCIAL_SPACE.VALID_FROM, SOCIAL_SPACE.VALID_UNTIL, day))
                .orderBy(SpaceNames.on(day).collate(collation("de-x-icu")), SOCIAL_SPACE.ID);
        return EditionRows.cite(database.dsl(), multiset(spaces).convertFrom(rows -> rows.map(Record1::value1)));
    }

    private static SelectField<SocialSpaceSummary> summary(LocalDate day) {
        return DSL.row(
                        ID,
                        TOWN,
                        SpaceNames.on(day),
                        SpaceNames.ALL,
                        SOCIAL_SPACE.LOCAL_KEY,
                        Periods.validity(SOCIAL_SPACE.VALID_FROM, SOCIAL_SPACE.VALID_UNTIL),
                        organisations(day),
                        IN_USE,
                        Statements.of(SOCIAL_SPACE.ID, SOCIAL_SPACE.MUNICIPALITY_ID),
                        SOCIAL_SPACE.VERSION)
                .mapping(SocialSpaceSummary::new);
    }

    private static Field<List<OrganisationRef>> organisations(LocalDate day) {
        return multiset(select(OrganisationFields.ref(ORGANISATION, day))
                        .from(SOCIAL_SPACE_ASSIGNMENT)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(SOCIAL_SPACE_ASSIGNMENT.ORGANISATION_ID))
                        .where(SpacesOfOrganisation.ASSIGNMENT_TO_SPACE)
                        .and(SOCIAL_SPACE_ASSIGNMENT.WITHDRAWN_AT.isNull())
                        .and(Periods.includes(
                                SOCIAL_SPACE_ASSIGNMENT.VALID_FROM, SOCIAL_SPACE_ASSIGNMENT.VALID_UNTIL, day))
                        .and(Periods.includes(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY, day))
                        .orderBy(
                                OrganisationFields.nameOn(day, ORGANISATION.ID).collate(collation("de-x-icu")),
                                ORGANISATION.ID))
                .convertFrom(rows -> rows.map(mapping(ref -> ref)));
    }

    @Override
    public void save(SocialSpace space) {
        var dsl = database.dsl();
        var row = row(space);
        if (space.version() == 0) {
            dsl.executeInsert(row);
        } else {
            var found = SOCIAL_SPACE
                    .MUNICIPALITY_ID
                    .eq(row.getMunicipalityId())
                    .and(SOCIAL_SPACE.ID.eq(row.getId()))
                    .and(SOCIAL_SPACE.VERSION.eq(space.version()));
            Saved.requireOne(dsl.executeUpdate(row, found), space.id());
            dsl.deleteFrom(SOCIAL_SPACE_ASSIGNMENT)
                    .where(SOCIAL_SPACE_ASSIGNMENT.MUNICIPALITY_ID.eq(row.getMunicipalityId()))
                    .and(SOCIAL_SPACE_ASSIGNMENT.SOCIAL_SPACE_ID.eq(row.getId()))
                    .execute();
            removeNames(space);
        }
        dsl.batchInsert(space.names().entries().stream()
                        .map(name -> row(space, name))
                        .toList())
                .execute();
        Statements.keep(database, row.getId(), space.municipality(), space.withdrawn());
        dsl.batchInsert(Stream.concat(
                                space.assignments().stream().map(assignment -> row(space, assignment, null)),
                                space.withdrawnAssignments().stream()
                                        .map(assignment -> row(space, assignment.fact(), assignment.withdrawal())))
                        .toList())
                .execute();
    }

    private void removeNames(SocialSpace space) {
        database.dsl()
                .deleteFrom(SOCIAL_SPACE_NAME)
                .where(SOCIAL_SPACE_NAME.MUNICIPALITY_ID.eq(space.municipality().value()))
                .and(SOCIAL_SPACE_NAME.SOCIAL_SPACE_ID.eq(space.id().value()))
                .execute();
    }

    @Override
    public void withdraw(SocialSpace space, Withdrawal how) {
        var dsl = database.dsl();
        removeNames(space);
        Statements.forget(dsl, space.id().value());
        var found = dsl.deleteFrom(SOCIAL_SPACE)
                .where(SOCIAL_SPACE.MUNICIPALITY_ID.eq(space.municipality().value()))
                .and(SOCIAL_SPACE.ID.eq(space.id().value()))
                .and(SOCIAL_SPACE.VERSION.eq(space.version()))
                .execute();
        Saved.requireOne(found, space.id());
        var statement = new Statement(Mention.SOCIAL_SPACE, space.validity(), space.name());
        Statements.keep(database, space.id().value(), space.municipality(), List.of(new Withdrawn<>(statement, how)));
    }

    private static SocialSpaceRecord row(SocialSpace space) {
        return new SocialSpaceRecord(
                space.municipality().value(),
                space.id().value(),
                space.localKey().orElse(null),
                space.validity().from(),
                space.validity().until(),
                space.version() + 1);
    }

    private static SocialSpaceNameRecord row(SocialSpace space, Dated<String> name) {
        var row = new SocialSpaceNameRecord();
        row.setMunicipalityId(space.municipality().value());
        row.setSocialSpaceId(space.id().value());
        row.setValidFrom(name.validity().from());
        row.setValidUntil(name.validity().until());
        row.setName(name.value());
        return row;
    }

    private static SocialSpaceAssignmentRecord row(
            SocialSpace space, Assignment assignment, @Nullable Withdrawal withdrawal) {
        var row = new SocialSpaceAssignmentRecord();
        row.setMunicipalityId(space.municipality().value());
        row.setSocialSpaceId(space.id().value());
        row.setOrganisationId(assignment.organisation().value());
        row.setValidFrom(assignment.validity().from());
        row.setValidUntil(assignment.validity().until());
        if (withdrawal != null) {
            row.setWithdrawnAt(Withdrawals.at(withdrawal));
            row.setWithdrawnBy(withdrawal.by());
            row.setWithdrawnReason(withdrawal.reason());
        }
        return row;
    }
}
