package org.knotenpunkt.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.application.access.sight.KnownRecords;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.access.sight.KnownRecord;
import org.knotenpunkt.domain.access.sight.Permission;
import org.knotenpunkt.domain.access.sight.RecordKind;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;

/** Who is said to see and to change a record is let through by the use cases that show and change it, and nobody else is. */
@ExtendWith(World.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightMatrixTest {
    private final World world;
    private final Injector house;
    private final List<UseCase> useCases;

    /** The use cases that show and change a record, and the type of its id. */
    private record Told(String seeing, String changing, Class<?> id) {}

    SightMatrixTest(World world) {
        this.world = world;
        house = world.house(binder -> {});
        useCases = UseCase.of(house);
    }

    private static Told told(RecordKind kind) {
        return switch (kind) {
            case ORGANISATION ->
                new Told(
                        "organisation.ReadOrganisation.read",
                        "organisation.RenameOrganisation.rename",
                        OrganisationId.class);
            case RELATION ->
                new Told(
                        "organisation.relation.ReadRelation.read",
                        "organisation.relation.EndRelation.end",
                        RelationId.class);
            case FUNCTION ->
                new Told(
                        "organisation.function.ReadFunction.read",
                        "organisation.function.EndFunction.endFunction",
                        FunctionId.class);
            case SOCIAL_SPACE ->
                new Told(
                        "organisation.socialspace.ListSocialSpaces.list",
                        "organisation.socialspace.EndSocialSpace.end",
                        SocialSpaceId.class);
            case IMPORT ->
                new Told(
                        "organisation.register.FindImports.find",
                        "organisation.register.ConfirmImport.confirm",
                        ImportId.class);
            case INITIATIVE ->
                new Told("initiative.ReadInitiatives.view", "initiative.RecordCount.record", InitiativeId.class);
            case ACCOUNT ->
                new Told("access.FindAccount.find(AccountId)", "access.DisableAccount.disable", AccountId.class);
            case GRANT -> new Told("access.FindGrant.find", "access.EndGrant.end", GrantId.class);
        };
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToldIsWhatTheUseCasesDecide(RecordKind kind) {
        var told = told(kind);
        for (var place : Place.values()) {
            var known = known(kind, told, place);
            for (var person : world.people()) {
                if (person.somebody().means() == Somebody.Means.SESSION) {
                    var samples = new Samples(
                            type -> Optional.ofNullable(world.ids(place).get(type)));
                    var seeing = useCase(told.seeing()).tried(house, person, samples);
                    assertThat(isGiven(known.seeing(), person))
                            .as("%s sees the %s %s", person.somebody().title(), kind, place)
                            .isEqualTo(seeing == Outcome.MAY);
                    if (kind != RecordKind.ORGANISATION) {
                        var changing = useCase(told.changing()).tried(house, person, samples);
                        assertThat(isGiven(known.changing(), person))
                                .as("%s changes the %s %s", person.somebody().title(), kind, place)
                                .isEqualTo(changing == Outcome.MAY);
                    }
                }
            }
        }
    }

    private static boolean isGiven(List<Permission> permissions, Person person) {
        return permissions.stream().anyMatch(permission -> permission.isGivenTo(person.actor()));
    }

    private KnownRecord known(RecordKind kind, Told told, Place place) {
        var id = UUID.fromString(world.id(place, told.id()).toString());
        return house.getInstance(Transactions.class)
                .read(
                        world.keepers(place).getFirst().actor(),
                        () -> house.getInstance(KnownRecords.class).find(kind, id))
                .orElseThrow();
    }

    private UseCase useCase(String name) {
        return useCases.stream()
                .filter(useCase -> useCase.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no use case " + name));
    }
}
