package org.knotenpunkt.web.organisation.register;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.web.shared.text.Words;

/** An entry of the report of an import, as programs see it; what does not apply to its kind is absent. */
record ImportEntryJson(
        EntryKind kind,
        String key,
        @Nullable String label,
        @Nullable Long line,
        @Nullable RecordKind record,
        @Nullable RegisterField field,
        @Nullable String column,
        @Nullable String before,
        @Nullable String after,
        @Nullable String code,
        @Nullable String message) {
    static ImportEntryJson from(ImportEntry entry, Words words) {
        return switch (entry) {
            case ImportEntry.Added it -> of(entry, it.what(), null, null, null, null, null, null);
            case ImportEntry.Missing it -> of(entry, it.what(), null, null, null, null, null, null);
            case ImportEntry.Changed it -> of(entry, null, it.field(), null, it.before(), it.after(), null, null);
            case ImportEntry.Repaired it ->
                of(
                        entry,
                        null,
                        null,
                        it.column(),
                        it.from(),
                        it.to(),
                        it.repair().name(),
                        words.show(it.repair()));
            case ImportEntry.Refused it ->
                of(
                        entry,
                        null,
                        null,
                        it.column(),
                        null,
                        null,
                        it.reason().code(),
                        ImportTexts.sentence(words, it.reason()));
            case ImportEntry.Flagged it ->
                of(entry, null, null, it.column(), null, it.value(), it.flag().name(), words.show(it.flag()));
            case ImportEntry.Kept it ->
                of(entry, null, it.field(), null, null, it.value(), it.flag().name(), words.show(it.flag()));
        };
    }

    private static ImportEntryJson of(
            ImportEntry entry,
            @Nullable RecordKind record,
            @Nullable RegisterField field,
            @Nullable String column,
            @Nullable String before,
            @Nullable String after,
            @Nullable String code,
            @Nullable String message) {
        return new ImportEntryJson(
                entry.kind(),
                entry.key(),
                entry.label(),
                entry.line(),
                record,
                field,
                column,
                before,
                after,
                code,
                message);
    }
}
