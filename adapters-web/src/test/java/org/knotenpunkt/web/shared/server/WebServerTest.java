package org.knotenpunkt.web.shared.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.BusyException;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Requests;
import org.slf4j.LoggerFactory;

class WebServerTest {
    private enum Doing implements Action {
        SOMETHING;

        @Override
        public Set<Role> roles() {
            return Set.of(Role.COORDINATION);
        }
    }

    private static final class SomeRoutes implements Routes {
        @Override
        public void register(RouteRegistry routes) {
            routes.get("/open", Access.open(), ctx -> ctx.result("Grüße"));
            routes.get("/members", Access.signedIn(), ctx -> ctx.result("in"));
            routes.get("/doing", Access.performing(Doing.SOMETHING), ctx -> ctx.result("done"));
            routes.post("/members", Access.signedIn(), ctx -> ctx.result("posted"));
            routes.post("/api/members", Access.signedIn(), ctx -> ctx.result("posted"));
            routes.get("/broken", Access.open(), ctx -> {
                throw new IllegalStateException("secret of the machine");
            });
            routes.get("/very-broken", Access.open(), ctx -> {
                throw new StackOverflowError("secret of the machine");
            });
            routes.get("/api/broken", Access.open(), ctx -> {
                throw new IllegalStateException("secret of the machine");
            });
            routes.get("/lost", Access.open(), ctx -> {
                throw new ConcurrentChangeException("secret of the machine");
            });
            routes.get("/api/lost", Access.open(), ctx -> {
                throw new ConcurrentChangeException("secret of the machine", 7);
            });
            for (var path : List.of("/busy", "/api/busy")) {
                routes.get(path, Access.open(), ctx -> {
                    throw new BusyException("secret of the machine", new IOException());
                });
            }
            routes.get("/hidden", Access.open(), ctx -> {
                throw new Refused(new Denial.OutOfReach());
            });
            routes.get("/things/{id}", Access.open(), ctx -> Requests.id(ctx, "id", UUID::fromString));
        }
    }

    @RegisterExtension
    static final TestServer SERVER = TestServer.of().with(new SomeRoutes()).build();

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), Set.of(new Right(role, new Scope.Commons())));
    }

    @Test
    void everyAnswerSaysThatNothingComesFromOrGoesToOtherHosts() {
        var answer = SERVER.browser().get("/open").expect(200);
        assertThat(answer.header("content-security-policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("same-origin");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.header("server")).isEmpty();
        assertThat(answer.header("access-control-allow-origin")).isEmpty();
        assertThat(answer.html()).isEqualTo("Grüße");
    }

    @Test
    void aStrangerIsSentToSignInAndComesBackAfterwards() {
        assertThat(SERVER.browser().get("/members?page=2").expect(303).location())
                .endsWith("/sign-in?next=%2Fmembers%3Fpage%3D2");
    }

    @Test
    void whoLacksTheRoleEverywhereIsToldSo() {
        assertThat(SERVER.browser(actor(Role.READER)).get("/doing").expect(403).html())
                .contains("<h1>Nicht erlaubt</h1>", "Ihre Rolle umfasst diesen Vorgang hier nicht");
        SERVER.browser(actor(Role.COORDINATION)).get("/doing").expect(200);
    }

    @Test
    void unknownPathsHiddenThingsAndMalformedIdsAreNotFound() {
        for (var path : new String[] {"/nowhere", "/hidden", "/things/1", "/api/nowhere"}) {
            assertThat(SERVER.browser().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(SERVER.browser().get("/nowhere").html()).contains("<h1>Nicht gefunden</h1>");
    }

    @Test
    void whatIsSoDamagedThatItHasNoAddressIsAProblem() {
        var answer = SERVER.browser().get("/things/%00").expect(400);
        assertThat(answer.header("content-type")).startsWith("application/problem+json");
        assertThat(answer.header("content-security-policy")).isNotEmpty();
        assertThat(answer.header("connection")).isEqualTo("close");
        assertThat(answer.html()).contains("\"code\":\"http.400\"", "Die Anfrage ist nicht so aufgebaut");
    }

    @Test
    void aWrongMethodIsToldWithTheRightOnes() {
        var answer = SERVER.browser().post("/open").expect(405);
        assertThat(answer.header("allow")).contains("GET");
    }

    @Test
    void whatBreaksIsAPageWithAnIdAndWithoutAnyDetail() {
        for (var path : new String[] {"/broken", "/very-broken", "/api/broken"}) {
            var answer = SERVER.browser().get(path).expect(500);
            assertThat(answer.html())
                    .doesNotContain("secret")
                    .doesNotContain("Exception")
                    .doesNotContain("\tat ");
        }
        assertThat(SERVER.browser().get("/broken").html()).contains("nennen Sie bitte diese Kennung");
        assertThat(SERVER.browser().get("/api/broken").header("content-type")).contains("application/problem+json");
    }

    /** A message may hold what somebody wrote. */
    @Test
    void theLogHasTheIdAndThePlaceOfWhatBreaksAndNotItsMessage() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        var answer = SERVER.browser().get("/api/broken").expect(500);
        root.detachAppender(log);

        assertThat(log.list).singleElement().satisfies(line -> {
            var id = line.getFormattedMessage().replaceAll(".*\\((.*)\\)", "$1");
            assertThat(answer.html()).contains("\"id\":\"" + id + "\"");
            assertThat(ThrowableProxyUtil.asString(line.getThrowableProxy()))
                    .contains("java.lang.IllegalStateException", "\tat " + SomeRoutes.class.getName())
                    .doesNotContain("secret");
        });
    }

    @Test
    void aLostRaceIsAConflictAndWithIfMatchAFailedPrecondition() {
        assertThat(SERVER.browser().get("/lost").expect(409).html()).contains("inzwischen geändert");
        var lost = SERVER.browser().with("If-Match", "\"1\"").get("/api/lost").expect(412);
        assertThat(lost.header("etag")).isEqualTo("\"7\"");
        assertThat(lost.html()).contains("\"currentVersion\":7");
    }

    @Test
    void whoIsHeldUpByAnotherChangeIsToldSoAndMayTryAgain() {
        var busy = SERVER.browser().get("/api/busy").expect(503);
        assertThat(busy.header("retry-after")).isEqualTo("5");
        assertThat(busy.html()).contains("\"code\":\"request.busy\"").doesNotContain("Datenbank", "secret");
        assertThat(SERVER.browser().get("/busy").expect(503).html())
                .contains("weil ein Register übernommen wird")
                .doesNotContain("secret");
    }

    @Test
    void aFormFromElsewhereChangesNothing() {
        var reader = actor(Role.READER);
        SERVER.browser(reader).post("/members").expect(200);
        SERVER.browser(reader).postOnly("/members").expect(403);
        SERVER.browser(reader).postOnly("/members", "formToken", "guessed").expect(403);
        SERVER.browser(reader)
                .with("Sec-Fetch-Site", "cross-site")
                .post("/members")
                .expect(403);
        SERVER.browser(reader)
                .with("Sec-Fetch-Site", "same-site")
                .post("/members")
                .expect(403);
        SERVER.browser(reader)
                .with("Origin", "https://elsewhere.example")
                .post("/members")
                .expect(403);
        SERVER.browser(reader).with("Origin", SERVER.address()).post("/members").expect(200);
    }

    @Test
    void theApiTrustsACookieOnlyFromOurOwnPages() {
        var reader = actor(Role.READER);
        SERVER.browser(reader).postOnly("/api/members").expect(200);
        SERVER.browser(reader)
                .with("Sec-Fetch-Site", "cross-site")
                .postOnly("/api/members")
                .expect(403);
    }

    @Test
    void pagesSpeakTheLanguageThatWasChosenOrThatTheBrowserPrefers() {
        assertThat(SERVER.browser().get("/nowhere").html()).contains("lang=\"de\"");
        assertThat(SERVER.browser()
                        .with("Accept-Language", "fr, en;q=0.5")
                        .get("/nowhere")
                        .html())
                .contains("<h1>Not found</h1>");
        var browser = SERVER.browser().with("Accept-Language", "de");
        assertThat(browser.get("/language/en?back=/open").expect(303).location())
                .endsWith("/open");
        assertThat(browser.get("/nowhere").html()).contains("<h1>Not found</h1>");
    }

    @Test
    void nobodyIsSentToAnotherHost() {
        for (var back : new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example"}) {
            assertThat(SERVER.browser().get("/language/en?back=" + back).location())
                    .as(back)
                    .doesNotContain("evil");
        }
    }

    @Test
    void filesStayInTheBrowserUntilTheyChange() {
        var html = SERVER.browser().get("/nowhere").html();
        var path = html.replaceAll("(?s).*href=\"(/assets/[^\"]*knotenpunkt.css)\".*", "$1");
        var answer = SERVER.browser().get(path).expect(200);
        assertThat(answer.header("cache-control")).contains("immutable");
        assertThat(answer.header("content-type")).startsWith("text/css");
        assertThat(SERVER.browser()
                        .get(path.replaceAll("assets/[^/]*", "assets/old"))
                        .header("cache-control"))
                .isEqualTo("no-store");
    }
}
