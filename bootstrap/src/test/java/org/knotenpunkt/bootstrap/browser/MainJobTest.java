package org.knotenpunkt.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a coordinator does first, by keyboard alone. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobTest {
    private DemoServer server;

    @BeforeAll
    void start() {
        server = new DemoServer("main-job");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aCoordinatorSignsInAndReadsInTheOtherLanguageWithoutAMouse() {
        var page = server.visitor(1280);
        signIn(page);
        readInTheOtherLanguage(page);
    }

    private void signIn(Page page) {
        var signIn = server.signIn("koordination@demo.example");
        page.navigate("/");
        follow(page, "Sign in");
        type(page, "#name", signIn.name());
        type(page, "#password", signIn.password());
        page.keyboard().press("Enter");
        assertThat(page.locator(".town")).hasText("Gelsenkirchen");
    }

    private static void readInTheOtherLanguage(Page page) {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        reach(page, ".languages a[lang=de]");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator(".town")).hasText("Gelsenkirchen");
    }

    private static void follow(Page page, String name) {
        follow(page, Pattern.compile("^" + Pattern.quote(name) + "$"));
    }

    /** Goes to the link or button by Tab and presses it. */
    private static void follow(Page page, Pattern name) {
        for (int presses = 0; presses < 150; presses++) {
            page.keyboard().press("Tab");
            var text = (String) page.evaluate("(document.activeElement.innerText || '').trim()");
            if (name.matcher(text).find()) {
                page.keyboard().press("Enter");
                page.waitForLoadState();
                return;
            }
        }
        throw new AssertionError("Tab leads to nothing that is called %s on %s".formatted(name, page.url()));
    }

    private static void type(Page page, String field, String text) {
        reach(page, field);
        page.keyboard().type(text);
    }

    /** Goes to the element by Tab. */
    private static void reach(Page page, String selector) {
        for (int presses = 0; presses < 150; presses++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to %s on %s".formatted(selector, page.url()));
    }
}
