package org.knotenpunkt.web.organisation.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.web.shared.text.Words;

/** What imports and their reports say, in the language of whoever reads them. */
public final class ImportTexts {
    /** The fields that hold codes, and by which type their meanings are found. */
    private static final Map<RegisterField, String> CODES = Map.of(
            RegisterField.SCHOOL_FORM, "SchoolForm",
            RegisterField.OPERATING_STATUS, "OperatingStatus",
            RegisterField.LEGAL_FORM, "LegalForm",
            RegisterField.MUNICIPALITY_KIND, "MunicipalityKind");

    private ImportTexts() {}

    /** The sentence of a reason that a report has kept. */
    public static String sentence(Words words, Reason reason) {
        var arguments = new ArrayList<Object>();
        reason.arguments().forEach((name, value) -> {
            arguments.add(name);
            arguments.add(meant(value));
        });
        return words.has(reason.code()) ? words.text(reason.code(), arguments.toArray()) : reason.code();
    }

    /** The register to which the reason points: the one to take over first, or the one whose file it is. */
    public static Optional<Register> registerToTurnTo(Reason reason) {
        return Stream.of("first", "found")
                .flatMap(name -> Stream.ofNullable(reason.arguments().get(name)))
                .flatMap(name -> Arrays.stream(Register.values())
                        .filter(register -> register.name().equals(name)))
                .findFirst();
    }

    /** The register that refers to this one first of all. */
    static Optional<Register> following(Register register) {
        return Arrays.stream(Register.values())
                .filter(other -> other.refersTo().filter(register::equals).isPresent())
                .findFirst();
    }

    /** The value that was kept as text; the text itself where it is nothing else, as a day that the calendar lacks. */
    private static Object meant(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return registerOrText(text);
        }
    }

    private static Object registerOrText(String text) {
        return Arrays.stream(Register.values())
                .filter(register -> register.name().equals(text))
                .<Object>map(register -> register)
                .findFirst()
                .orElse(text);
    }

    /** The register, with its edition once that is known. */
    public static String title(Words words, RegisterImport of) {
        return title(words, of.register(), of.edition());
    }

    /** The register, with its edition if that is known. */
    public static String title(Words words, Register register, @Nullable Edition edition) {
        return edition == null
                ? words.show(register)
                : words.text("import.title", "register", register, "edition", edition(words, edition));
    }

    public static String edition(Words words, @Nullable Edition edition) {
        if (edition == null) {
            return "–";
        }
        var year = edition.schoolYear();
        return year == null
                ? words.text("import.as-of", "day", edition.day())
                : words.text("import.school-year", "year", year.toString());
    }

    /** That the name of the file names another school year than the one of which it is read. */
    public static Optional<String> otherYear(Words words, RegisterImport of) {
        return of.otherYearInName()
                .map(named -> words.text(
                        "import.other-year", "named", named.toString(), "edition", edition(words, of.edition())));
    }

    /** How the state is marked in a list. */
    public static String tag(ImportState state) {
        return switch (state) {
            case PREVIEWING, PREVIEWED, IMPORTING -> "tag-amber";
            case IMPORTED -> "";
            case REFUSED, FAILED, INTERRUPTED -> "tag-red";
            case DISCARDED -> "tag-grey";
        };
    }

    /** A value of a report; a day as people write it. */
    public static String shown(Words words, String value) {
        return meant(value) instanceof LocalDate day ? words.show(day) : value;
    }

    /**
     * An entry of a report, as a line of a table.
     *
     * @param what the field or column, or the kind of record
     */
    public record Line(
            String kind, String line, String key, String label, String what, String before, String after, String note) {
        public List<String> cells() {
            return List.of(kind, line, key, label, what, before, after, note);
        }
    }

    public static Line line(Words words, ImportEntry entry) {
        return switch (entry) {
            case ImportEntry.Added added -> line(words, entry, words.show(added.what()), null, null, null);
            case ImportEntry.Missing missing -> line(words, entry, words.show(missing.what()), null, null, null);
            case ImportEntry.Changed changed ->
                line(
                        words,
                        entry,
                        words.show(changed.field()),
                        meaning(words, changed.field(), changed.before()),
                        meaning(words, changed.field(), changed.after()),
                        null);
            case ImportEntry.Repaired repaired ->
                line(words, entry, repaired.column(), repaired.from(), repaired.to(), words.show(repaired.repair()));
            case ImportEntry.Refused refused ->
                line(words, entry, refused.column(), null, null, sentence(words, refused.reason()));
            case ImportEntry.Flagged flagged ->
                line(words, entry, flagged.column(), null, flagged.value(), words.show(flagged.flag()));
            case ImportEntry.Kept kept ->
                line(
                        words,
                        entry,
                        words.show(kept.field()),
                        null,
                        meaning(words, kept.field(), kept.value()),
                        words.show(kept.flag()));
        };
    }

    /** The value of a field; a code with what it means, if that is known. */
    private static @Nullable String meaning(Words words, RegisterField field, @Nullable String value) {
        var codes = CODES.get(field);
        return codes == null || value == null
                ? value
                : words.meaning(codes, value)
                        .map(meant -> "%s (%s)".formatted(meant, value))
                        .orElse(value);
    }

    /** An entry of a report in a few words, by the name of what it is about. */
    public static String brief(Words words, ImportEntry entry) {
        var line = line(words, entry);
        return words.text(
                briefly(words, entry),
                "name",
                line.label().isEmpty() ? line.key() : line.label(),
                "what",
                line.what(),
                "before",
                valueOrNone(words, line.before()),
                "after",
                valueOrNone(words, line.after()));
    }

    /** What becomes known about a school is not a new school. */
    private static String briefly(Words words, ImportEntry entry) {
        var ofKind = "import.brief." + entry.kind();
        var ofRecord = switch (entry) {
            case ImportEntry.Added added -> ofKind + "." + added.what();
            case ImportEntry.Missing missing -> ofKind + "." + missing.what();
            default -> ofKind;
        };
        return words.has(ofRecord) ? ofRecord : ofKind;
    }

    private static String valueOrNone(Words words, String value) {
        return value.isEmpty() ? "–" : shown(words, value);
    }

    private static Line line(
            Words words,
            ImportEntry entry,
            String what,
            @Nullable String before,
            @Nullable String after,
            @Nullable String note) {
        var line = entry.line();
        return new Line(
                words.show(entry.kind()),
                line == null ? "" : line.toString(),
                entry.key(),
                orEmpty(entry.label()),
                what,
                orEmpty(before),
                orEmpty(after),
                orEmpty(note));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
