package org.knotenpunkt.domain.access.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;
import static org.knotenpunkt.domain.initiative.InitiativeAction.KEEP_INITIATIVE;
import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.READ_TOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationRecordKind;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class SightTest {
    private static final OrganisationId PROVIDER = new OrganisationId(SCHOOL);
    private static final KnownRecord FUNCTION =
            OrganisationRecordKind.function(new FunctionId(uuid(30)), "Träger", BOCHUM, PROVIDER);

    @Test
    void aRoleThatSeesAnywhereAndChangesHereIsToldOnceForEach() {
        var provider = OrganisationRecordKind.organisation(PROVIDER, OrganisationKind.PROVIDER, "Träger", BOCHUM);

        assertThat(Sight.of(provider).stream().filter(sight -> sight.role() == Role.COORDINATION))
                .containsExactly(
                        new Sight(Role.COORDINATION, Reach.ANY_TOWN, List.of(READ_ORGANISATIONS), List.of()),
                        new Sight(
                                Role.COORDINATION,
                                Reach.THIS_TOWN,
                                List.of(READ_ORGANISATIONS),
                                List.of(CHANGE_ORGANISATION)));
    }

    @Test
    void whatATownKnowsIsSeenFromAnyOfItsOrganisationsAndChangedAtOne() {
        assertThat(Sight.of(FUNCTION).stream().filter(sight -> sight.role() == Role.CENTRE_LEAD))
                .containsExactly(
                        new Sight(Role.CENTRE_LEAD, Reach.ORGANISATION_OF_TOWN, List.of(READ_TOWN), List.of()),
                        new Sight(
                                Role.CENTRE_LEAD,
                                Reach.THIS_ORGANISATION,
                                List.of(READ_TOWN),
                                List.of(MANAGE_FUNCTIONS)));
    }

    @Test
    void theOperatorSeesNothingOfATown() {
        assertThat(Sight.of(FUNCTION)).noneMatch(sight -> sight.role() == Role.OPERATOR);
    }

    @Test
    void whatSeveralOrganisationsShareIsToldOfAnyOfThemAndOfNoOtherOne() {
        var town = new Scope.Municipality(BOCHUM);
        var shared = new KnownRecord(
                OrganisationRecordKind.RELATION,
                uuid(31),
                "Vereinbarung",
                town,
                List.of(new Permission(MANAGE_FUNCTIONS, town), new Permission(MANAGE_FUNCTIONS, at(32))),
                List.of(new Permission(MANAGE_FUNCTIONS, at(32))));

        assertThat(Sight.of(shared).stream().filter(sight -> sight.role() == Role.PROVIDER))
                .containsExactly(new Sight(
                        Role.PROVIDER,
                        Reach.INVOLVED_ORGANISATION,
                        List.of(MANAGE_FUNCTIONS),
                        List.of(MANAGE_FUNCTIONS)));
    }

    @Test
    void whatIsReleasedToANetworkIsToldOfItsOffice() {
        var town = new Scope.Municipality(BOCHUM);
        var released = new KnownRecord(
                OrganisationRecordKind.RELATION,
                uuid(31),
                "Vereinbarung",
                town,
                List.of(
                        new Permission(MANAGE_FUNCTIONS, town),
                        new Permission(KEEP_INITIATIVE, new Scope.Initiative(uuid(33)))),
                List.of());

        assertThat(Sight.of(released).stream().filter(sight -> sight.role() == Role.INITIATIVE_OFFICE))
                .containsExactly(
                        new Sight(Role.INITIATIVE_OFFICE, Reach.INVOLVED_NETWORK, List.of(KEEP_INITIATIVE), List.of()));
    }

    private static Scope at(int organisation) {
        return new Scope.Organisation(BOCHUM, uuid(organisation));
    }
}
