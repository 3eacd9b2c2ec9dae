package org.knotenpunkt.bootstrap.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at pages of the demonstration, and gathers what is wrong with them. Each is looked at on a narrow screen; one of each kind also on a
 * wide one, for what shuts people out; who wants to see for herself gives a folder, and has each of these photographed:
 * {@code -Dscreenshots=/tmp/pages}.
 */
final class Inspection {
    static final int WIDE = 1280;
    static final int NARROW = 320;

    private static final @Nullable String SCREENSHOTS = System.getProperty("screenshots");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{5,8}|(?<=/conclusions/)[a-z-]+"
            + "|(?<=/questions/)[a-z0-9]+|(?<=/languages/)[a-z-]+|(?<=^/programm/)[^/]+/[^/]+"
            + "|(?<=^/(?:programm|barrierefreiheit|rueckmeldung)/)[^/]+");

    /**
     * Rights speak of schools and towns as places; a report is about a register that it names itself; an agreement calls its parties as
     * they have agreed, and an assessment, that of a centre itself, too, the place that it is about; an offer, and who came to it, the centre
     * at which it takes place.
     */
    private static final Pattern NOT_ABOUT_SCHOOLS = Pattern.compile(
            "/(grants|accounts?|agreement-deadlines|agreements|assessments|audit|centres/[^/]+/self-assessments|counts|disagreements|figure-releases|figures|half-year-draft|half-year-reports|import|line-of-sight|offers|planning|programm|reach|released-agreements|released-figures|results|reviews|self-assessments|who-can-see)\\b.*");

    /**
     * What is wrong, and the text of a page that names no source; asked for at once, since each question to the browser takes its time. A
     * field without a text of its own is called by its key, which says nothing to anybody. What a form says is there to be changed by those
     * who know better, and needs no source.
     */
    private static final String GLANCE = """
            narrow => {
                const all = selector => [...document.querySelectorAll(selector)];
                const width = document.documentElement.scrollWidth;
                const faults = [
                    [width > narrow, `is ${width} pixels wide on a screen of ${narrow}`],
                    [all('.table-box').some(box => box.scrollWidth > box.clientWidth),
                        `cuts off a table on a screen of ${narrow}`],
                    [!all('header .demo').some(mark => mark.checkVisibility({ visibilityProperty: true })),
                        'does not say that this is a demonstration'],
                    [all('main h1').length !== 1, 'has not one heading'],
                    [all('button').some(button => !button.form), 'has a button that belongs to no form'],
                    [all('main label[for], main .error-summary a').some(named =>
                            named.firstChild?.textContent.trim() === (named.htmlFor ?? named.hash.slice(1))),
                        'calls a field by its key'],
                ];
                const needsNone = document.querySelector('main form[method=post] .field, main .sources');
                return {
                    faults: faults.filter(([isSo]) => isSo).map(([, what]) => what),
                    unsourced: needsNone ? '' : document.querySelector('main').innerText,
                };
            }""";

    private final Set<String> kinds = new HashSet<>();
    private final Set<String> fromRegisters = fromRegisters();
    private final List<String> faults = new ArrayList<>();

    /** What is wrong with the pages so far. */
    List<String> faults() {
        return faults;
    }

    void fault(String what) {
        faults.add(what);
    }

    /** The path without what tells one page from others of its kind. */
    static String kind(String path) {
        return ID.matcher(path).replaceAll("{id}");
    }

    /** Looks at the page as it is; the name is its path, or says what it shows. */
    void look(Page page, String name) {
        if (page.viewportSize().width != NARROW) {
            page.setViewportSize(NARROW, 800);
        }
        var seen = (Map<?, ?>) page.evaluate(GLANCE, NARROW);
        ((List<?>) Objects.requireNonNull(seen.get("faults"))).forEach(fault -> fault(name + " " + fault));
        var unsourced = (String) Objects.requireNonNull(seen.get("unsourced"));
        if (!NOT_ABOUT_SCHOOLS.matcher(name).matches() && fromRegisters.stream().anyMatch(unsourced::contains)) {
            fault(name + " names no source of what comes from registers");
        }
        if (kinds.add(kind(name))) {
            shoot(page, name, "-narrow");
            page.setViewportSize(WIDE, 800);
            shoot(page, name, "");
            examine(page, name);
        }
    }

    /** Finds what shuts people out. Our pages have no frames: so axe can stay in the page, which takes a third of the time. */
    void examine(Page page, String name) {
        new AxeBuilder(page)
                .setLegacyMode(true)
                .options(onlyViolations())
                .analyze()
                .getViolations()
                .forEach(violation -> fault("%s: %s, at %s"
                        .formatted(
                                name,
                                violation.getHelp(),
                                violation.getNodes().getFirst().getTarget())));
    }

    private static AxeRunOptions onlyViolations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static void shoot(Page page, String name, String addition) {
        if (SCREENSHOTS == null) {
            return;
        }
        var file = "page" + kind(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_") + addition + ".png";
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(SCREENSHOTS, file)));
    }

    /** The keys of the demonstration's towns; the numbers and names of its schools. */
    private static Set<String> fromRegisters() {
        var words = new HashSet<String>();
        rows("towns").forEach(row -> words.add(row[0]));
        rows("sites").forEach(row -> words.addAll(List.of(row[0], row[2])));
        return words;
    }

    private static Stream<String[]> rows(String table) {
        var resource = Objects.requireNonNull(Inspection.class.getResourceAsStream("/demo/" + table + ".csv"), table);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
