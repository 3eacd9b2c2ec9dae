package org.knotenpunkt.web.organisation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;

class ChangeWordsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatCanHappenToAnOrganisationHasASentence(Language language) {
        var keys = Bundles.subtypes(DomainEvent.class, DomainEvent.class).stream()
                .filter(Class::isRecord)
                .filter(type -> type.getPackageName().contains(".organisation"))
                .map(type -> "event.organisation."
                        + type.getSimpleName()
                                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                                .toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(Messages.read("organisation-pages", language).keySet()).containsAll(keys);
    }
}
