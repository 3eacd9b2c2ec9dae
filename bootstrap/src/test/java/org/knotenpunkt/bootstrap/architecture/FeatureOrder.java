package org.knotenpunkt.bootstrap.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The order of the features: each may use those before it, never back, in every layer.
 *
 * @param features the names of the features, the lowest first
 */
public record FeatureOrder(List<String> features) {
    private static final Pattern FEATURE =
            Pattern.compile("\\.(?:domain|application|persistence|web)\\.([a-z]+)(?:\\.|$)");

    public FeatureOrder {
        features = List.copyOf(features);
    }

    public static FeatureOrder of(String... features) {
        return new FeatureOrder(List.of(features));
    }

    /** Every feature is named here, and uses only itself and those before it. */
    public ArchRule rule() {
        return classes()
                .should(stayInTheOrder())
                .as("features use only those before them: " + String.join(" < ", features))
                .allowEmptyShould(true);
    }

    private ArchCondition<JavaClass> stayInTheOrder() {
        return new ArchCondition<>("use only features before their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                featureOf(type).ifPresent(feature -> {
                    if (!features.contains(feature)) {
                        events.add(SimpleConditionEvent.violated(
                                type,
                                "%s is in the feature %s, which has no place in the order"
                                        .formatted(type.getFullName(), feature)));
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> goesBack(feature, dependency))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                });
            }
        };
    }

    private boolean goesBack(String feature, Dependency dependency) {
        return featureOf(dependency.getTargetClass())
                .filter(target -> features.indexOf(target) > features.indexOf(feature))
                .isPresent();
    }

    private static Optional<String> featureOf(JavaClass type) {
        var matcher = FEATURE.matcher("." + type.getPackageName());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
