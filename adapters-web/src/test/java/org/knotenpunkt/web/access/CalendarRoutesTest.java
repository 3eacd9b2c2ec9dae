package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.application.access.CreatedToken;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Credential;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.text.Language;

class CalendarRoutesTest {
    private static final AccessHouse HOUSE = new AccessHouse();

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE);

    private static int last;

    private final Account somebody = HOUSE.withAccount(++last);
    private final Actor actor = new Actor(somebody.id().value(), Set.of());

    private CreatedToken token(TokenReach reach) {
        return token(actor, reach);
    }

    private static CreatedToken token(Actor of, TokenReach reach) {
        return HOUSE.tokenService
                .create(of, "Kalender", reach, HOUSE.clock.today().plusDays(300))
                .orElseThrow();
    }

    private static String path(CreatedToken token) {
        return CalendarRoutes.address("", token.secret().value(), Language.GERMAN);
    }

    @Test
    void whoeverSubscribesGetsTheDaysOfWhomTheAddressIs() {
        var answer = SERVER.browser().get(path(token(TokenReach.CALENDAR))).expect(200);

        assertThat(answer.header("Content-Type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(answer.html().replace("\r\n ", ""))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20261201", "SUMMARY;LANGUAGE=de:Rückblick")
                .contains("DESCRIPTION;LANGUAGE=de:" + somebody.id());
    }

    @Test
    void anAddressIsGoodForNothingElse() {
        var secret = token(TokenReach.CALENDAR).secret().value();

        assertThat(SERVER.api()
                        .with("Authorization", "Bearer " + secret)
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void otherTokensOpenNoCalendar() {
        for (var reach : List.of(TokenReach.READ, TokenReach.WRITE)) {
            SERVER.browser().get(path(token(reach))).expect(404);
        }
        SERVER.browser().get("/calendar/kp_nobody/knotenpunkt.ics").expect(404);
    }

    @Test
    void anAddressThatWasRevokedLeadsNowhere() {
        var token = token(TokenReach.CALENDAR);
        HOUSE.tokenService.revoke(actor, token.token().id()).orElseThrow();

        SERVER.browser().get(path(token)).expect(404);
    }

    @Test
    void aProgramThatHasTheCalendarAlreadyGetsNothing() {
        var path = path(token(TokenReach.CALENDAR));
        var first = SERVER.browser().get(path).expect(200);
        var tag = first.header("ETag");

        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        for (var known : List.of(tag, "\"other\", W/" + tag)) {
            assertThat(SERVER.browser()
                            .with("If-None-Match", known)
                            .get(path)
                            .expect(304)
                            .html())
                    .isEmpty();
        }
        SERVER.browser().with("If-None-Match", "\"other\"").get(path).expect(200);
    }

    @Test
    void nobodyAsksTooOften() {
        var path = path(token(TokenReach.CALENDAR));
        var another = path(token(TokenReach.CALENDAR));
        for (int i = 0; i < AccessServer.CALENDARS; i++) {
            SERVER.browser().get(i % 2 == 0 ? path : another).expect(200);
        }

        assertThat(SERVER.browser().get(path).expect(429).header("Retry-After")).isNotEmpty();
    }

    @Test
    void whoHasToChooseAPasswordGetsNoEmptyCalendar() {
        var path = path(token(TokenReach.CALENDAR));
        HOUSE.accounts.save(
                somebody.withCredential(new Credential(somebody.credential().hash(), true), HOUSE.clock.instant()));

        assertThat(SERVER.browser().get(path).expect(403).html()).contains("eigenes Passwort");
    }
}
