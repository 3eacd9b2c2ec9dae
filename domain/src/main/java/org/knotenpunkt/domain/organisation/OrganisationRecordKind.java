package org.knotenpunkt.domain.organisation;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.domain.organisation.OrganisationAction.RECORD_RELATION;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.READ_MUNICIPALITIES;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.RECORD_MUNICIPALITY;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.READ_SCHOOLS;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.RECORD_SCHOOL;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records of this feature, and who sees and changes one of each. */
public enum OrganisationRecordKind implements RecordKind {
    /** An organisation: a municipality, a school, a centre, a provider, ... */
    ORGANISATION,
    RELATION,
    FUNCTION,
    SOCIAL_SPACE;

    private static final Scope COMMONS = new Scope.Commons();

    /** @param home the town that keeps it; null for one that is common to all */
    public static KnownRecord organisation(
            OrganisationId id, OrganisationKind kind, String name, @Nullable MunicipalityId home) {
        var scope = home == null ? COMMONS : new Scope.Organisation(home, id.value());
        return new KnownRecord(
                ORGANISATION,
                id.value(),
                name,
                scope,
                seeing(kind),
                home == null ? keeping() : changing(kind, home, scope));
    }

    private static List<Permission> seeing(OrganisationKind kind) {
        var organisation = new Permission(READ_ORGANISATIONS, COMMONS);
        return switch (kind) {
            case SCHOOL -> List.of(organisation, new Permission(READ_SCHOOLS, COMMONS));
            case MUNICIPALITY -> List.of(organisation, new Permission(READ_MUNICIPALITIES, COMMONS));
            default -> List.of(organisation);
        };
    }

    private static List<Permission> keeping() {
        return List.of(new Permission(KEEP_COMMON_ORGANISATIONS, COMMONS));
    }

    private static List<Permission> changing(OrganisationKind kind, MunicipalityId home, Scope scope) {
        var organisation = new Permission(CHANGE_ORGANISATION, scope);
        return switch (kind) {
            case SCHOOL -> List.of(organisation, new Permission(RECORD_SCHOOL, scope));
            case MUNICIPALITY ->
                List.of(organisation, new Permission(RECORD_MUNICIPALITY, new Scope.Municipality(home)));
            default -> List.of(organisation);
        };
    }

    /** @param name what its two organisations are called */
    public static KnownRecord relation(RelationId id, String name, MunicipalityId town) {
        return ofTown(RELATION, id.value(), name, town, RECORD_RELATION);
    }

    /** @param name what the organisation is called whose function it is */
    public static KnownRecord function(FunctionId id, String name, MunicipalityId town, OrganisationId organisation) {
        var scope = new Scope.Organisation(town, organisation.value());
        return new KnownRecord(
                FUNCTION,
                id.value(),
                name,
                scope,
                new Permission(READ_TOWN, new Scope.Municipality(town)),
                new Permission(MANAGE_FUNCTIONS, scope));
    }

    public static KnownRecord socialSpace(SocialSpaceId id, String name, MunicipalityId town) {
        return ofTown(SOCIAL_SPACE, id.value(), name, town, MANAGE_SOCIAL_SPACES);
    }

    private static KnownRecord ofTown(
            OrganisationRecordKind kind, UUID id, String name, MunicipalityId town, Action changing) {
        var scope = new Scope.Municipality(town);
        return new KnownRecord(
                kind, id, name, scope, new Permission(READ_TOWN, scope), new Permission(changing, scope));
    }
}
