package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;

class TokenServiceTest {
    private static final Actor ANNA = new Actor(uuid(101), Set.of());

    private final AccessHouse house = new AccessHouse();

    @BeforeEach
    void anna() {
        house.accounts.save(anAccount(1));
    }

    @Test
    void aProgramActsForItsOwnerUntilTheLastDayOrItIsRevoked() {
        var created = create(TokenReach.WRITE, TODAY);

        assertThat(actor(created))
                .contains(new Actor(
                        ANNA.account(),
                        Set.of(),
                        new Means.Token(created.token().id().value(), false)));
        assertThat(house.tokenService.list(ANNA).orElseThrow().getFirst().lastUsedAt())
                .isEqualTo(NOW);

        house.clock.advance(Duration.ofDays(1));
        assertThat(actor(created)).isEmpty();
    }

    @Test
    void aRevokedTokenGetsNobodyIn() {
        var created = create(TokenReach.READ, TODAY);
        assertThat(actor(created).map(Actor::means))
                .contains(new Means.Token(created.token().id().value(), true));

        house.tokenService.revoke(ANNA, created.token().id()).orElseThrow();

        assertThat(actor(created)).isEmpty();
        assertThat(house.events.published())
                .hasExactlyElementsOfTypes(AccessEvent.TokenCreated.class, AccessEvent.TokenRevoked.class);
    }

    @Test
    void nobodyRevokesTheTokenOfSomebodyElse() {
        var created = create(TokenReach.READ, TODAY);
        var bert = new Actor(uuid(102), Set.of());

        assertThat(house.tokenService.revoke(bert, created.token().id()))
                .isEqualTo(Result.refusal(
                        new AccessError.TokenNotFound(created.token().id())));
    }

    @Test
    void aTokenEndsWithinAYearAndNotBeforeToday() {
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusDays(367))) {
            assertThat(house.tokenService.create(ANNA, "Auswertung", TokenReach.READ, day))
                    .isEqualTo(Result.refusal(new AccessError.TokenEndOutOfRange(day, TODAY, TODAY.plusDays(366))));
        }
    }

    @Test
    void thereAreOnlySoManyTokens() {
        for (int i = 0; i < PersonalToken.MAX_TOKENS; i++) {
            create(TokenReach.READ, TODAY);
        }

        assertThat(house.tokenService.create(ANNA, "Einer zu viel", TokenReach.READ, TODAY))
                .isEqualTo(Result.refusal(new AccessError.TooManyTokens(PersonalToken.MAX_TOKENS)));
    }

    @Test
    void aTokenMakesNoTokensAndChangesNoPassword() {
        var program = new Actor(ANNA.account(), Set.of(), new Means.Token(uuid(99), false));
        var refusal = Result.refusal(new AccessError.NotAllowed(new Denial.NotByToken()));

        assertThat(house.tokenService.create(program, "Noch einer", TokenReach.WRITE, TODAY))
                .isEqualTo(refusal);
        assertThat(house.tokenService.list(program)).isEqualTo(refusal);
        assertThat(house.ownAccount.list(program)).isEqualTo(refusal);
    }

    @Test
    void noTokenIsMadeWithAPasswordThatSomebodyElseKnows() {
        var account = house.withAccount(2, true);
        var bert = new Actor(account.id().value(), Set.of());

        assertThat(house.tokenService.create(bert, "Hintertür", TokenReach.WRITE, TODAY))
                .isEqualTo(Result.refusal(new AccessError.PasswordTemporary()));
        assertThat(house.tokens.findByAccount(account.id())).isEmpty();
    }

    private CreatedToken create(TokenReach reach, LocalDate lastDay) {
        return house.tokenService.create(ANNA, "Auswertung", reach, lastDay).orElseThrow();
    }

    private Optional<Actor> actor(CreatedToken created) {
        return house.doorkeeper.identify(created.secret()).map(Identity::actor);
    }
}
