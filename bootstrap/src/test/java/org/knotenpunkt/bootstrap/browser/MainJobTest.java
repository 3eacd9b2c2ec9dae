package org.knotenpunkt.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a coordinator does in the first hour, by keyboard alone. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobTest {
    private static final String COLUMNS = "Schulnummer;Schulform;Schulbezeichnung_1;Kurzbezeichnung;PLZ;Ort;Strasse;"
            + "Rechtsform;Traegernummer;Gemeindeschluessel;Schulbetriebsschluessel;Schulbetriebsdatum";

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
    void aCoordinatorImportsASchoolListAndReadsAHistoryWithoutAMouse(@TempDir Path folder) throws IOException {
        var page = server.visitor(1280);
        signIn(page);
        importSchools(page, schools(folder));
        findSchool(page);
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

    private static void importSchools(Page page, Path file) {
        follow(page, "Imports");
        follow(page, "Import a register");
        reach(page, "#register");
        page.keyboard().type("School");
        reach(page, "#file");
        page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
        type(page, "#edition", "01092021");
        reach(page, "main form button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Import")))
                .isVisible();
        reach(page, "form[action$='/confirmation'] button");
        page.keyboard().press("Enter");
        assertThat(page.locator("#import .tag").first()).hasText("imported");
    }

    private static void findSchool(Page page) {
        follow(page, "Schools");
        type(page, "#text", "Neue Sternwarte");
        page.keyboard().press("Enter");
        follow(page, Pattern.compile("Neue Sternwarte"));
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(Pattern.compile("Neue Sternwarte"))))
                .isVisible();
        assertThat(page.locator("main")).containsText("199998");
    }

    private static void readInTheOtherLanguage(Page page) {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        reach(page, ".languages a[lang=de]");
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("main")).containsText("Neue Sternwarte");
    }

    private static Path schools(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("schuldaten.csv"),
                """
                sep=;
                %s
                "199998";"02";"Neue Sternwarte";"Gelsenkirchen, GG Neue Sternwarte";"45879";"Gelsenkirchen";\
                "Sternstr. 1";"1";"10054";"05513000";"1";"01.08.2021"
                """
                        .formatted(COLUMNS));
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
