package org.knotenpunkt.web.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.InetAddressSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.ClientAddress;

/**
 * The proxies that are believed when they say for whom they ask. Each adds to a header whom it has heard from; whatever stands in it
 * before that may be invented.
 */
public final class TrustedProxies {
    public static final TrustedProxies NONE = new TrustedProxies(List.of(), Header.X_FORWARDED_FOR);

    /** A digit and nothing that is not part of an address: no name that would have to be looked up. */
    private static final Pattern ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** Nobody's own network has fewer bits of a prefix. */
    private static final int LARGEST_NETWORK = 8;

    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for=\"?([^\";]+)");
    private static final Pattern NODE = Pattern.compile("\\[([^]]+)](?::\\d+)?|([\\d.]+)(?::\\d+)?|(.*)");

    private final List<String> names;
    private final InetAddressSet networks = new InetAddressSet();
    private final Header header;

    /** In which header the proxies write. */
    public enum Header {
        FORWARDED,
        X_FORWARDED_FOR;

        String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param networks addresses, and networks as in {@code 10.0.0.0/8}
     * @throws IllegalArgumentException if one is none
     */
    public TrustedProxies(Collection<String> networks, Header header) {
        if (!networks.stream()
                .allMatch(network -> ADDRESS.matcher(network.split("/", 2)[0]).matches())) {
            throw new IllegalArgumentException("Not all of them are addresses: " + networks);
        }
        this.names = List.copyOf(networks);
        this.networks.addAll(networks);
        this.header = header;
    }

    /** In which header they write. */
    String header() {
        return header.title();
    }

    /**
     * The address of the client.
     *
     * @param peer from whom the request comes
     * @param written what stands in the header
     */
    ClientAddress client(String peer, List<String> written) {
        var client = parse(peer).orElseGet(InetAddress::getLoopbackAddress);
        var hops = written.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList()
                .reversed();
        for (var hop : hops) {
            var next = networks.test(client) ? node(hop).flatMap(TrustedProxies::parse) : Optional.<InetAddress>empty();
            if (next.isEmpty()) {
                break;
            }
            client = next.get();
        }
        return new ClientAddress(told(client));
    }

    /** Whoever has one address of version 6 has its whole network of 64 bits. */
    private static String told(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, 8)
                : address.getHostAddress();
    }

    /** Those of the networks that are so large that they are nobody's own. */
    public List<String> farTooLarge() {
        return names.stream().filter(TrustedProxies::isFarTooLarge).toList();
    }

    private static boolean isFarTooLarge(String network) {
        var parts = network.split("/", 2);
        return parts.length == 2 && Integer.parseInt(parts[1]) < LARGEST_NETWORK;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrustedProxies proxies && proxies.names.equals(names) && proxies.header == header;
    }

    @Override
    public int hashCode() {
        return Objects.hash(names, header);
    }

    private Optional<String> node(String hop) {
        return switch (header) {
            case X_FORWARDED_FOR -> Optional.of(withoutPort(hop.strip()));
            case FORWARDED -> {
                var matcher = FOR.matcher(hop);
                yield matcher.find() ? Optional.of(withoutPort(matcher.group(1).strip())) : Optional.empty();
            }
        };
    }

    private static String withoutPort(String node) {
        var matcher = NODE.matcher(node);
        return matcher.matches()
                ? Optional.ofNullable(matcher.group(1))
                        .or(() -> Optional.ofNullable(matcher.group(2)))
                        .orElse(node)
                : node;
    }

    private static Optional<InetAddress> parse(String text) {
        try {
            return ADDRESS.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
