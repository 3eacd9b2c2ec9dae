package org.knotenpunkt.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.KeptAnswers.Kept;
import org.knotenpunkt.domain.shared.Sha256;

/** What every {@link KeptAnswers} does. A class that implements this runs it against one. */
public interface KeptAnswersContract {
    Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    KeyedRequest ADD_A_SCHOOL = new KeyedRequest(Sha256.hexOf("one"), Sha256.hexOf("a school"));
    KeyedRequest ADD_A_TOWN = new KeyedRequest(Sha256.hexOf("two"), Sha256.hexOf("a town"));
    KeptAnswer CREATED = new KeptAnswer(201, "de", "/there", "\"1\"", "{\"name\":\"Straße\"}");
    KeptAnswer EMPTY = new KeptAnswer(204, "en", null, null, null);

    /** One that keeps nothing yet; the same one during one test. */
    KeptAnswers answers();

    @Test
    default void findsWhatWasAnswered() {
        answers().add(ADD_A_SCHOOL, CREATED, NOW);
        answers().add(ADD_A_TOWN, EMPTY, NOW);

        assertThat(answers().find(ADD_A_SCHOOL)).contains(new Kept(ADD_A_SCHOOL.fingerprint(), CREATED));
        assertThat(answers().find(ADD_A_TOWN)).contains(new Kept(ADD_A_TOWN.fingerprint(), EMPTY));
    }

    @Test
    default void findsNothingWhereNothingWasAnswered() {
        answers().add(ADD_A_SCHOOL, CREATED, NOW);

        assertThat(answers().find(ADD_A_TOWN)).isEmpty();
    }

    @Test
    default void findsWhatAnotherRequestWasAnsweredUnderTheSameKey() {
        answers().add(ADD_A_SCHOOL, CREATED, NOW);
        var other = new KeyedRequest(ADD_A_SCHOOL.id(), Sha256.hexOf("another school"));

        assertThat(answers().find(other)).contains(new Kept(ADD_A_SCHOOL.fingerprint(), CREATED));
    }

    @Test
    default void forgetsWhatWasAnsweredEarlier() {
        answers().add(ADD_A_SCHOOL, CREATED, NOW);
        answers().add(ADD_A_TOWN, EMPTY, NOW.plusSeconds(1));
        answers().deleteEarlierThan(NOW.plusSeconds(1));

        assertThat(answers().find(ADD_A_SCHOOL)).isEmpty();
        assertThat(answers().find(ADD_A_TOWN)).isPresent();
    }

    @Test
    default void whatIsInNobodysHandCanBeTaken() {
        assertThat(answers().take(ADD_A_SCHOOL)).isTrue();
        assertThat(answers().take(ADD_A_SCHOOL)).isTrue();
    }
}
