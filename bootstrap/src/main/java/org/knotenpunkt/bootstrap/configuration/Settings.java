package org.knotenpunkt.bootstrap.configuration;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.web.shared.TrustedProxies;

/** The values of the settings while they are read, and what was found to be wrong with them. */
final class Settings {
    private static final String CONFIGURATION_FILE = Setting.PREFIX + "CONFIG";
    private static final ZoneId FALLBACK_ZONE = ZoneId.of("Europe/Berlin");

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<String> faults = new ArrayList<>();

    private Settings() {}

    static Settings of(Map<String, String> file, Map<String, String> environment) {
        var settings = new Settings();
        file.forEach((key, value) -> settings.put(Setting.ofKey(key), "setting " + key, value));
        environment.forEach((variable, value) -> {
            if (variable.startsWith(Setting.PREFIX) && !variable.equals(CONFIGURATION_FILE)) {
                settings.put(Setting.ofVariable(variable), "environment variable " + variable, value);
            }
        });
        return settings;
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private void put(Optional<Setting> setting, String name, String value) {
        setting.ifPresentOrElse(
                known -> values.put(known, value.strip()),
                () -> faults.add("The %s means nothing to Knotenpunkt".formatted(name)));
    }

    Optional<String> optional(Setting setting) {
        return Optional.ofNullable(values.get(setting))
                .filter(value -> !value.isEmpty())
                .or(setting::standard);
    }

    String text(Setting setting) {
        return optional(setting).orElse("");
    }

    String required(Setting setting, Setting with) {
        return optional(setting).orElseGet(() -> {
            faults.add("%s (%s) is missing; it is needed with %s"
                    .formatted(setting.key(), setting.variable(), with.key()));
            return "";
        });
    }

    /** Notes each of the settings that has a value although it means nothing without another. */
    void refuseWithout(Setting missing, Setting... others) {
        for (var other : others) {
            if (values.containsKey(other)) {
                faults.add("%s means nothing without %s".formatted(other.key(), missing.key()));
            }
        }
    }

    int number(Setting setting, int least, int most) {
        var text = text(setting);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        fault(setting, "a number from %d to %d".formatted(least, most));
        return least;
    }

    /** A multiple of the step. */
    int multiple(Setting setting, int step, int least, int most) {
        int number = number(setting, least, most);
        if (number % step == 0) {
            return number;
        }
        fault(setting, "a multiple of %d from %d to %d".formatted(step, least, most));
        return least;
    }

    Optional<Integer> optionalNumber(Setting setting, int least, int most) {
        return optional(setting).map(given -> number(setting, least, most));
    }

    /** The constant whose name was given in small letters, with - for _. */
    <T extends Enum<T>> T choice(Setting setting, Class<T> type) {
        var constants = Arrays.asList(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> name(constant).equals(text(setting)))
                .findFirst()
                .orElseGet(() -> {
                    fault(
                            setting,
                            "one of " + constants.stream().map(Settings::name).collect(joining(", ")));
                    return constants.getFirst();
                });
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ZoneId zone(Setting setting) {
        try {
            return ZoneId.of(text(setting));
        } catch (DateTimeException e) {
            fault(setting, "the name of a time zone, such as Europe/Berlin");
            return FALLBACK_ZONE;
        }
    }

    Optional<URI> optionalAddress(Setting setting) {
        return optional(setting).flatMap(text -> {
            var address = address(text);
            if (address.isEmpty()) {
                fault(setting, "an address that begins with http:// or https://");
            }
            return address;
        });
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text))
                    .filter(uri -> ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                            && uri.getHost() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<String> optionalDatabaseUrl(Setting setting) {
        return optional(setting).map(given -> databaseUrl(setting));
    }

    TrustedProxies proxies(Setting setting, TrustedProxies.Header header) {
        var networks = Arrays.stream(text(setting).split(","))
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .toList();
        try {
            return new TrustedProxies(networks, header);
        } catch (IllegalArgumentException e) {
            fault(setting, "a list of addresses and networks, such as 127.0.0.1, 10.0.0.0/8");
            return TrustedProxies.NONE;
        }
    }

    String databaseUrl(Setting setting) {
        var url = text(setting);
        if (!url.startsWith("jdbc:postgresql:")) {
            fault(setting, "an address of PostgreSQL such as jdbc:postgresql://localhost/knotenpunkt");
        } else if (url.contains("password=")) {
            faults.add("%s holds a password, which shows in logs; %s is the place for it"
                    .formatted(setting.key(), Setting.DATABASE_PASSWORD.key()));
        }
        return url;
    }

    private void fault(Setting setting, String expected) {
        var shown = setting.isSecret() || setting.isDatabaseUrl() ? "" : " '%s'".formatted(text(setting));
        var fault = "%s%s is not %s".formatted(setting.key(), shown, expected);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    void requireFaultless() {
        if (!faults.isEmpty()) {
            throw new FaultyConfiguration(faults);
        }
    }
}
