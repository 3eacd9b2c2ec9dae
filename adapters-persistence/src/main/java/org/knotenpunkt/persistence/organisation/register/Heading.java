package org.knotenpunkt.persistence.organisation.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.shared.Result;

/**
 * Which column of a register stands where in a file.
 *
 * @param places by column, the first place being 0
 * @param width how many columns the heading has, those without a name at its end not counted
 */
record Heading(Map<RegisterColumn, Integer> places, int width) {
    /** Finds the columns by their names. */
    static Result<Heading, RegisterError> of(Register register, List<String> names) {
        var places = new EnumMap<RegisterColumn, Integer>(RegisterColumn.class);
        for (var column : columns(register)) {
            for (int place = 0; place < names.size(); place++) {
                if (column.isCalled(names.get(place)) && places.put(column, place) != null) {
                    return Result.refusal(new RegisterError.ColumnTwice(column.title()));
                }
            }
        }
        var missing = new TreeSet<>(register.columns());
        missing.removeAll(places.keySet());
        if (missing.isEmpty()) {
            return Result.success(new Heading(places, width(names)));
        }
        var another = Stream.of(Register.values())
                .filter(other -> other != register && !other.hasFixedWidth())
                .filter(other -> other.columns().stream().allMatch(column -> isThere(column, names)))
                .findFirst();
        return Result.refusal(another.<RegisterError>map(found -> new RegisterError.AnotherRegister(register, found))
                .orElseGet(() -> new RegisterError.ColumnsMissing(
                        register, missing.stream().map(RegisterColumn::title).collect(Collectors.joining(", ")))));
    }

    /** The register of whose columns most are there. */
    static Optional<Register> guess(List<String> names) {
        return Stream.of(Register.values())
                .filter(register -> !register.hasFixedWidth())
                .filter(register -> register.columns().stream().allMatch(column -> isThere(column, names)))
                .findFirst();
    }

    /** How many columns of any register the names mean. */
    static long known(List<String> names) {
        return Stream.of(RegisterColumn.values())
                .filter(column -> isThere(column, names))
                .count();
    }

    private static boolean isThere(RegisterColumn column, List<String> names) {
        return names.stream().anyMatch(column::isCalled);
    }

    private static TreeSet<RegisterColumn> columns(Register register) {
        var columns = new TreeSet<>(register.columns());
        columns.addAll(register.optionalColumns());
        return columns;
    }

    private static int width(List<String> names) {
        var width = names.size();
        while (width > 0 && names.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }
}
