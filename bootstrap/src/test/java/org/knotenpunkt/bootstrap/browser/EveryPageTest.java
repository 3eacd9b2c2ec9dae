package org.knotenpunkt.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Goes wherever links lead, one page of each kind, and looks at it in both languages, wide and narrow. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{5,8}");
    private static final int NARROW = 320;

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
    @ValueSource(
            strings = {
                "koordination@demo.example",
                "initiative@demo.example",
                "betrieb@demo.example",
                "lesen@demo.example"
            })
    void noPageShutsAnybodyOutOrIsCutOff(String name) {
        var page = server.signedIn(name, 1280);
        var faults = new ArrayList<String>();
        var seen = new LinkedHashSet<String>();
        var ahead = new ArrayDeque<>(List.of("/", "/no-such-page"));
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            if (seen.add(kind(path))) {
                look(page, path, name, faults);
                ahead.addAll(links(page));
            }
        }

        assertThat(seen).as("kinds of pages that links lead to").hasSizeGreaterThan(5);
        assertThat(faults).isEmpty();
    }

    private static void look(Page page, String path, String name, List<String> faults) {
        page.setViewportSize(1280, 800);
        var response = page.navigate(path);
        if (response.status() >= 400 && !path.equals("/no-such-page")) {
            faults.add("%s answers %d".formatted(path, response.status()));
        }
        var picture = name.replaceAll("@.*", "") + kind(path).replaceAll("[^a-z{}-]+", "_");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(picture + ".png")));
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(violation -> faults.add("%s: %s, at %s"
                        .formatted(
                                path,
                                violation.getHelp(),
                                violation.getNodes().getFirst().getTarget())));
        page.setViewportSize(NARROW, 800);
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > NARROW) {
            faults.add("%s is %d pixels wide on a screen of %d".formatted(path, width, NARROW));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENSHOTS.resolve(picture + "-narrow.png")));
        }
    }

    /** The path without what tells one page from others of its kind. */
    private static String kind(String path) {
        return ID.matcher(path.replaceAll("[?#].*", "")).replaceAll("{id}");
    }

    private static Set<String> links(Page page) {
        var here = URI.create(page.url());
        var links = new LinkedHashSet<String>();
        for (var link : page.locator("a[href]:not([download])").all()) {
            var target = here.resolve(link.getAttribute("href").replace(" ", "%20"));
            if (here.getAuthority().equals(target.getAuthority()) && isPage(target.getPath())) {
                links.add(target.getPath());
            }
        }
        return links;
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/api/v1")
                && !path.endsWith(".csv")
                && !path.endsWith(".json")
                && !path.startsWith("/language/")
                && !path.startsWith("/town/");
    }
}
