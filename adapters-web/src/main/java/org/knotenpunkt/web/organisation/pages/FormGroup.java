package org.knotenpunkt.web.organisation.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Forms of one purpose, as a menu has them under one heading.
 *
 * @param slugs the ends of their paths
 */
public record FormGroup(Purpose purpose, List<String> slugs) {
    /** What a form is for. */
    public enum Purpose {
        /** It says what is, or will be. */
        RECORD,
        /** It says until when something was. */
        END,
        /** It mends what was never so. */
        CORRECT;

        private static Purpose of(String slug) {
            if (slug.endsWith("ending")) {
                return END;
            }
            return Stream.of("reopening", "withdrawal", "correction", "founding")
                            .anyMatch(slug::endsWith)
                    ? CORRECT
                    : RECORD;
        }
    }

    /** The forms by their purposes, those of one purpose in the order given. */
    public static List<FormGroup> of(List<String> slugs) {
        return Arrays.stream(Purpose.values())
                .map(purpose -> new FormGroup(
                        purpose,
                        slugs.stream()
                                .filter(slug -> Purpose.of(slug) == purpose)
                                .toList()))
                .filter(group -> !group.slugs().isEmpty())
                .toList();
    }
}
