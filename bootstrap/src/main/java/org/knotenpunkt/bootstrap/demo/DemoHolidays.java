package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.knotenpunkt.application.offer.holiday.LoadSchoolHolidays;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.shared.Actor;

/** The school holidays of North Rhine-Westphalia in the years that the demonstration shows. */
final class DemoHolidays {
    private static final String NAME = "school-holidays.csv";

    private final LoadSchoolHolidays loading;

    @Inject
    DemoHolidays(LoadSchoolHolidays loading) {
        this.loading = loading;
    }

    void load() {
        try (var resource = Objects.requireNonNull(DemoHolidays.class.getResourceAsStream("/demo/" + NAME));
                var list = new ListOfHolidays(new String(resource.readAllBytes(), StandardCharsets.UTF_8))) {
            var faults =
                    loading.load(Actor.operator(), list, false).orElseThrow().faults();
            if (!faults.isEmpty()) {
                throw new IllegalStateException("The list of the demonstration has faults: " + faults);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record ListOfHolidays(String text) implements HandedInFile {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public long size() {
            return bytes().length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes());
        }

        private byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void close() {}
    }
}
