package org.knotenpunkt.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;

import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessHouse;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.web.shared.Browser;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.input.Form;

/** A server that people reach by TLS says so of its cookies, and of itself. */
class SecureCookieTest {
    private static final AccessHouse HOUSE = new AccessHouse();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");

    @RegisterExtension
    static final TestServer SERVER = AccessServer.of(HOUSE, at("https://knotenpunkt.example"));

    @RegisterExtension
    static final TestServer PLAIN = AccessServer.of(HOUSE, at("http://knotenpunkt.example"));

    private static int last = 900;

    private final Account anna = HOUSE.withAccount(++last);

    private static WebSettings at(String address) {
        return new WebSettings(
                URI.create(address), ZoneId.of("Europe/Berlin"), "dev", false, null, 64_000_000, Traffic.UNLIMITED);
    }

    private Browser.Answer signIn(Browser browser) {
        return browser.postOnly("/sign-in", "name", anna.name().value(), "password", PASSWORD.value())
                .expect(303);
    }

    /** The name of the cookie, and what is said of it; its value is left out. */
    private static List<String> cookie(Browser.Answer answer) {
        var parts = answer.header("set-cookie").replaceFirst("=[^;]*", "").split(";");
        return Arrays.stream(parts).map(String::strip).toList();
    }

    @Test
    void theCookieOfASessionIsForThisHostAndForTlsAlone() {
        assertThat(cookie(signIn(SERVER.browser())))
                .contains("__Host-knotenpunkt", "Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .noneMatch(part -> part.startsWith("Domain") || part.startsWith("Max-Age"));
    }

    @Test
    void theSessionIsFoundInThatCookieAndInNoOther() {
        var browser = SERVER.browser();
        var session = signIn(browser).header("set-cookie").replaceFirst("[^=]*=([^;]*).*", "$1");

        browser.get("/account").expect(200);
        assertThat(SERVER.browser()
                        .with("Cookie", "knotenpunkt=" + session)
                        .get("/account")
                        .expect(303)
                        .location())
                .startsWith("/sign-in");
    }

    @Test
    void theSignOutTakesTheSameCookieAway() {
        var browser = SERVER.browser();
        signIn(browser);
        var form = FORM_TOKEN.matcher(browser.get("/account").expect(200).html());
        assertThat(form.find()).isTrue();

        assertThat(cookie(
                        browser.postOnly("/sign-out", Form.TOKEN, form.group(1)).expect(303)))
                .contains(
                        "__Host-knotenpunkt",
                        "Secure",
                        "HttpOnly",
                        "SameSite=Lax",
                        "Path=/",
                        "Expires=Thu, 01 Jan 1970 00:00:00 GMT");
    }

    @Test
    void everyAnswerTellsBrowsersToStayWithTls() {
        for (var path : List.of("/sign-in", "/account", "/nowhere", "/api/v1/me")) {
            assertThat(SERVER.browser().get(path).header("Strict-Transport-Security"))
                    .as(path)
                    .isEqualTo("max-age=31536000");
        }
    }

    @Test
    void withoutTlsABrowserWouldRefuseSuchACookieAndGetsAPlainOne() {
        var answer = signIn(PLAIN.browser());

        assertThat(cookie(answer))
                .contains("knotenpunkt", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
        assertThat(answer.headers()).doesNotContainKey("strict-transport-security");
    }
}
