package org.knotenpunkt.web.organisation.pages.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

class ChangeWordsTest {
    private static final Messages MESSAGES = Messages.load(Bundles.features());

    private static final Words WORDS =
            new Words(MESSAGES, Language.GERMAN, ZoneId.of("Europe/Berlin"), () -> LocalDate.EPOCH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatCanHappenHasASentence(Language language) {
        var keys = Bundles.subtypes(DomainEvent.class, DomainEvent.class).stream()
                .filter(Class::isRecord)
                .map(type -> "event." + DomainEvent.typeOf(type))
                .collect(Collectors.toSet());
        assertThat(MESSAGES.keys(language)).containsAll(keys);
    }

    @Test
    void aFunctionOfTheTownsOwnIsCalledByItsTitle() {
        assertThat(ChangeWords.detail(aFunctionBegun("Gartenpatin"), WORDS)).isEqualTo("Gartenpatin");
        assertThat(ChangeWords.detail(aFunctionBegun(null), WORDS)).isEqualTo("andere Funktion");
    }

    private static Change aFunctionBegun(@Nullable String title) {
        return new Change(
                Instant.EPOCH,
                "organisation.function-created",
                new UUID(0, 1),
                null,
                null,
                null,
                "OTHER",
                title,
                null,
                null);
    }
}
