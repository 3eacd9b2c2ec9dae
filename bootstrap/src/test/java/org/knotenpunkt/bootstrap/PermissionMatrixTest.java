package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.bootstrap.architecture.ProductionClasses;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Role;

/** Which role may do what, compared with a table that somebody has looked at. */
class PermissionMatrixTest {
    private static final String TABLE = "/permissions.csv";

    @Test
    void everyActionIsOpenToTheRolesOfTheTableAndToNoOthers() {
        assertThat(String.join("\n", actual()))
                .as("If this is meant, put it into bootstrap/src/test/resources%s", TABLE)
                .isEqualTo(String.join("\n", expected()));
    }

    @ParameterizedTest
    @EnumSource(names = {"REGISTER_ORGANISATION", "CHANGE_ORGANISATION", "KEEP_COMMON_ORGANISATIONS"})
    void whoeverKeepsOrganisationsMayReadThem(OrganisationAction keeping) {
        assertThat(OrganisationAction.READ_ORGANISATIONS.roles()).containsAll(keeping.roles());
    }

    private static List<String> actual() {
        var header = "action;" + row(Arrays.stream(Role.values()).map(Role::name));
        var rows = new ClassFileImporter()
                .withImportOption(new ProductionClasses()).importPackages("org.knotenpunkt.domain").stream()
                        .filter(type -> type.isAssignableTo(Action.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(Action.class::cast))
                        .map(PermissionMatrixTest::row)
                        .sorted();
        return Stream.concat(Stream.of(header), rows).toList();
    }

    private static String row(Action action) {
        var open = Arrays.stream(Role.values()).map(role -> action.roles().contains(role) ? "x" : "");
        var type = ((Enum<?>) action).getDeclaringClass();
        return "%s.%s;%s".formatted(type.getSimpleName(), action.name(), row(open));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(";"));
    }

    private static List<String> expected() {
        try (var table = PermissionMatrixTest.class.getResourceAsStream(TABLE)) {
            var text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
