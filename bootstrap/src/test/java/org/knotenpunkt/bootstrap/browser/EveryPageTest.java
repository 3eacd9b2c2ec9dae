package org.knotenpunkt.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.register.Register.MUNICIPALITIES;
import static org.knotenpunkt.domain.organisation.register.Register.SCHOOLS;
import static org.knotenpunkt.domain.organisation.register.Register.SOCIAL_INDEX;
import static org.knotenpunkt.domain.organisation.register.Register.STARTCHANCEN;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.bootstrap.SmallRegisters;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.register.Register;

/**
 * Goes wherever links lead somebody, to one page of each kind, and to those to which no link leads: no link leads to a refusal, and what
 * {@link Inspection} finds is right everywhere.
 */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class EveryPageTest {
    private static final int LAST = Integer.MAX_VALUE;
    private static final String NOWHERE = "/no-such-page";
    /** Each of the demonstration's agreements is in another state, and leads to other pages. */
    private static final String AGREEMENT = "/agreements/{id}";

    private static final int STATES = 3;
    /** What the main navigation does not lead to: one's own account, what is public, and who sees what has no page below a place. */
    private static final Pattern BESIDE = Pattern.compile(
            "/account(/.*)?|/api/docs|/results/.*|/who-can-see/(disagreement|function|relation|review|social-space)/.*");

    private static final String COORDINATION = "koordination@demo.example";
    private static final String OPERATOR = "betrieb@demo.example";

    private final Inspection inspection = new Inspection();
    private final Set<String> refused = new HashSet<>();
    private DemoServer server;
    private @Nullable Page coordination;

    @BeforeAll
    void start() {
        server = new DemoServer("every-page");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @AfterEach
    void nothingIsWrong() {
        var faults = List.copyOf(inspection.faults());
        inspection.faults().clear();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"koordination, de", "initiative, en", "betrieb, de", "zentrum, en", "lesen, de"})
    void everyLinkLeadsToAPage(String name, String language) {
        var page = server.signedIn(name + "@demo.example", language, Inspection.NARROW);
        var seen = new LinkedHashMap<String, Integer>();
        var visited = new HashSet<String>();
        var ahead = new ArrayDeque<>(List.of("/", NOWHERE));
        while (!ahead.isEmpty()) {
            var path = ahead.poll();
            if (!visited.add(path)) {
                continue;
            }
            var kind = Inspection.kind(path);
            if (seen.merge(kind, 1, Integer::sum) <= (kind.equals(AGREEMENT) ? STATES : 1)) {
                visit(page, path, path.equals(NOWHERE) ? 404 : 200);
                links(page).stream().filter(link -> !visited.contains(link)).forEach(ahead::add);
                sendEmptyForm(page, path);
            }
        }

        assertThat(seen.keySet()).as("kinds of pages that links lead to").hasSizeGreaterThan(5);
    }

    private void visit(Page page, String path, int status) {
        answered(page.navigate(path), status, path);
        inspection.look(page, path);
        if (status == 200 && isLost(page) && !BESIDE.matcher(path).matches()) {
            inspection.fault(path + " is in no place of the navigation");
        }
    }

    private static boolean isLost(Page page) {
        return page.locator(".main-navigation").count() > 0
                && page.locator(".main-navigation [aria-current]").count() == 0;
    }

    private void answered(Response response, int status, String what) {
        if (response.status() != status) {
            inspection.fault("%s answers %d".formatted(what, response.status()));
        }
    }

    /** Where a form asks for anything, it is sent without; what is shown then has the same to answer to. One of those with the same sorts of fields is enough. */
    private void sendEmptyForm(Page page, String path) {
        var fields = (String) page.evaluate("""
                () => [...new Set([...document.querySelectorAll('main form[method=post]:has(.field [required]) .field *')]
                        .filter(part => part.matches('input, select, textarea'))
                        .map(field => field.type))].sort().join()""");
        if (fields.isEmpty() || !refused.add(fields)) {
            return;
        }
        var response = Sending.sent(page, () -> page.evaluate("""
                () => {
                    const form = document.querySelector('main form[method=post]:has(.field [required])');
                    form.querySelectorAll('.field input, .field select, .field textarea').forEach(field => field.value = '');
                    form.submit();
                }"""));
        answered(response, 422, path + " sent empty");
        inspection.look(page, path + "-refused");
    }

    /** One page for all kinds, since each sign-in takes its time. */
    private Page coordination() {
        if (coordination == null) {
            coordination = server.signedIn(COORDINATION, "de", Inspection.NARROW);
        }
        return coordination;
    }

    @ParameterizedTest
    @EnumSource
    void anOrganisationOfEachKindIsLookedAt(OrganisationKind kind) {
        var page = coordination();
        page.navigate("/organisations?town=all&kind=" + kind);
        var first = page.locator("a.table-name").first();
        if (first.isVisible()) {
            answered(page.navigate(first.getAttribute("href")), 200, kind.name());
            inspection.look(page, "/organisations-" + kind);
        }
    }

    @Test
    void theMenusOfTheHeadCanBeRead() {
        var page = server.signedIn(COORDINATION, "de", Inspection.NARROW);
        page.navigate("/agreements");
        for (var menu : page.locator(".head summary").all()) {
            menu.click();
            inspection.examine(page, "/-" + menu.innerText());
            menu.click();
        }
    }

    @Test
    void strangersAreGreetedAndLetIn() {
        var page = server.visitor("de", Inspection.NARROW);
        page.navigate("/");
        inspection.look(page, "/-stranger");
        visit(page, "/sign-in", 200);
        page.fill("#name", COORDINATION);
        page.fill("#password", "not the password");
        answered(Sending.clicked(page, "main button[type=submit]"), 422, "a sign-in that fails");
        inspection.look(page, "/sign-in-refused");
    }

    @Test
    void whatIsShownOnceCanBeReadByAll() {
        var page = server.signedIn(OPERATOR, "de", Inspection.NARROW);
        page.navigate("/accounts/new");
        page.fill("#signInName", "neu@demo.example");
        page.fill("#displayName", "Neues Konto");
        answered(Sending.clicked(page, "main button[type=submit]"), 303, "a new account");
        inspection.look(page, "/accounts-password");
        page.navigate("/account/tokens");
        page.fill("#name", "Auswertung");
        answered(Sending.clicked(page, "main button[type=submit]"), 303, "a new token");
        inspection.look(page, "/account/tokens-made");
    }

    /** Editions of today are named on all pages after that. */
    @Test
    @Order(LAST - 1)
    void anImportIsShownFromPreviewToReport(@TempDir Path folder) throws IOException {
        var page = server.signedIn(COORDINATION, "de", Inspection.NARROW);
        for (var register : List.of(SCHOOLS, MUNICIPALITIES, SOCIAL_INDEX, STARTCHANCEN)) {
            upload(page, folder, register, SmallRegisters.of(register));
            inspection.look(page, "/import-preview");
            Sending.clicked(page, "form[action$=confirmation] button");
            page.waitForSelector("#import .tag:text-is('übernommen')");
            inspection.look(page, "/import-report");
        }
        upload(page, folder, SCHOOLS, "%PDF-1.4 is no list");
        inspection.look(page, "/import-refused");
    }

    private static void upload(Page page, Path folder, Register register, String content) throws IOException {
        page.navigate("/new-import?register=" + register);
        page.setInputFiles("#file", Files.writeString(folder.resolve(register + ".csv"), content));
        if (register.needsDay()) {
            page.fill("#edition", "2026-09-01");
        }
        if (register.isYearly()) {
            page.fill("#schoolYear", "2026/27");
        }
        Sending.clicked(page, "main form button[type=submit]");
        page.waitForSelector("#import:not([hx-get])");
    }

    @Test
    void whoMayNotIsTold() {
        var page = server.signedIn("lesen@demo.example", "de", Inspection.NARROW);
        answered(page.navigate("/accounts"), 403, "what only the operator may see");
        inspection.look(page, "/error-forbidden");
    }

    @Test
    void whoWasSlowerIsTold() {
        var page = server.signedIn(COORDINATION, "de", Inspection.NARROW);
        page.navigate("/organisations?kind=PROVIDER");
        var provider = page.locator("a.table-name").first().getAttribute("href");
        page.navigate(provider + "/contact");
        var other = page.context().newPage();
        other.navigate(provider + "/contact");
        other.fill("#phone", "0209 1");
        answered(Sending.clicked(other, "main form button[type=submit]"), 303, "the first of two");
        page.fill("#phone", "0209 2");
        answered(Sending.clicked(page, "main form button[type=submit]"), 409, "the second of two");
        inspection.look(page, "/error-lost-race");
        assertThat(page.inputValue("#phone")).isEqualTo("0209 2");
    }

    @Test
    void whoseSessionIsOverLosesNothing() {
        var page = server.signedIn(COORDINATION, "de", Inspection.NARROW);
        page.navigate("/social-spaces/new");
        page.fill("#name", "Schalke-Nord");
        page.context().clearCookies();
        page.evaluate("document.querySelector('main form').submit()");
        page.waitForSelector("#password");
        inspection.look(page, "/error-session-over");
        server.signIn(page, COORDINATION);
        inspection.look(page, "/kept");
        page.click("main button[type=submit]");
        assertThat(page.inputValue("#name")).isEqualTo("Schalke-Nord");
    }

    /** Nothing is whole after that. */
    @Test
    @Order(LAST)
    void aServerThatFailsSaysSo() {
        var page = server.signedIn(COORDINATION, "de", Inspection.NARROW);
        server.breakChanges();
        answered(page.navigate("/changes"), 500, "what cannot be told");
        inspection.look(page, "/error-unexpected");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        var paths = (List<String>) page.evalOnSelectorAll(
                "a[href]:not([download])",
                "links => links.filter(link => link.origin === location.origin).map(link => link.pathname)");
        return paths.stream().filter(EveryPageTest::isPage).toList();
    }

    private static boolean isPage(String path) {
        return !path.startsWith("/language/")
                && !path.startsWith("/town/")
                && !path.endsWith("/export")
                && !path.contains(".");
    }
}
