package org.knotenpunkt.persistence.organisation;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.ALL_DAY;
import static org.knotenpunkt.persistence.tables.Tables.AREA;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY_FACT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_SUCCESSOR;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;
import static org.knotenpunkt.persistence.tables.Tables.PUPIL_COUNT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;
import static org.knotenpunkt.persistence.tables.Tables.WITHDRAWN_ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.YOUTH_OFFICE;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.knotenpunkt.application.organisation.WithdrawnOrganisation;
import org.knotenpunkt.domain.organisation.Mention;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.persistence.shared.ForeignKeys;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Statements;
import org.knotenpunkt.persistence.shared.Withdrawals;

/** How organisations leave the tables that were registered by mistake, and what is left of them. */
final class WithdrawnOrganisations {
    /** What is known about an organisation alone, before that on which it hangs. */
    private static final List<Table<?>> OF_IT_ALONE = List.of(
            SCHOOL_FACT,
            SCHOOL_SOCIAL_INDEX,
            STARTCHANCEN,
            ALL_DAY,
            PUPIL_COUNT,
            SCHOOL,
            MUNICIPALITY_FACT,
            YOUTH_OFFICE,
            POPULATION,
            MUNICIPALITY,
            AREA,
            ORGANISATION_NAME,
            ORGANISATION_ADDRESS,
            ORGANISATION_KEY,
            ORGANISATION_SUCCESSOR);

    private WithdrawnOrganisations() {}

    static Optional<WithdrawnOrganisation> find(DSLContext dsl, OrganisationId id) {
        return dsl.select(
                        WITHDRAWN_ORGANISATION.ID.convertFrom(OrganisationId::new),
                        WITHDRAWN_ORGANISATION.KIND.convertFrom(OrganisationKind::valueOf),
                        WITHDRAWN_ORGANISATION.HOME_MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        WITHDRAWN_ORGANISATION.NAME,
                        WITHDRAWN_ORGANISATION.WITHDRAWN_AT.convertFrom(OffsetDateTime::toInstant),
                        WITHDRAWN_ORGANISATION.WITHDRAWN_REASON)
                .from(WITHDRAWN_ORGANISATION)
                .where(WITHDRAWN_ORGANISATION.ID.eq(id.value()))
                .fetchOptional(mapping(WithdrawnOrganisation::new));
    }

    /** Takes the organisation out, unless a foreign key or a register holds it; no register speaks of it meanwhile. */
    static Optional<Mention> withdraw(DSLContext dsl, Organisation organisation, Withdrawal how) {
        hold(dsl, organisation);
        if (organisation.isKeyedBy(Register::says)
                || isDescribedByRegister(dsl, organisation.id().value())) {
            return Optional.of(Mention.REGISTER);
        }
        return ForeignKeys.holding(
                dsl,
                () -> {
                    remove(dsl, organisation);
                    Statements.forget(dsl, organisation.id().value());
                    insert(dsl, organisation, how);
                },
                table -> Optional.of(holder(table)));
    }

    private static void hold(DSLContext dsl, Organisation organisation) {
        dsl.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation.id().value()))
                .forUpdate()
                .execute();
    }

    private static boolean isDescribedByRegister(DSLContext dsl, UUID id) {
        var citations = Arrays.stream(Register.values()).map(Register::citation).toList();
        return dsl.fetchExists(selectOne()
                .from(SCHOOL_FACT)
                .where(SCHOOL_FACT.ORGANISATION_ID.eq(id), SCHOOL_FACT.SOURCE_TITLE.in(citations))
                .unionAll(selectOne()
                        .from(MUNICIPALITY_FACT)
                        .where(MUNICIPALITY_FACT.ORGANISATION_ID.eq(id), MUNICIPALITY_FACT.SOURCE_TITLE.in(citations)))
                .unionAll(selectOne().from(AREA).where(AREA.ORGANISATION_ID.eq(id))));
    }

    private static void remove(DSLContext dsl, Organisation organisation) {
        var id = organisation.id().value();
        dsl.batch(OF_IT_ALONE.stream()
                        .map(table -> deleteFrom(table)
                                .where(Objects.requireNonNull(table.field("organisation_id", UUID.class))
                                        .eq(id)))
                        .toList())
                .execute();
        var found = dsl.deleteFrom(ORGANISATION)
                .where(ORGANISATION.ID.eq(id), ORGANISATION.VERSION.eq(organisation.version()))
                .execute();
        Saved.requireOne(found, organisation);
    }

    private static void insert(DSLContext dsl, Organisation organisation, Withdrawal how) {
        dsl.insertInto(WITHDRAWN_ORGANISATION)
                .set(WITHDRAWN_ORGANISATION.ID, organisation.id().value())
                .set(WITHDRAWN_ORGANISATION.KIND, organisation.kind().name())
                .set(
                        WITHDRAWN_ORGANISATION.HOME_MUNICIPALITY_ID,
                        organisation.home().map(MunicipalityId::value).orElse(null))
                .set(
                        WITHDRAWN_ORGANISATION.NAME,
                        organisation
                                .facts()
                                .names()
                                .latest()
                                .orElseThrow()
                                .value()
                                .full())
                .set(WITHDRAWN_ORGANISATION.WITHDRAWN_AT, Withdrawals.at(how))
                .set(WITHDRAWN_ORGANISATION.WITHDRAWN_BY, how.by())
                .set(WITHDRAWN_ORGANISATION.WITHDRAWN_REASON, how.reason())
                .execute();
    }

    /** Which table it is whose foreign key would lead nowhere. */
    private static Mention holder(String table) {
        return switch (table) {
            case "relation" -> Mention.RELATION;
            case "organisation_function", "function_term", "person" -> Mention.FUNCTION;
            case "social_space", "social_space_assignment" -> Mention.SOCIAL_SPACE;
            case "organisation_successor" -> Mention.SUCCESSION;
            case "initiative_member", "initiative_membership", "initiative_supporter" -> Mention.NETWORK;
            case "agreement_party",
                    "agreement_version",
                    "agreement_leave",
                    "agreement_cancelled_approval",
                    "agreement_goal",
                    "review_sheet",
                    "disagreement",
                    "disagreement_party" -> Mention.AGREEMENT;
            case "centre", "centre_funding", "self_assessment" -> Mention.CENTRE;
            case "offer" -> Mention.OFFER;
            case "access_grant" -> Mention.RIGHT;
            default -> Mention.BELONGING;
        };
    }
}
