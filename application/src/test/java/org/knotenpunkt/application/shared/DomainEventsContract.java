package org.knotenpunkt.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What all {@link DomainEvents} keep. A class that implements this runs it against some. */
public interface DomainEventsContract {
    MunicipalityId HERE = new MunicipalityId(new UUID(0, 1));
    Actor SOMEBODY = Actors.workingIn(HERE);

    /** None has been published yet. */
    DomainEvents events();

    /** Those about things that have been published so far, the first of them first. */
    List<UUID> subjects();

    /** That something has happened to a thing. */
    record Happened(UUID subject, MunicipalityId municipality) implements DomainEvent {
        @Override
        public String type() {
            return "shared.happened";
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }
    }

    private static Happened to(int thing) {
        return new Happened(new UUID(7, thing), HERE);
    }

    @Test
    default void whatHasHappenedIsKeptInItsOrder() {
        events().publish(SOMEBODY, List.of(to(2), to(1)));
        events().publish(SOMEBODY, List.of(to(3)));

        assertThat(subjects()).containsExactly(new UUID(7, 2), new UUID(7, 1), new UUID(7, 3));
    }

    @Test
    default void whereNothingHasHappenedNothingIsKept() {
        events().publish(SOMEBODY, List.of());

        assertThat(subjects()).isEmpty();
    }
}
