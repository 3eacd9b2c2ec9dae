package org.knotenpunkt.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.knotenpunkt.bootstrap.DemoData.SignIn;
import org.knotenpunkt.bootstrap.SmallRegisters;

/** What a coordinator does in the first hour, by keyboard alone. */
@NeedsChromium
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class MainJobTest {
    @Test
    void aCoordinatorImportsASchoolListAndReadsAHistoryWithoutAMouse(@TempDir Path folder) throws IOException {
        var list = Files.writeString(
                folder.resolve("schuldaten.csv"), "sep=;\n" + SmallRegisters.school("199998", "Neue Sternwarte"));
        try (var server = new DemoServer("main-job")) {
            var page = server.visitor("en-GB", 1280);
            var keyboard = new Keyboard(page);
            signIn(page, keyboard, server.signIn("koordination@demo.example"));
            importSchools(page, keyboard, list);
            seeWhatChanged(page, keyboard);
            findSchool(page, keyboard);
            readInTheOtherLanguage(page, keyboard);
            goOnAfterTheSessionHasEnded(page, keyboard, server.signIn("koordination@demo.example"));
            changeTheLanguageWhileTyping(page, keyboard);
        }
    }

    private static void signIn(Page page, Keyboard keyboard, SignIn signIn) {
        page.navigate("/");
        keyboard.follow("Sign in");
        keyboard.type("#name", signIn.name());
        keyboard.type("#password", signIn.password());
        keyboard.press();
        assertThat(page.locator(".town")).hasText("Gelsenkirchen");
    }

    private static void importSchools(Page page, Keyboard keyboard, Path list) {
        keyboard.follow("Administration");
        keyboard.follow("Registers");
        keyboard.follow("Import a register");
        keyboard.followTo(".tabs a[href$=SCHOOLS]");
        keyboard.choose("#file", list);
        keyboard.type("#edition", "09012021");
        keyboard.follow("Check the file");
        assertThat(page.locator("main")).containsText("This is a preview. Nothing has changed yet.");
        assertThat(page.locator("main")).containsText("Neue Sternwarte");
        assertThat(page.locator("h1")).containsText("as of 1 September 2021");
        keyboard.follow("Take over this edition");
        assertThat(page.locator("main")).containsText("All of the edition has been taken over.");
    }

    private static void seeWhatChanged(Page page, Keyboard keyboard) {
        page.navigate("/");
        assertThat(page.locator("main")).containsText("new: Gelsenkirchen, GG Neue Sternwarte");
        keyboard.follow("All of it in the report");
        assertThat(page.locator("#town option:checked")).hasText("Gelsenkirchen");
        assertThat(page.locator("main")).containsText("Neue Sternwarte");
    }

    private static void findSchool(Page page, Keyboard keyboard) {
        keyboard.follow("Directory");
        keyboard.follow("Schools");
        keyboard.type("#text", "Neue Sternwarte");
        keyboard.press();
        keyboard.follow("Gelsenkirchen, GG Neue Sternwarte");
        assertThat(page.locator("h1")).containsText("Neue Sternwarte");
        assertThat(page.locator("main")).containsText("199998");
        assertThat(page.locator("aside")).containsText("Primary school, operating");
    }

    private static void goOnAfterTheSessionHasEnded(Page page, Keyboard keyboard, SignIn signIn) {
        page.navigate("/organisations/new?kind=PROVIDER");
        keyboard.type("#full", "Nordwind e. V.");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("knotenpunkt"));
        keyboard.press();
        assertThat(page.locator("main")).containsText("Ihre Sitzung ist abgelaufen.");
        keyboard.type("#name", signIn.name());
        keyboard.type("#password", signIn.password());
        keyboard.press();
        keyboard.follow("Zurück zum Formular");
        assertThat(page.locator("main")).containsText("Noch ist nichts gespeichert");
        assertThat(page.locator("#full")).hasValue("Nordwind e. V.");
    }

    private static void changeTheLanguageWhileTyping(Page page, Keyboard keyboard) {
        keyboard.followTo(".languages button[lang=en]");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("main")).containsText("Nothing has been saved yet.");
        assertThat(page.locator("#full")).hasValue("Nordwind e. V.");
    }

    private static void readInTheOtherLanguage(Page page, Keyboard keyboard) {
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        keyboard.followTo(".languages a[lang=de]");
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("h1")).containsText("Neue Sternwarte");
    }
}
