package org.knotenpunkt.bootstrap.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.TestServer;

/** Every form that somebody comes across who follows the links, filled in as well as a machine can. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern NO_PAGE =
            Pattern.compile("/api/.*|/hsds.*|/language/.*|/town/.*|/assets/.*|.*\\.csv.*");
    /** As many as there are agreements in the demonstration, each in another state. */
    private static final int EACH_KIND = 3;

    /** A field without a text of its own is called by its key, which says nothing to anybody. */
    private static final Pattern NAMED_BY_KEY = Pattern.compile("<label for=\"([^\"]+)\">\\s*\\1\\s*<");

    private TestServer server;

    /** A form, and where whom it was shown. */
    private record Found(Program program, String page, String action) {}

    @BeforeAll
    void start() {
        server = TestServer.start(PreparedFolder.demo("every-form"), Map.of(), true);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** A page that is loaded again must not send its form again. */
    @Test
    void whoeverHasSentAFormIsLedToAPageThatCanBeLoadedAgain() {
        var done = new TreeSet<String>();
        for (var found : forms().values()) {
            var shown = found.program().get(found.page());
            var page = shown.body();
            var form = PageForm.of(found.page(), page).stream()
                    .filter(one -> one.action().equals(found.action()))
                    .findFirst();
            if (form.isEmpty()) { // what was sent before may have ended a right, or what it is about
                assertThat(shown.statusCode())
                        .as("%s, whose form would not be taken since another one was", found.page())
                        .isIn(200, 403, 404, 409, 410);
                continue;
            }
            var fields = form.get().fields();
            var answer = found.program().submit(page, found.action(), fields);
            assertThat(answer.statusCode())
                    .as("%s %s: %s", found.action(), fields, answer.body())
                    .isBetween(300, 499);
            if (answer.statusCode() == 303) {
                done.add(kind(found.action()));
            } else {
                assertThat(found.program().get(found.action()).statusCode())
                        .as("the address of %s, which the browser shows now", found.action())
                        .isLessThan(400);
            }
        }
        assertThat(done).hasSizeGreaterThan(20).contains("/accounts", "/accounts/*/password", "/account/tokens");
    }

    /** One of each kind; the one that ends the session comes last. */
    private Map<String, Found> forms() {
        var forms = new LinkedHashMap<String, Found>();
        for (var signIn : server.running().installation().get(DemoData.class).prepare()) {
            var program = new Program(server.running(), signIn);
            found(program).forEach(found -> forms.putIfAbsent(kind(found.action()), found));
        }
        var end = forms.remove("/sign-out");
        forms.put("/sign-out", end);
        return forms;
    }

    /** The forms of all pages to which links lead. */
    private static List<Found> found(Program program) {
        var seen = new HashSet<String>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayList<>(List.of("/", "/account", "/account/tokens"));
        var forms = new ArrayList<Found>();
        while (!waiting.isEmpty()) {
            var path = waiting.removeFirst();
            if (seen.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= EACH_KIND) {
                var page = program.get(path);
                assertThat(NAMED_BY_KEY.matcher(page.body()).results().map(MatchResult::group))
                        .as("fields without a name at %s", path)
                        .isEmpty();
                PageForm.of(path, page.body()).forEach(form -> forms.add(new Found(program, path, form.action())));
                page.headers().firstValue("Location").ifPresent(waiting::add);
                links(page.body()).forEach(waiting::add);
            }
        }
        return forms;
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(path -> !NO_PAGE.matcher(path).matches());
    }

    /** What the paths of all things of a kind have in common. */
    private static String kind(String path) {
        return ID.matcher(path.replaceAll("\\?.*", "")).replaceAll("*");
    }
}
