package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.shared.Mutations;

/** What a request says of where to go and whence it came leads nowhere else, and nowhere to a name. */
class ForeignTextsFuzzTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void noPathLeadsToAnotherHost(long seed) {
        new Mutations(seed)
                .of(
                        "/schools?page=2#top",
                        "//evil.example/x",
                        "/\\evil.example",
                        "https://evil.example",
                        "/..//evil.example")
                .forEach(text -> {
                    var path = LocalPath.of(text);
                    assertThat(path)
                            .as(text)
                            .startsWith("/")
                            .doesNotStartWith("//")
                            .doesNotContain("\\", "\r", "\n");
                    assertThat(URI.create("https://here.example")
                                    .resolve(path.replaceAll("[?#%\"<>^`{|}\\[\\]].*", ""))
                                    .getHost())
                            .as(text)
                            .isEqualTo("here.example");
                });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void whereARequestComesFromIsAnAddressWhateverAProxyWrites(long seed) {
        for (var header : TrustedProxies.Header.values()) {
            var proxies = new TrustedProxies(List.of("127.0.0.1", "10.0.0.0/8", "::1"), header);
            new Mutations(seed)
                    .of(
                            "203.0.113.9, 10.1.2.3",
                            "for=\"[2001:db8::1]:4711\";proto=https, for=10.0.0.1",
                            "unknown, [::ffff:10.0.0.1]")
                    .forEach(written -> {
                        assertThat(proxies.client("127.0.0.1", List.of(written)).value())
                                .as(written)
                                .matches("[0-9.]{7,15}|[0-9a-f]{16}");
                        assertThat(proxies.client("198.51.100.7", List.of(written))
                                        .value())
                                .as("Nobody believes a stranger who writes %s", written)
                                .isEqualTo("198.51.100.7");
                    });
        }
    }
}
