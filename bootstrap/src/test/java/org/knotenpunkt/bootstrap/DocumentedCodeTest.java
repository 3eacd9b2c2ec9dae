package org.knotenpunkt.bootstrap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java in the documents is what the build compiles and runs. Above each block stands, in a comment, from where it is: the
 * source below {@code bootstrap/src/test/java} and the part of it between {@code tag::name[]} and {@code end::name[]}.
 */
class DocumentedCodeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- (?<source>\\S+)#(?<tag>\\S+) -->\\n)?```java\\n(?<code>.*?)```", Pattern.DOTALL);

    private static List<Path> documents() throws IOException {
        try (var documents = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve), documents)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList();
        }
    }

    @Test
    void thereIsCodeInTheDocuments() throws IOException {
        var all = new StringBuilder();
        for (var document : documents()) {
            all.append(Files.readString(document));
        }
        assertThat(BLOCK.matcher(all).results()).hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyBlockIsPartOfASourceThatIsCompiled(Path document) throws IOException {
        var blocks = BLOCK.matcher(Files.readString(document));
        while (blocks.find()) {
            assertThat(blocks.group("source"))
                    .as("the source of %s", blocks.group())
                    .isNotNull();
            assertThat(blocks.group("code"))
                    .as("%s#%s in %s", blocks.group("source"), blocks.group("tag"), document)
                    .isEqualTo(part(blocks.group("source"), blocks.group("tag")));
        }
    }

    private static String part(String source, String tag) throws IOException {
        var lines = Files.readAllLines(ROOT.resolve("bootstrap/src/test/java").resolve(source));
        var stripped = lines.stream().map(String::strip).toList();
        var first = stripped.indexOf("// tag::%s[]".formatted(tag));
        var last = stripped.indexOf("// end::%s[]".formatted(tag));
        assertThat(first).as("the tag %s in %s", tag, source).isBetween(0, last);
        return lines.subList(first + 1, last).stream().collect(joining("\n")).stripIndent() + "\n";
    }
}
