package org.knotenpunkt.web.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.TranslationState;

/** What people should know before they rely on what is said of an offer, in their language; it stands wherever that is said. */
public record Cautions(Programme.Published offer, LocalDate today, ProgrammeWords words) {
    /** Nobody answers for it any more; null where somebody does. */
    public @Nullable String stale() {
        var publication = offer.publication();
        return Optional.ofNullable(publication.assuredUntil())
                .filter(day -> publication.isStale(today))
                .map(day -> words.text("stale", "day", day))
                .orElse(null);
    }

    /** A machine has translated it, or what it was translated from has changed since. */
    public List<String> ofTranslation() {
        var texts = offer.content().texts();
        return Stream.concat(
                        texts
                                .stateIn(words.language())
                                .filter(TranslationState.MACHINE::equals)
                                .map(state -> words.text("machine"))
                                .stream(),
                        texts.isOutdated(words.language()) ? Stream.of(words.text("outdated")) : Stream.empty())
                .toList();
    }

    /** All of them, as lines. */
    public List<String> lines() {
        return Stream.concat(Stream.ofNullable(stale()), ofTranslation().stream())
                .toList();
    }
}
