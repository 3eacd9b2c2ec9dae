package org.knotenpunkt.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.offer.PartOfDay;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.relation.RelationView;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.Ground;
import org.knotenpunkt.web.shared.text.Bundles;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

/** Everything that is said to people is said in every language. */
class AllTextsTest {
    /** Enums that only programs read, those whose constants have one name in all languages, and those that only public pages name in theirs. */
    private static final Set<Class<?>> NOT_SHOWN = Set.of(
            DomainError.Kind.class,
            SchoolFilter.Life.class,
            SchoolOrder.By.class,
            MunicipalityOrder.By.class,
            RelationView.Direction.class,
            FileEncoding.class,
            RegisterColumn.class,
            PartOfDay.class,
            Ground.class);

    private static final Messages MESSAGES = Messages.load(Bundles.features());

    static List<String> features() {
        return Bundles.features();
    }

    @ParameterizedTest
    @MethodSource("features")
    void aFeatureHasTheSameTextsInAllLanguages(String feature) {
        assertThat(Messages.read(feature, Language.ENGLISH).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Messages.read(feature, Language.GERMAN).keySet());
    }

    @ParameterizedTest
    @MethodSource("features")
    void everyTextIsAMessageWithTheSameArgumentsInAllLanguages(String feature) {
        var german = Messages.read(feature, Language.GERMAN);
        var english = Messages.read(feature, Language.ENGLISH);
        german.forEach((key, text) -> assertThatCode(() -> assertThat(arguments(text, Language.GERMAN))
                        .as(key)
                        .isEqualTo(arguments(english.getOrDefault(key, ""), Language.ENGLISH)))
                .as(key)
                .doesNotThrowAnyException());
    }

    private static Set<String> arguments(String text, Language language) {
        return new MessageFormat(text, language.locale()).getArgumentNames();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonOfARefusalHasASentence(Language language) {
        var codes = reasons()
                .filter(type -> !Forwarded.class.isAssignableFrom(type))
                .map(DomainError::codeOf)
                .collect(Collectors.toSet());
        assertThat(MESSAGES.keys(language)).containsAll(codes);
    }

    /** A component of a record that is called like that is what the record answers when it is asked for its own code. */
    @Test
    void whatAReasonCarriesIsNotTakenForItsCode() {
        assertThat(reasons())
                .allSatisfy(type -> assertThat(type.getRecordComponents())
                        .extracting(component -> component.getName())
                        .doesNotContain("code", "kind", "origin"));
    }

    @Test
    void aSentenceNamesOnlyWhatItsReasonCarries() {
        reasons().forEach(type -> {
            var key = DomainError.codeOf(type);
            var carried = Arrays.stream(type.getRecordComponents())
                    .map(component -> component.getName())
                    .toList();
            Bundles.features().stream()
                    .map(feature -> Messages.read(feature, Language.GERMAN))
                    .filter(texts -> texts.containsKey(key))
                    .forEach(texts -> assertThat(carried)
                            .as(key)
                            .containsAll(arguments(texts.getOrDefault(key, ""), Language.GERMAN)));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantThatPeopleMaySeeHasAName(Language language) {
        var keys = modelTypes(Object.class)
                .filter(Class::isEnum)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .filter(type -> !NOT_SHOWN.contains(type))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> Words.keyOf((Enum<?>) constant))
                .collect(Collectors.toSet());
        assertThat(MESSAGES.keys(language)).containsAll(keys);
    }

    private static Stream<Class<? extends DomainError>> reasons() {
        return modelTypes(DomainError.class).filter(Class::isRecord);
    }

    private static <T> Stream<Class<? extends T>> modelTypes(Class<T> type) {
        return Stream.of(DomainError.class, Transactions.class)
                .flatMap(module -> Bundles.subtypes(module, type).stream());
    }
}
