package org.knotenpunkt.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** What every {@link Permits} does. A class that implements this runs it against one. */
public interface PermitsContract {
    Scope TOWN = new Scope.Municipality(new MunicipalityId(new UUID(0, 1)));
    Right KEEPER = new Right(Role.COORDINATION, TOWN);
    Right READER = new Right(Role.READER, TOWN);
    Actor SOMEBODY = new Actor(new UUID(0, 8), Set.of(KEEPER, READER));
    Actor OTHER = new Actor(new UUID(0, 9), Set.of(KEEPER, READER));

    /** Something to be permitted. */
    enum Example implements Action {
        WATER,
        READ_GARDEN;

        @Override
        public Set<Role> roles() {
            return Set.of(Role.COORDINATION, Role.READER);
        }
    }

    Permits permits();

    /** In which it is noted. */
    Transactions transactions();

    /** The rights that are taken down with what the actor does now. */
    Set<Right> takenDown(Actor actor);

    @Test
    default void whatPermitsAChangeIsTakenDownAndNotWhatPermitsToLook() {
        assertThat(afterwards(() -> {
                    permits().note(SOMEBODY, Example.READ_GARDEN, SOMEBODY::rights);
                    permits().note(SOMEBODY, Example.WATER, () -> Set.of(KEEPER));
                }))
                .containsExactly(KEEPER);
    }

    @Test
    default void eachRightThatWouldBeEnoughIsTakenDown() {
        assertThat(afterwards(() -> permits().note(SOMEBODY, Example.WATER, SOMEBODY::rights)))
                .isEqualTo(SOMEBODY.rights());
    }

    @Test
    default void whereNothingElseIsPermittedItIsWhatPermitsToLook() {
        assertThat(afterwards(() -> permits().note(SOMEBODY, Example.READ_GARDEN, () -> Set.of(READER))))
                .containsExactly(READER);
    }

    @Test
    default void whereNothingWasAskedItIsAllTheirRights() {
        assertThat(afterwards(() -> {})).isEqualTo(SOMEBODY.rights());
        assertThat(afterwards(() -> permits().note(OTHER, Example.WATER, () -> Set.of(KEEPER))))
                .isEqualTo(SOMEBODY.rights());
    }

    @Test
    default void whatIsNotedIsForgottenWithItsTransaction() {
        afterwards(() -> permits().note(SOMEBODY, Example.WATER, () -> Set.of(KEEPER)));
        permits().note(SOMEBODY, Example.WATER, () -> Set.of(KEEPER));

        assertThat(afterwards(() -> {})).isEqualTo(SOMEBODY.rights());
    }

    private Set<Right> afterwards(Runnable noting) {
        return transactions().call(SOMEBODY, () -> {
            noting.run();
            return takenDown(SOMEBODY);
        });
    }
}
