package org.knotenpunkt.bootstrap.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.knotenpunkt.application.organisation.register.ImportOrder;
import org.knotenpunkt.application.organisation.register.ImportWatch;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.bootstrap.ImportsAtOnce;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Imports of registers, from the file to the report, as the command line does them. */
record Importing(Installation installation) {
    private static final LocalDate EDITION = LocalDate.of(2024, 12, 31);

    private static final class TextFile implements HandedInFile {
        private final byte[] bytes;

        private TextFile(String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String name() {
            return "register.txt";
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public void close() {}
    }

    void everything(Country country) {
        municipalities(country);
        schools(country);
        furtherFacts(country);
    }

    void municipalities(Country country) {
        take(new ImportOrder(Register.MUNICIPALITIES, null, null), country.municipalitiesFile());
    }

    void schools(Country country) {
        take(new ImportOrder(Register.SCHOOLS, EDITION, null), country.schoolsFile());
    }

    void furtherFacts(Country country) {
        take(new ImportOrder(Register.SOCIAL_INDEX, null, new SchoolYear(2024)), country.socialIndexFile());
        take(new ImportOrder(Register.STARTCHANCEN, EDITION, null), country.startchancenFile());
    }

    private void take(ImportOrder order, String text) {
        var imports = installation.get(ImportsAtOnce.class);
        var shown = imports.previewing()
                .preview(Actor.operator(), order, new TextFile(text), ImportWatch.NOBODY)
                .orElseThrow();
        var done = imports.confirming()
                .confirm(Actor.operator(), shown.id(), shown.version(), false, ImportWatch.NOBODY)
                .orElseThrow();
        if (done.state() != ImportState.IMPORTED) {
            throw new IllegalStateException("%s: %s, %s".formatted(order, done.state(), done.problem()));
        }
    }
}
