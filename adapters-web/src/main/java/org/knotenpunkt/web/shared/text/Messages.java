package org.knotenpunkt.web.shared.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The texts of all features, from {@code messages/<feature>_<language>.properties}: UTF-8, each value an ICU message with named
 * arguments.
 */
public final class Messages {
    private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

    private Messages() {}

    /**
     * Reads the texts of the features.
     *
     * @throws IllegalArgumentException if a feature has no texts in one of the languages, or two features have the same key
     */
    public static Messages load(Collection<String> features) {
        var messages = new Messages();
        for (var language : Language.all()) {
            var texts = new HashMap<String, String>();
            features.forEach(feature -> read(feature, language).forEach((key, text) -> {
                if (texts.put(key, text) != null) {
                    throw new IllegalArgumentException("Two features have a text for " + key);
                }
            }));
            messages.patterns.put(language, Map.copyOf(texts));
        }
        return messages;
    }

    /** The texts of one feature. */
    public static Map<String, String> read(String feature, Language language) {
        return read(feature, language.tag());
    }

    /** The texts of a bundle in whichever language, by its tag. */
    public static Map<String, String> read(String feature, String language) {
        var name = "/messages/%s_%s.properties".formatted(feature, language);
        try (var stream = Messages.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no resource " + name);
            }
            return parse(new InputStreamReader(stream, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parse(Reader reader) throws IOException {
        var texts = new HashMap<String, String>();
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (super.put(key, text) != null) {
                    throw new IllegalArgumentException("There are two texts for " + key);
                }
                return texts.put((String) key, (String) text);
            }
        };
        properties.load(reader);
        return texts;
    }

    Optional<String> pattern(Language language, String key) {
        return Optional.ofNullable(patterns.getOrDefault(language, Map.of()).get(key));
    }

    /** The keys that have a text in the language. */
    public Set<String> keys(Language language) {
        return patterns.getOrDefault(language, Map.of()).keySet();
    }
}
