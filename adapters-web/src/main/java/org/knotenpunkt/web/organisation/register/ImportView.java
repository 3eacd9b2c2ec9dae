package org.knotenpunkt.web.organisation.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.register.ReportFilter;
import org.knotenpunkt.application.organisation.register.ReportPage;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportFigures;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * An import: how far it is, what it would change or has changed, and the part of its report that was asked for.
 *
 * @param towns to choose from, by their ids
 */
public record ImportView(
        Words words,
        Form query,
        RegisterImport of,
        ReportFilter filter,
        List<Option> towns,
        ReportPage report,
        boolean mayImport) {
    public String title() {
        return ImportTexts.title(words, of);
    }

    public String edition() {
        return ImportTexts.edition(words, of.edition());
    }

    public String path() {
        return ImportPages.path(of.id());
    }

    public boolean isRunning() {
        return of.state().isRunning();
    }

    public boolean awaitsConfirmation() {
        return mayImport && of.state() == ImportState.PREVIEWED;
    }

    public boolean isImported() {
        return of.state() == ImportState.IMPORTED;
    }

    /** Whether it came to nothing and the visitor may try another file. */
    public boolean mayImportAgain() {
        return mayImport
                && switch (of.state()) {
                    case REFUSED, FAILED, INTERRUPTED, DISCARDED -> true;
                    case PREVIEWING, PREVIEWED, IMPORTING, IMPORTED -> false;
                };
    }

    /** Where what was imported is seen. */
    public String result() {
        return showsTowns() ? "/municipalities" : "/schools";
    }

    /** Whether what was imported is seen in the towns; otherwise in the schools. */
    public boolean showsTowns() {
        return of.register() == Register.MUNICIPALITIES;
    }

    /** That the name of the file names another school year. */
    public Optional<String> otherYear() {
        return ImportTexts.otherYear(words, of);
    }

    public Optional<String> problem() {
        return Optional.ofNullable(of.problem()).map(problem -> ImportTexts.sentence(words, problem));
    }

    /** The register to take over next, where it is plain which one that is. */
    public Optional<Register> next() {
        if (!mayImport) {
            return Optional.empty();
        }
        return switch (of.state()) {
            case REFUSED -> Optional.ofNullable(of.problem()).flatMap(ImportTexts::registerToTurnTo);
            case IMPORTED -> ImportTexts.following(of.register());
            case PREVIEWED -> of.doubt().flatMap(doubt -> ImportTexts.registerToTurnTo(Reason.of(doubt)));
            case PREVIEWING, IMPORTING, FAILED, INTERRUPTED, DISCARDED -> Optional.empty();
        };
    }

    public String beginning(Register register) {
        return ImportPages.beginning(register);
    }

    /** Why somebody should look twice before taking this over. */
    public Optional<String> doubt() {
        return of.doubt().map(words::text);
    }

    /** What to do about it, or else what to look at, as a heading. */
    public String doubtTitle() {
        return next().map(first -> words.text("import.first-of-all", "register", first))
                .orElseGet(() -> words.text("import.doubtful"));
    }

    /** The register to which some of the lines refer in vain; empty where it is known already that most do. */
    public Optional<Register> lacking() {
        return doubt().isPresent()
                        || figures().filter(found -> found.orphaned() > 0).isEmpty()
                ? Optional.empty()
                : of.register().refersTo();
    }

    public Optional<ImportFigures> figures() {
        return Optional.ofNullable(of.figures());
    }

    public String encoding() {
        var encoding = of.file().encoding();
        return encoding == null ? "–" : encoding.title();
    }

    /** What there is of each kind of record. */
    public List<Map.Entry<RecordKind, Long>> records() {
        return figures().map(found -> List.copyOf(found.records().entrySet())).orElse(List.of());
    }

    /** Where the entries of the kind are, or all if it is null; of the town that is chosen. */
    public String report(@Nullable EntryKind kind) {
        return query.link(path(), "kind", kind, "townText", null, "after", null) + "#report";
    }

    /** Where the report of the town that is chosen, or all of it, is to be had as a table. */
    public String download() {
        return query.link(path() + "/report.csv", "kind", null, "townText", null, "after", null);
    }

    /** What a kind of entries is called, with their number. */
    public String title(EntryKind kind) {
        return "%s (%s)".formatted(words.show(kind), words.show(count(kind)));
    }

    /** How much of the kind the report tells; of the town that is chosen. */
    public long count(EntryKind kind) {
        return filter.town() == null
                ? figures().map(found -> found.count(kind)).orElse(0L)
                : report.counts().getOrDefault(kind, 0L);
    }

    /** What the town is called that is chosen. */
    public Optional<String> town() {
        return Optional.ofNullable(filter.town())
                .flatMap(chosen -> towns.stream()
                        .filter(town -> town.value().equals(chosen.toString()))
                        .map(Option::label)
                        .findFirst());
    }

    /** Where the report of all towns is. */
    public String everywhere() {
        return query.link(path(), "town", null, "townText", null, "after", null) + "#figures";
    }

    public List<ImportTexts.Line> lines() {
        return report.entries().items().stream()
                .map(entry -> ImportTexts.line(words, entry))
                .toList();
    }
}
