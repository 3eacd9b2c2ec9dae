package org.knotenpunkt.application.organisation.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.shared.Result;

/** Opens the plainest files only: UTF-8, semicolons, no quotation marks. */
public final class PlainRegisterFiles implements RegisterFiles {
    @Override
    public Result<RegisterLines, RegisterError> open(Register register, HandedInFile file) {
        try (var content = file.open()) {
            var lines = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (lines.isEmpty()) {
                return Result.refusal(new RegisterError.FileEmpty());
            }
            return Result.success(new PlainLines(register, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class PlainLines implements RegisterLines {
        private final Register register;
        private final List<String> lines;
        private int read = 1;

        private PlainLines(Register register, List<String> lines) {
            this.register = register;
            this.lines = lines;
        }

        @Override
        public FileEncoding encoding() {
            return FileEncoding.UTF_8;
        }

        @Override
        public @Nullable LocalDate edition() {
            return null;
        }

        @Override
        public @Nullable RawLine next() {
            if (read == lines.size()) {
                return null;
            }
            var names = lines.getFirst().split(";", -1);
            var texts = lines.get(read++).split(";", -1);
            var cells = new EnumMap<RegisterColumn, String>(RegisterColumn.class);
            for (int i = 0; i < names.length && i < texts.length; i++) {
                for (var column : register.columns()) {
                    if (column.isCalled(names[i])) {
                        cells.put(column, texts[i]);
                    }
                }
            }
            return RawLine.of(read, cells);
        }

        @Override
        public long bytesRead() {
            return lines.stream().limit(read).mapToLong(String::length).sum();
        }

        @Override
        public void close() {}
    }
}
