package org.knotenpunkt.web.organisation.pages.town;

import java.util.List;
import org.knotenpunkt.web.shared.text.Words;

/**
 * Something that is worth doing next.
 *
 * @param path where it is done
 * @param key of the sentence
 * @param arguments of the sentence, names and values in turn
 */
public record NextStep(String path, String key, List<Object> arguments) {
    static NextStep at(String path, String key, Object... arguments) {
        return new NextStep(path, key, List.of(arguments));
    }

    public String sentence(Words words) {
        return words.text(key, arguments.toArray());
    }
}
