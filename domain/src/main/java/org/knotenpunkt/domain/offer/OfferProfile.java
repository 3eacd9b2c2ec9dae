package org.knotenpunkt.domain.offer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What an offer is, for whom and on what terms; what is said about it in words is in its {@linkplain OfferTexts texts}.
 *
 * @param targets one at least
 * @param languages that are spoken there, in the order of their tags; none if that is not known
 * @param interpreter whether somebody interprets on demand
 * @param cents what it costs to take part; 0 is free of charge
 * @param childCare whether children are looked after meanwhile
 * @param capacity how many can take part; null if there is no limit
 * @param contact under which function one reaches somebody, with telephone or address; 1 to 300 characters, or null
 * @param speaker who holds the sessions, under a function or a name that is written the same everywhere; for those who plan, and not shown to
 *     all; 1 to 120 characters, or null
 * @param involvement the code of a type of the frame of involvement, or null
 * @param participation the level from 1 to 7 of the participation pyramid by Straßburger and Rieger, or null
 */
public record OfferProfile(
        OfferKind kind,
        Set<TargetGroup> targets,
        Ages ages,
        SortedSet<LanguageTag> languages,
        boolean interpreter,
        int cents,
        boolean childCare,
        Admission admission,
        @Nullable Integer capacity,
        @Nullable String contact,
        @Nullable String speaker,
        @Nullable String involvement,
        @Nullable Integer participation) {
    public static final int MAX_CONTACT_LENGTH = 300;
    public static final int MAX_SPEAKER_LENGTH = 120;
    public static final int MAX_CENTS = 1_000_000;
    public static final int MAX_CAPACITY = 10_000;
    public static final int LEVELS = 7;

    public OfferProfile {
        if (targets.isEmpty()) {
            throw new IllegalArgumentException("An offer is for somebody");
        }
        targets = Collections.unmodifiableSet(EnumSet.copyOf(targets));
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (cents < 0 || cents > MAX_CENTS) {
            throw new IllegalArgumentException("No price: " + cents);
        }
        if (capacity != null && (capacity < 1 || capacity > MAX_CAPACITY)) {
            throw new IllegalArgumentException("No capacity: " + capacity);
        }
        if (participation != null && (participation < 1 || participation > LEVELS)) {
            throw new IllegalArgumentException("No level of participation: " + participation);
        }
        contact = Texts.optional("contact of an offer", contact, MAX_CONTACT_LENGTH);
        speaker = Texts.optionallyCalled("speaker of an offer", speaker, MAX_SPEAKER_LENGTH);
    }
}
