package org.knotenpunkt.domain.access.sight;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_ACCOUNTS;
import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.domain.initiative.InitiativeAction.READ_INITIATIVES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;
import static org.knotenpunkt.domain.organisation.OrganisationAction.RECORD_RELATION;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.READ_MUNICIPALITIES;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.RECORD_MUNICIPALITY;
import static org.knotenpunkt.domain.organisation.register.RegisterAction.IMPORT_REGISTER;
import static org.knotenpunkt.domain.organisation.register.RegisterAction.READ_IMPORTS;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.READ_SCHOOLS;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.RECORD_SCHOOL;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Scope;

/**
 * A record as far as it matters for who sees it.
 *
 * @param name what it is called today, or whose it is
 * @param scope where it is
 * @param organisation what kind of organisation it is; null for everything else
 */
public record KnownRecord(
        RecordKind kind,
        UUID id,
        String name,
        Scope scope,
        @Nullable OrganisationKind organisation) {
    private static final Scope COMMONS = new Scope.Commons();
    private static final Scope INSTALLATION = new Scope.Installation();

    /** What the use cases ask for that show it: of several one is enough. */
    public List<Permission> seeing() {
        return switch (kind) {
            case ORGANISATION ->
                List.of(
                                new Permission(READ_ORGANISATIONS, COMMONS),
                                new Permission(
                                        organisation == OrganisationKind.SCHOOL ? READ_SCHOOLS : READ_MUNICIPALITIES,
                                        COMMONS))
                        .subList(0, isDescribedFurther() ? 2 : 1);
            case RELATION, FUNCTION, SOCIAL_SPACE -> List.of(new Permission(READ_TOWN, town()));
            case IMPORT -> List.of(new Permission(READ_IMPORTS, COMMONS));
            case INITIATIVE -> List.of(new Permission(READ_INITIATIVES, COMMONS));
            case ACCOUNT -> List.of(new Permission(MANAGE_ACCOUNTS, INSTALLATION));
            case GRANT -> granting();
        };
    }

    /** What the use cases ask for that change it: of several one is enough, though not for all of it. */
    public List<Permission> changing() {
        return switch (kind) {
            case ORGANISATION -> changingOrganisation();
            case RELATION -> List.of(new Permission(RECORD_RELATION, town()));
            case FUNCTION -> List.of(new Permission(MANAGE_FUNCTIONS, scope));
            case SOCIAL_SPACE -> List.of(new Permission(MANAGE_SOCIAL_SPACES, town()));
            case IMPORT -> List.of(new Permission(IMPORT_REGISTER, COMMONS));
            case INITIATIVE -> List.of(new Permission(KEEP_INITIATIVE, scope));
            case ACCOUNT -> List.of(new Permission(MANAGE_ACCOUNTS, INSTALLATION));
            case GRANT -> granting();
        };
    }

    private boolean isDescribedFurther() {
        return organisation == OrganisationKind.SCHOOL || organisation == OrganisationKind.MUNICIPALITY;
    }

    private List<Permission> changingOrganisation() {
        if (scope instanceof Scope.Commons) {
            return List.of(new Permission(KEEP_COMMON_ORGANISATIONS, COMMONS));
        }
        var change = new Permission(CHANGE_ORGANISATION, scope);
        if (organisation == OrganisationKind.SCHOOL) {
            return List.of(change, new Permission(RECORD_SCHOOL, scope));
        }
        return organisation == OrganisationKind.MUNICIPALITY
                ? List.of(change, new Permission(RECORD_MUNICIPALITY, town()))
                : List.of(change);
    }

    private List<Permission> granting() {
        return List.of(new Permission(MANAGE_GRANTS, scope), new Permission(MANAGE_GRANTS, INSTALLATION));
    }

    /** The town in which it is, else where it is at all. */
    private Scope town() {
        return scope instanceof Scope.InTown place ? new Scope.Municipality(place.municipality()) : scope;
    }

    /** Where those hold their roles who may see it for more than that it is common to all. */
    public Scope home() {
        return scope instanceof Scope.Commons ? INSTALLATION : town();
    }
}
