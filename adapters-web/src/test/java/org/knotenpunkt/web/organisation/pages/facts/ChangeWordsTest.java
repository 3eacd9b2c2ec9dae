package org.knotenpunkt.web.organisation.pages.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;

class ChangeWordsTest {
    private static final Messages MESSAGES = Messages.load(Bundles.features());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatCanHappenHasASentence(Language language) {
        var keys = Bundles.subtypes(DomainEvent.class, DomainEvent.class).stream()
                .filter(Class::isRecord)
                .map(type -> "event." + DomainEvent.typeOf(type))
                .collect(Collectors.toSet());
        assertThat(MESSAGES.keys(language)).containsAll(keys);
    }
}
