package org.knotenpunkt.web.organisation.pages.facts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.web.shared.text.Words;

/** What stands beside the name of an organisation, so that nobody takes it for another. */
public final class OrganisationLabel {
    private static final String HOME_STATE = "05";
    private static final int DIGITS_OF_STATE = 2;

    private OrganisationLabel() {}

    /**
     * Its place, and its key where others among those to choose from have its name; from when on it exists or is called as somebody
     * looked for it, if that is to come. Empty where nothing of it is known.
     */
    public static String beside(OrganisationSummary one, List<OrganisationSummary> among, Words words) {
        return joined(
                one.place(),
                isUnique(one, among) ? null : key(one.key(), words),
                toCome(one, words),
                later(one, words));
    }

    /** What it is, where it is, its key, and what is to come of it. */
    public static String inFull(OrganisationSummary one, Words words) {
        return joined(
                words.show(one.kind()), one.place(), key(one.key(), words), toCome(one, words), later(one, words));
    }

    /** From when on it exists, if it doesn't yet. */
    private static @Nullable String toCome(OrganisationSummary one, Words words) {
        var firstDay = one.otherDays().firstDay();
        return firstDay == null ? null : OtherDayWords.begins(firstDay, words);
    }

    /** What it will be called, where that is how it was found. */
    private static @Nullable String later(OrganisationSummary one, Words words) {
        return one.otherDays().laterNames().stream()
                .map(later -> OtherDayWords.later(later, words))
                .reduce("%s, %s"::formatted)
                .orElse(null);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static boolean isUnique(OrganisationSummary one, List<OrganisationSummary> among) {
        return among.stream()
                .noneMatch(other -> !other.id().equals(one.id())
                        && other.name().shortest().equalsIgnoreCase(one.name().shortest()));
    }

    /** The key; one of a municipality with the state, where that is not North Rhine-Westphalia. */
    private static @Nullable String key(@Nullable ExternalKey key, Words words) {
        if (key == null) {
            return null;
        }
        var shown = "%s %s".formatted(words.show(key.scheme()), key.value());
        return key.scheme() != KeyScheme.AGS || key.value().startsWith(HOME_STATE)
                ? shown
                : "%s, %s".formatted(shown, words.code("State", key.value().substring(0, DIGITS_OF_STATE)));
    }
}
