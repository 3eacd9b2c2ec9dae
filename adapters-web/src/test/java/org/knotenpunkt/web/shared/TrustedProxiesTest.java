package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.web.shared.TrustedProxies.Header.FORWARDED;
import static org.knotenpunkt.web.shared.TrustedProxies.Header.X_FORWARDED_FOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private static final List<String> OURS = List.of("127.0.0.1", "10.0.0.0/8", "fd00::/8");

    private static String client(TrustedProxies proxies, String peer, String... written) {
        return proxies.client(peer, List.of(written)).value();
    }

    @Test
    void withoutTrustWhatIsWrittenMeansNothing() {
        assertThat(client(TrustedProxies.NONE, "127.0.0.1", "192.0.2.7")).isEqualTo("127.0.0.1");
        assertThat(client(new TrustedProxies(OURS, X_FORWARDED_FOR), "198.51.100.1", "192.0.2.7"))
                .isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "192.0.2.7 | 192.0.2.7",
                "192.0.2.7:4711 | 192.0.2.7",
                "203.0.113.9, 192.0.2.7 | 192.0.2.7",
                "192.0.2.7, 10.1.2.3 | 192.0.2.7",
                "10.9.9.9, 10.1.2.3 | 10.9.9.9",
                "nobody, 10.1.2.3 | 10.1.2.3",
                "evil.example | 127.0.0.1",
                "999.0.0.1 | 127.0.0.1",
                "2001:db8:1:2:3:4:5:6 | 20010db800010002",
                "[2001:db8:1:2::1]:443 | 20010db800010002",
                "::ffff:192.0.2.7 | 192.0.2.7",
            })
    void theLastOneThatIsNoProxyOfOursIsTheClient(String written, String client) {
        assertThat(client(new TrustedProxies(OURS, X_FORWARDED_FOR), "127.0.0.1", written))
                .isEqualTo(client);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=192.0.2.7;proto=https;by=10.0.0.1 | 192.0.2.7",
                "proto=https; For=\"192.0.2.7:4711\" | 192.0.2.7",
                "for=203.0.113.9, for=192.0.2.7 | 192.0.2.7",
                "for=\"[2001:db8:1:2::1]:443\" | 20010db800010002",
                "for=unknown | 127.0.0.1",
                "for=_hidden | 127.0.0.1",
                "host=192.0.2.7 | 127.0.0.1",
            })
    void theStandardHeaderIsReadWhereItIsChosen(String written, String client) {
        var proxies = new TrustedProxies(OURS, FORWARDED);

        assertThat(proxies.header()).isEqualTo("forwarded");
        assertThat(client(proxies, "127.0.0.1", written)).isEqualTo(client);
    }

    @Test
    void severalHeadersAreReadAsOne() {
        assertThat(client(new TrustedProxies(OURS, X_FORWARDED_FOR), "127.0.0.1", "203.0.113.9", "192.0.2.7, 10.0.0.1"))
                .isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/99", "", "300.1.1.1"})
    void whatIsNoAddressIsNotTrusted(String network) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(network), X_FORWARDED_FOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressIsShownNowhere() {
        assertThat(TrustedProxies.NONE.client("192.0.2.7", List.of())).hasToString("ClientAddress[***]");
    }
}
