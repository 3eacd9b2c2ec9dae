package org.knotenpunkt.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.offer.ProgrammeWords;

/**
 * Each page that families read, in each language: nothing shuts anybody out, nothing is wider than a small phone, it is read from its side,
 * it weighs little, sets no cookie, and asks nobody else for anything.
 */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class PublicPagesTest {
    private static final int MOST_BYTES = 100_000;

    /**
     * The words that stand on two lines where the browser knows no hyphens, as on many a phone. Addresses are nothing that is read as a word.
     */
    private static final String TORN_WORDS = """
            () => {
                document.body.style.hyphens = 'manual';
                const torn = new Set();
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                    if (text.parentElement.closest('script, option, .hidden, .address')) continue;
                    for (const word of text.data.matchAll(/[\\p{L}\\p{M}\\d]+/gu)) {
                        const range = document.createRange();
                        range.setStart(text, word.index);
                        range.setEnd(text, word.index + word[0].length);
                        const tops = [...range.getClientRects()].filter(box => box.width > 0).map(box => box.top);
                        if (Math.max(...tops) - Math.min(...tops) > 8) torn.add(word[0]);
                    }
                }
                document.body.style.hyphens = '';
                return [...torn];
            }
            """;

    private DemoServer server;
    private List<String> paths;

    @BeforeAll
    void start() {
        server = new DemoServer("public-pages");
        var page = server.signedIn("koordination@demo.example", "de", Inspection.WIDE);
        page.navigate("/offers");
        page.locator("th a[href^='/offers/']").first().click();
        page.locator("a[href^='/programm/']").first().click();
        var programme = URI.create(page.url()).getPath();
        var town = programme.split("/", -1)[2];
        paths = List.of(
                "/programm/" + town + "?near=45889&within=5&age=elf",
                "/programm/" + town + "?near=schule",
                "/programm/" + town + "?kind=FEAST&free=true&time=EVENING",
                programme + "?free=true",
                programme + "/aushang?",
                "/barrierefreiheit/" + town + "?",
                "/rueckmeldung/" + town + "?page=" + programme,
                "/rueckmeldung/" + town + "/danke?",
                "/barrierefreiheit?",
                "/rueckmeldung?page=/programm",
                "/rueckmeldung/danke?",
                "/programm/" + town + "?",
                "/programm?",
                "/programm?called=stern",
                "/programm?called=nirgendwo");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    static Stream<LanguageTag> languages() {
        return ProgrammeWords.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everybodyCanReadEachPage(LanguageTag language) {
        var inspection = new Inspection();
        var page = server.visitor("de", Inspection.NARROW);
        var answers = new ArrayList<Response>();
        page.onResponse(answers::add);
        for (var path : paths) {
            answers.clear();
            var answer = page.navigate("%s&language=%s".formatted(path, language));
            assertThat(answer.status()).as(path).isEqualTo(200);
            var name = "%s-%s".formatted(path.split("\\?", 2)[0], language);
            assertThat(page.getAttribute("html", "lang")).as(name).isEqualTo(language.value());
            assertThat(page.getAttribute("html", "dir")).as(name).isEqualTo(PublicPage.directionOf(language));
            var heard = List.copyOf(answers);
            assertThat(heard)
                    .as("what %s asks for", path)
                    .allMatch(one -> one.url().startsWith(server.address().toString()));
            assertThat(heard.stream().mapToInt(PublicPagesTest::weight).sum())
                    .as("bytes of " + path)
                    .isLessThan(MOST_BYTES);
            assertThat(page.locator("script[src]").count()).as(name).isZero();
            assertThat(page.evaluate(TORN_WORDS)).as("torn on " + name).isEqualTo(List.of());
            inspection.look(page, "/programm-%s-%d".formatted(name, paths.indexOf(path)));
        }
        assertThat(page.context().cookies()).isEmpty();
        assertThat(inspection.faults()).isEmpty();
    }

    /** As it goes over the line, with what is before it. */
    private static int weight(Response answer) {
        var sizes = answer.request().sizes();
        return sizes.responseBodySize + sizes.responseHeadersSize;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whoSendsNothingIsToldSo(LanguageTag language) {
        var inspection = new Inspection();
        var page = server.visitor("de", Inspection.NARROW);
        page.navigate("%s&language=%s".formatted(paths.get(6), language));
        page.evaluate("document.querySelector('#text').required = false");
        assertThat(Sending.clicked(page, "main button[type=submit]").status()).isEqualTo(422);
        assertThat(page.locator("#fault").count()).isOne();
        inspection.look(page, "/programm-refused-" + language);
        assertThat(inspection.faults()).isEmpty();
        assertThat(page.context().cookies()).isEmpty();
    }
}
