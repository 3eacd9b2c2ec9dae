package org.knotenpunkt.persistence.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;
import static org.knotenpunkt.persistence.tables.Tables.SOCIAL_SPACE;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.organisation.socialspace.SpaceNames;
import org.knotenpunkt.persistence.shared.Database;

/** Organisations and what towns know about them, one query each; what other towns own is hidden by the scope of the transaction. */
public final class JooqKnownOrganisations implements KnownRecords {
    private final Database database;
    private final Today today;

    @Inject
    public JooqKnownOrganisations(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Set<OrganisationRecordKind> kinds() {
        return EnumSet.allOf(OrganisationRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case OrganisationRecordKind.ORGANISATION -> organisation(id);
            case OrganisationRecordKind.RELATION -> relation(id);
            case OrganisationRecordKind.FUNCTION -> function(id);
            case OrganisationRecordKind.SOCIAL_SPACE -> socialSpace(id);
            default -> Optional.empty();
        };
    }

    private Optional<KnownRecord> organisation(UUID id) {
        return database.dsl()
                .select(
                        OrganisationFields.ID,
                        OrganisationFields.KIND,
                        nameOf(ORGANISATION.ID),
                        OrganisationFields.HOME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(id))
                .fetchOptional(mapping(OrganisationRecordKind::organisation));
    }

    private Optional<KnownRecord> relation(UUID id) {
        return database.dsl()
                .select(
                        RELATION.ID.convertFrom(RelationId::new),
                        concat(nameOf(RELATION.FROM_ID), inline(" – "), nameOf(RELATION.TO_ID)),
                        RELATION.MUNICIPALITY_ID.convertFrom(MunicipalityId::new))
                .from(RELATION)
                .where(RELATION.ID.eq(id))
                .fetchOptional(mapping(OrganisationRecordKind::relation));
    }

    private Optional<KnownRecord> function(UUID id) {
        return database.dsl()
                .select(
                        ORGANISATION_FUNCTION.ID.convertFrom(FunctionId::new),
                        nameOf(ORGANISATION_FUNCTION.ORGANISATION_ID),
                        ORGANISATION_FUNCTION.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        ORGANISATION_FUNCTION.ORGANISATION_ID.convertFrom(OrganisationId::new))
                .from(ORGANISATION_FUNCTION)
                .where(ORGANISATION_FUNCTION.ID.eq(id))
                .fetchOptional(mapping(OrganisationRecordKind::function));
    }

    private Optional<KnownRecord> socialSpace(UUID id) {
        return database.dsl()
                .select(
                        SOCIAL_SPACE.ID.convertFrom(SocialSpaceId::new),
                        SpaceNames.LATEST,
                        SOCIAL_SPACE.MUNICIPALITY_ID.convertFrom(MunicipalityId::new))
                .from(SOCIAL_SPACE)
                .where(SOCIAL_SPACE.ID.eq(id))
                .fetchOptional(mapping(OrganisationRecordKind::socialSpace));
    }

    private Field<String> nameOf(Field<UUID> organisation) {
        return OrganisationFields.nameOn(today.today(), organisation);
    }
}
