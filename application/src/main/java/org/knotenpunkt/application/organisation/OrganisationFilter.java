package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * Which organisations are looked for. What is given must all be true of them.
 *
 * @param text a part of the name that they bear on the day, or the beginning of a key; null for any. Where ended ones are looked for,
 *     too, a part of a name that they bore before counts as well
 * @param kinds what they are; empty for any
 * @param town to which they belong; null for any, or none
 * @param among which to look; null for all
 * @param day on which they exist
 * @param endedToo whether those that have ended by the day are looked for, too
 * @param toComeToo whether those that begin to exist only after the day are looked for, too, and names that are borne only later
 * @param counts whether the list says how many there are, and how many more would be found by earlier names, or if ended ones were
 *     looked for, too
 */
public record OrganisationFilter(
        @Nullable String text,
        Set<OrganisationKind> kinds,
        @Nullable MunicipalityId town,
        @Nullable Set<OrganisationId> among,
        LocalDate day,
        boolean endedToo,
        boolean toComeToo,
        boolean counts) {
    public OrganisationFilter {
        text = Optional.ofNullable(text)
                .map(Texts::onOneLine)
                .filter(sought -> !sought.isEmpty())
                .orElse(null);
        kinds = Set.copyOf(kinds);
        among = among == null ? null : Set.copyOf(among);
    }

    /** Looks for those that exist on the day. */
    public OrganisationFilter(
            @Nullable String text, Set<OrganisationKind> kinds, @Nullable MunicipalityId town, LocalDate day) {
        this(text, kinds, town, null, day, false, false, false);
    }

    /** Looks for these, whether they exist on the day or not. */
    public static OrganisationFilter these(Set<OrganisationId> ids, LocalDate day) {
        return new OrganisationFilter(null, Set.of(), null, ids, day, true, true, false);
    }

    /** Whether it is one among which to look. */
    public boolean isAmong(OrganisationId id) {
        return among == null || among.contains(id);
    }

    /** The same, with those that have ended. */
    public OrganisationFilter withEnded() {
        return new OrganisationFilter(text, kinds, town, among, day, true, toComeToo, counts);
    }

    /** The same, with those that are to come. */
    public OrganisationFilter withToCome() {
        return new OrganisationFilter(text, kinds, town, among, day, endedToo, true, counts);
    }

    /** The same, with the number of those that are found, and of those that would be found besides. */
    public OrganisationFilter withCounts() {
        return new OrganisationFilter(text, kinds, town, among, day, endedToo, toComeToo, true);
    }

    /** Whether names borne before count, too. */
    public boolean looksForEarlierNames() {
        return endedToo && text != null;
    }

    /** Whether names borne only later count, too. */
    public boolean looksForLaterNames() {
        return toComeToo && text != null;
    }

    /** Whether something may be found besides that has to be counted. */
    public boolean hasPastToCount() {
        return counts && text != null && !endedToo;
    }
}
