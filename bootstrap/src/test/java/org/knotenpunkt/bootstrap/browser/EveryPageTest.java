package org.knotenpunkt.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Goes wherever links lead somebody, to one page of each kind. No link leads to a refusal, and no page is cut off on a narrow
 * screen; the first of each kind is examined for what shuts people out, and photographed.
 */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{5,8}");
    private static final String NOWHERE = "/no-such-page";
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    private final Set<String> examined = new HashSet<>();
    private DemoServer server;

    @BeforeAll
    void start() {
        server = new DemoServer("every-page");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"koordination, de", "initiative, en", "betrieb, de", "zentrum, en", "lesen, de"})
    void noPageShutsAnybodyOutOrIsCutOff(String name, String language) {
        var page = server.signedIn(name + "@demo.example", language, WIDE);
        var faults = new ArrayList<String>();
        var seen = new LinkedHashSet<String>();
        var ahead = new ArrayDeque<>(List.of("/", NOWHERE));
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            if (seen.add(kind(path))) {
                faults.addAll(faultsOf(page, path));
                ahead.addAll(links(page));
            }
        }

        assertThat(seen).as("kinds of pages that links lead to").hasSizeGreaterThan(5);
        assertThat(faults).isEmpty();
    }

    private List<String> faultsOf(Page page, String path) {
        var faults = new ArrayList<String>();
        page.setViewportSize(NARROW, 800);
        var response = page.navigate(path);
        if (response.status() != (path.equals(NOWHERE) ? 404 : 200)) {
            faults.add("%s answers %d".formatted(path, response.status()));
        }
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > NARROW) {
            faults.add("%s is %d pixels wide on a screen of %d".formatted(path, width, NARROW));
        }
        if (examined.add(kind(path))) {
            shoot(page, path, "-narrow");
            page.setViewportSize(WIDE, 800);
            shoot(page, path, "");
            faults.addAll(barriers(page, path));
        }
        return faults;
    }

    private static List<String> barriers(Page page, String path) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(violation -> "%s: %s, at %s"
                                .formatted(
                                        path,
                                        violation.getHelp(),
                                        violation.getNodes().getFirst().getTarget()))
                        .toList();
    }

    private static void shoot(Page page, String path, String addition) {
        var name = "page" + kind(path).replaceAll("[^a-z]+", "_") + addition + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name)));
    }

    /** The path without what tells one page from others of its kind. */
    private static String kind(String path) {
        return ID.matcher(path).replaceAll("{id}");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        var paths = (List<String>) page.evalOnSelectorAll(
                "a[href]:not([download])",
                "links => links.filter(link => link.origin === location.origin).map(link => link.pathname)");
        return paths.stream().filter(EveryPageTest::isPage).toList();
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/language/") && !path.startsWith("/town/") && !path.contains(".");
    }
}
