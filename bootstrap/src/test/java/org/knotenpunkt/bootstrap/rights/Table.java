package org.knotenpunkt.bootstrap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What everybody was told, as a text that people can read: a line for each thing that was tried, a column for each who tried. */
final class Table {
    private final List<String> heading;
    private final List<Person> people;
    private final Map<String, List<String>> rows = new TreeMap<>();

    /** @param heading what stands above the table */
    Table(List<String> heading, List<Person> people) {
        this.heading = heading;
        this.people = people;
    }

    /** @param cells what each of the people was told, in their order; then what else there is to say */
    void add(String what, List<String> cells) {
        rows.put(what, cells);
    }

    /** What somebody was told in each place; once, if it is the same. */
    static String cell(Function<Place, Character> told) {
        var letters =
                Arrays.stream(Place.values()).map(told).map(String::valueOf).toList();
        return letters.stream().distinct().count() == 1 ? letters.getFirst() : String.join("", letters);
    }

    private String text() {
        var lines = new ArrayList<String>();
        heading.forEach(line -> lines.add("# " + line));
        lines.add("#");
        for (int i = 0; i < people.size(); i++) {
            lines.add("# %2d %s".formatted(i + 1, people.get(i).somebody().title()));
        }
        var first = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
        var numbers = IntStream.rangeClosed(1, people.size())
                .mapToObj(String::valueOf)
                .toList();
        lines.add(line("", first, numbers));
        rows.forEach((what, cells) -> lines.add(line(what, first, cells)));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String what, int width, List<String> cells) {
        return ("%-" + width + "s  ").formatted(what)
                + cells.stream().map("%-4s"::formatted).collect(Collectors.joining());
    }

    /** Fails unless somebody has read all this and put it into the resource. */
    void requireRead(String resource) {
        var actual = text();
        try (var read = Table.class.getResourceAsStream(resource)) {
            var found = Files.createDirectories(Path.of("target", "matrix")).resolve(resource.replace("/", ""));
            Files.writeString(found, actual);
            var expected = read == null ? "" : new String(read.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual)
                    .as("If this is meant, read %s and put it into bootstrap/src/test/resources%s", found, resource)
                    .isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
