package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.input.Form;

/** What somebody may try with sessions and forms that are not theirs, or no longer. */
class SessionSafetyTest {
    private static final AccessHouse HOUSE = new AccessHouse();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("knotenpunkt=([^;]+)");

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE);

    private static int last = 200;

    private final Account anna = HOUSE.withAccount(++last);
    private final Account mallory = HOUSE.withAccount(++last);

    private static Browser.Answer signIn(Browser browser, Account account) {
        return browser.postOnly("/sign-in", "name", account.name().value(), "password", PASSWORD.value())
                .expect(303);
    }

    private static Browser signedIn(Account account) {
        var browser = SERVER.browser();
        signIn(browser, account);
        return browser;
    }

    private static String session(Browser.Answer signedIn) {
        return found(SESSION, signedIn.header("set-cookie"));
    }

    private static String formToken(Browser browser) {
        return found(FORM_TOKEN, browser.get("/account").expect(200).html());
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** A browser into which somebody has put the session. */
    private static Browser holding(String session) {
        return SERVER.browser().with("Cookie", "knotenpunkt=" + session);
    }

    private static void assertOver(String session) {
        assertThat(holding(session).get("/account").expect(303).location()).startsWith("/sign-in");
        SERVER.api()
                .with("Authorization", "Bearer " + session)
                .get("/api/v1/me")
                .expect(401);
    }

    private static void assertAlive(Browser browser) {
        browser.get("/account").expect(200);
    }

    @Test
    void aSessionPlantedBeforeTheSignInIsNotUsedAfterIt() {
        var planted = session(signIn(SERVER.browser(), mallory));
        var own = session(signIn(holding(planted), anna));

        assertThat(own).isNotEqualTo(planted);
        assertOver(planted);
        assertThat(holding(own).get("/account").html()).contains(anna.displayName());
    }

    @Test
    void anInventedSessionIsNotTakenOver() {
        var invented = "x".repeat(43);

        assertThat(session(signIn(holding(invented), anna))).isNotEqualTo(invented);
        assertOver(invented);
    }

    @Test
    void afterTheSignOutTheSessionIsWorthNothing() {
        var browser = SERVER.browser();
        var session = session(signIn(browser, anna));
        browser.postOnly("/sign-out", Form.TOKEN, formToken(browser)).expect(303);

        assertOver(session);
    }

    @Test
    void theSessionsOfADisabledAccountAreOverWithTheNextRequest() {
        var session = session(signIn(SERVER.browser(), anna));
        assertThat(HOUSE.accountService.disable(Actor.operator(), anna.id(), anna.version()))
                .isInstanceOf(Result.Success.class);

        assertOver(session);
    }

    @Test
    void aSessionThatItsOwnerEndsElsewhereIsOver() {
        var lost = session(signIn(SERVER.browser(), anna));
        var here = signedIn(anna);
        var path = found(
                Pattern.compile("action=\"(/account/sessions/[^\"]+/end)\""),
                here.get("/account").html());
        here.postOnly(path, Form.TOKEN, formToken(here)).expect(303);

        assertOver(lost);
        assertAlive(here);
    }

    @Test
    void aPageOfAnotherSiteEndsNoSession() {
        var browser = signedIn(anna);
        var token = formToken(browser);
        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            browser.with("Sec-Fetch-Site", site)
                    .postOnly("/sign-out", Form.TOKEN, token)
                    .expect(403);
        }

        assertAlive(browser);
    }

    @Test
    void theFormTokenOfSomebodyElseIsWorthNothing() {
        var browser = signedIn(anna);
        browser.postOnly("/sign-out", Form.TOKEN, formToken(signedIn(mallory))).expect(403);

        assertAlive(browser);
    }

    @Test
    void theFormTokenOfAnEarlierSessionIsWorthNothing() {
        var browser = signedIn(anna);
        var stale = formToken(browser);
        signIn(browser, anna);
        browser.postOnly("/sign-out", Form.TOKEN, stale).expect(403);

        assertAlive(browser);
    }

    @Test
    void theFormTokenIsNoSession() {
        assertOver(formToken(signedIn(anna)));
    }
}
