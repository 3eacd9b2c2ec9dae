package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final MunicipalityId BOCHUM = new MunicipalityId(new UUID(7, 1));
    private static final MunicipalityId ESSEN = new MunicipalityId(new UUID(7, 2));
    private static final UUID SCHOOL = new UUID(7, 3);

    @Test
    void aTownReachesItsOrganisationsAndNotThoseOfAnother() {
        var town = new Scope.Municipality(BOCHUM);

        assertThat(town.covers(new Scope.Organisation(BOCHUM, SCHOOL))).isTrue();
        assertThat(town.covers(new Scope.Organisation(ESSEN, SCHOOL))).isFalse();
        assertThat(town.covers(new Scope.Municipality(ESSEN))).isFalse();
    }

    @Test
    void anOrganisationDoesNotReachItsTown() {
        var school = new Scope.Organisation(BOCHUM, SCHOOL);

        assertThat(school.covers(school)).isTrue();
        assertThat(school.covers(new Scope.Municipality(BOCHUM))).isFalse();
        assertThat(school.covers(new Scope.Organisation(BOCHUM, new UUID(7, 4))))
                .isFalse();
    }

    @Test
    void theInstallationReachesNoTown() {
        assertThat(new Scope.Installation().covers(new Scope.Municipality(BOCHUM)))
                .isFalse();
        assertThat(new Scope.Installation().covers(new Scope.Commons())).isTrue();
    }

    @Test
    void anActorSeesTheTownsOfItsRightsOnly() {
        var actor = new Actor(
                new UUID(7, 5),
                Set.of(
                        new Right(Role.READER, new Scope.Municipality(BOCHUM)),
                        new Right(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(ESSEN, SCHOOL)),
                        new Right(Role.INITIATIVE_OFFICE, new Scope.Initiative(new UUID(7, 6)))));

        assertThat(actor.municipalities()).containsExactlyInAnyOrder(BOCHUM, ESSEN);
        assertThat(Actor.operator().municipalities()).isEmpty();
        assertThat(Actor.operator().isAnonymous()).isFalse();
        assertThat(Actor.ANONYMOUS.isAnonymous()).isTrue();
    }
}
