package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.initiative.InitiativeAction;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Ground;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class PolicyTest {
    private static final Scope TOWN = new Scope.Municipality(BOCHUM);
    private static final Scope OTHER_TOWN = new Scope.Municipality(ESSEN);
    private static final Scope IN_TOWN = new Scope.Organisation(BOCHUM, SCHOOL);
    private static final Scope NEXT_DOOR = new Scope.Organisation(BOCHUM, uuid(77));
    private static final Scope COMMONS = new Scope.Commons();

    private static final Actor COORDINATION = somebodyWith(Role.COORDINATION, TOWN);
    private static final Actor CENTRE_LEAD = somebodyWith(Role.CENTRE_LEAD, IN_TOWN);

    private static final Actor BOTH =
            new Actor(uuid(98), Set.of(new Right(Role.COORDINATION, TOWN), new Right(Role.CENTRE_LEAD, IN_TOWN)));

    private enum Example implements Action {
        WATER,
        READ_GARDEN,
        LOOK {
            @Override
            public boolean isTownWide() {
                return true;
            }
        };

        @Override
        public Set<Role> roles() {
            return Set.of(Role.COORDINATION, Role.CENTRE_LEAD);
        }
    }

    @Test
    void whoHasNotSignedInMayDoNothing() {
        assertThat(Policy.decide(Actor.ANONYMOUS, Example.WATER, COMMONS)).contains(new Denial.NotSignedIn());
    }

    @Test
    void whoHasNoRightAtAllMayDoNothing() {
        assertThat(Policy.decide(new Actor(uuid(1), Set.of()), Example.WATER, COMMONS))
                .contains(new Denial.RoleMissing(Example.WATER));
    }

    @Test
    void aTokenReachesAsFarAsItsOwnerAndOneForReadingOnlyReads() {
        var token = new Actor(uuid(99), COORDINATION.rights(), new Means.Token(uuid(98), false));
        var readingToken = new Actor(uuid(99), COORDINATION.rights(), new Means.Token(uuid(98), true));

        assertThat(Policy.decide(token, Example.WATER, TOWN)).isEmpty();
        assertThat(Policy.decide(readingToken, Example.READ_GARDEN, TOWN)).isEmpty();
        assertThat(Policy.decide(readingToken, Example.WATER, TOWN)).contains(new Denial.TokenReadsOnly());
        assertThat(Policy.decide(readingToken, Example.WATER, OTHER_TOWN)).contains(new Denial.OutOfReach());
    }

    @Test
    void aRoleMayDoInItsScopeWhatIsOpenToIt() {
        assertThat(Policy.decide(COORDINATION, Example.WATER, TOWN)).isEmpty();
        assertThat(Policy.decide(COORDINATION, Example.WATER, IN_TOWN)).isEmpty();
        assertThat(Policy.decide(CENTRE_LEAD, Example.WATER, IN_TOWN)).isEmpty();
        assertThat(Policy.decide(CENTRE_LEAD, Example.WATER, COMMONS)).isEmpty();
    }

    @Test
    void allRightsAreToldThatWouldBeEnough() {
        assertThat(Policy.grounds(BOTH, Example.WATER, IN_TOWN)).isEqualTo(BOTH.rights());
        assertThat(Policy.grounds(BOTH, Example.WATER, NEXT_DOOR)).isEqualTo(COORDINATION.rights());
        assertThat(Policy.grounds(BOTH, Example.LOOK, TOWN)).isEqualTo(BOTH.rights());
        assertThat(Policy.grounds(BOTH, Example.WATER, OTHER_TOWN)).isEmpty();
    }

    @Test
    void aRoleMayNotDoWhatIsNotOpenToIt() {
        assertThat(Policy.decide(somebodyWith(Role.READER, TOWN), Example.WATER, TOWN))
                .contains(new Denial.RoleMissing(Example.WATER));
        assertThat(Policy.decide(somebodyWith(Role.READER, TOWN), Example.WATER, COMMONS))
                .contains(new Denial.RoleMissing(Example.WATER));
    }

    @Test
    void aRightOpensAnActionOnlyOnItsGround() {
        var network = new Scope.Initiative(NETWORK);
        for (var ground : Ground.values()) {
            var action = on(ground);
            assertThat(Policy.decide(somebodyWith(Role.READER, TOWN), action, COMMONS)
                            .isEmpty())
                    .as("a reader of a town, on %s", ground)
                    .isEqualTo(ground != Ground.NETWORKS);
            assertThat(Policy.decide(somebodyWith(Role.READER, IN_TOWN), action, IN_TOWN)
                            .isEmpty())
                    .as("a reader of a school, on %s", ground)
                    .isEqualTo(ground != Ground.NETWORKS);
            assertThat(Policy.decide(somebodyWith(Role.READER, network), action, network)
                            .isEmpty())
                    .as("a reader of a network, on %s", ground)
                    .isEqualTo(ground != Ground.TOWNS);
        }
    }

    private static Action on(Ground ground) {
        return new Action() {
            @Override
            public String name() {
                return "READ";
            }

            @Override
            public Set<Role> roles() {
                return Set.of(Role.READER);
            }

            @Override
            public Ground ground() {
                return ground;
            }
        };
    }

    @Test
    void whatAnotherTownOwnsIsOutOfReach() {
        assertThat(Policy.decide(COORDINATION, Example.WATER, OTHER_TOWN)).contains(new Denial.OutOfReach());
        assertThat(Policy.decide(COORDINATION, Example.LOOK, OTHER_TOWN)).contains(new Denial.OutOfReach());
    }

    @Test
    void theOperatorIsOutOfReachOfEveryTown() {
        for (var action : Example.values()) {
            assertThat(Policy.decide(Actor.operator(), action, TOWN)).contains(new Denial.OutOfReach());
        }
    }

    @Test
    void twoHalvesOfARightMakeNone() {
        var readerHereCoordinationThere = new Actor(
                uuid(1),
                Set.of(
                        somebodyWith(Role.READER, TOWN).rights().iterator().next(),
                        somebodyWith(Role.COORDINATION, OTHER_TOWN)
                                .rights()
                                .iterator()
                                .next()));

        assertThat(Policy.decide(readerHereCoordinationThere, Example.WATER, TOWN))
                .contains(new Denial.RoleMissing(Example.WATER));
    }

    @Test
    void aRightInOneOrganisationReachesNoOther() {
        assertThat(Policy.decide(CENTRE_LEAD, Example.WATER, NEXT_DOOR))
                .contains(new Denial.RoleMissing(Example.WATER));
        assertThat(Policy.decide(CENTRE_LEAD, Example.WATER, TOWN)).contains(new Denial.RoleMissing(Example.WATER));
    }

    @Test
    void forWhatConcernsTheWholeTownARightInAnyOfItsOrganisationsIsEnough() {
        assertThat(Policy.decide(CENTRE_LEAD, Example.LOOK, TOWN)).isEmpty();
        assertThat(Policy.decide(CENTRE_LEAD, Example.LOOK, NEXT_DOOR)).isEmpty();
    }

    @Test
    void theNetworkOfOthersIsOutOfReach() {
        var office = somebodyWith(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK));
        var reader = somebodyWith(Role.READER, new Scope.Initiative(NETWORK));

        assertThat(Policy.decide(office, InitiativeAction.KEEP_INITIATIVE, new Scope.Initiative(uuid(78))))
                .contains(new Denial.OutOfReach());
        assertThat(Policy.decide(reader, InitiativeAction.KEEP_INITIATIVE, new Scope.Initiative(NETWORK)))
                .contains(new Denial.RoleMissing(InitiativeAction.KEEP_INITIATIVE));
    }

    @Test
    void thatThereIsAnInstallationIsNoSecret() {
        assertThat(Policy.decide(COORDINATION, Example.WATER, new Scope.Installation()))
                .contains(new Denial.RoleMissing(Example.WATER));
    }
}
