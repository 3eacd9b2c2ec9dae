package org.knotenpunkt.bootstrap.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.register.ImportOrder;
import org.knotenpunkt.bootstrap.ImportsAtOnce;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.organisation.register.ImportFigures;
import org.knotenpunkt.domain.organisation.register.ImportState;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.organisation.register.ImportJson;
import org.knotenpunkt.web.organisation.register.ImportTexts;
import org.knotenpunkt.web.shared.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes over an edition of an official register: reads it, shows what would change, asks, and takes it over. */
@Command(
        name = "import",
        description = "Takes over an edition of an official register. First it shows what would change; then it asks."
                + " The whole report is to be seen in the browser, and to be had from the API.")
public final class ImportCommand extends InstallationCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "REGISTER", description = "One of: ${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private Register register;

    @Parameters(index = "1", paramLabel = "FILE", description = "As its publisher brings it out.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--edition",
            paramLabel = "DAY",
            description =
                    "The day as of which the edition of SCHOOLS or STARTCHANCEN speaks, as in 2026-09-01. MUNICIPALITIES"
                            + " says it itself.")
    private @Nullable LocalDate edition;

    @Option(
            names = "--school-year",
            paramLabel = "YEAR",
            description =
                    "The school year for which SOCIAL_INDEX speaks, as in 2026/27; otherwise the one in the name of the"
                            + " file counts.")
    private @Nullable String schoolYear;

    @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Do not ask before taking over.")
    private boolean yes;

    @Option(
            names = "--even-if-doubtful",
            description = "With --yes: take over the rest of a file of which most lines are refused, too.")
    private boolean evenIfDoubtful;

    @Override
    protected int run(Installation installation, Output output) {
        var imports = installation.get(ImportsAtOnce.class);
        var words = installation.words();
        var bar = new ProgressBar(
                command.commandLine().getErr(), Terminal.attended().isPresent() && !output.isJson());
        var previewed = imports.previewing().preview(Actor.operator(), order(), LocalRegisterFile.of(file), bar);
        if (!(previewed instanceof Result.Success<RegisterImport, RegisterError>(var shown))
                || shown.state() != ImportState.PREVIEWED) {
            tell(previewed, words, output);
            return REFUSED;
        }
        if (dryRun) {
            tell(previewed, words, output);
            imports.discarding().discard(Actor.operator(), shown.id(), shown.version());
            return DONE;
        }
        output.say(sentences(shown, words));
        if (!wanted(shown)) {
            imports.discarding().discard(Actor.operator(), shown.id(), shown.version());
            command.commandLine()
                    .getErr()
                    .println("Nothing was taken over."
                            + (yes ? " To take over the rest all the same, add --even-if-doubtful." : ""));
            return REFUSED;
        }
        var confirmed = imports.confirming().confirm(Actor.operator(), shown.id(), shown.version(), true, bar);
        tell(confirmed, words, output);
        return confirmed instanceof Result.Success<RegisterImport, RegisterError>(var done)
                        && done.state() == ImportState.IMPORTED
                ? DONE
                : REFUSED;
    }

    private ImportOrder order() {
        return new ImportOrder(register, edition, schoolYear == null ? null : year(schoolYear));
    }

    private SchoolYear year(String text) {
        try {
            return SchoolYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw new picocli.CommandLine.ParameterException(
                    command.commandLine(), "Not a school year, as 2026/27 is one: " + text, e);
        }
    }

    /** A file of which most lines are refused is not meant by a yes that was given before anybody could see that. */
    private boolean wanted(RegisterImport shown) {
        if (shown.doubt().isEmpty()) {
            return yes || isConfirmed("Take this over?");
        }
        if (yes) {
            return evenIfDoubtful;
        }
        var figures = shown.knownFigures();
        return isConfirmed("Take over only %,d of %,d lines all the same?".formatted(figures.taken(), figures.lines()));
    }

    /** Nobody at the keyboard is a no. */
    private static boolean isConfirmed(String question) {
        return Terminal.attended()
                .map(console -> console.readLine("%s", question + " [y/N] "))
                .filter(answer -> answer.strip().toLowerCase(Locale.ROOT).startsWith("y"))
                .isPresent();
    }

    private static void tell(Result<RegisterImport, RegisterError> result, Words words, Output output) {
        switch (result) {
            case Result.Success<RegisterImport, RegisterError>(var of) ->
                output.answer(ImportJson.from(of, words), sentences(of, words));
            case Result.Refusal<RegisterImport, RegisterError>(var reason) ->
                output.answer(new Refusal(reason.code(), words.text(reason)), words.text(reason) + option(reason));
        }
    }

    /** By which option that can be said which is missing. */
    private static String option(RegisterError reason) {
        return switch (reason) {
            case RegisterError.EditionMissing missing -> " (--edition)";
            case RegisterError.SchoolYearMissing missing -> " (--school-year)";
            case RegisterError.NoEditionForYear impossible -> " (--school-year)";
            default -> "";
        };
    }

    private record Refusal(String code, String message) {}

    private static String[] sentences(RegisterImport of, Words words) {
        var sentences = new ArrayList<String>();
        of.doubt().ifPresent(doubt -> sentences.addAll(told(words.text(doubt), Reason.of(doubt))));
        sentences.add("%s: %s"
                .formatted(
                        ImportTexts.title(words, of),
                        words.text("import.state." + of.state().name())));
        ImportTexts.otherYear(words, of).map("  "::concat).ifPresent(sentences::add);
        var encoding = of.file().encoding();
        if (encoding != null) {
            sentences.add("  %-22s %s".formatted(words.text("import.encoding"), encoding.title()));
        }
        var problem = of.problem();
        if (problem != null) {
            sentences.addAll(told(ImportTexts.sentence(words, problem), problem));
        }
        var figures = of.figures();
        if (figures != null) {
            sentences.addAll(figures(figures, words));
        }
        return sentences.toArray(String[]::new);
    }

    /** The reason, and by which command to follow it. */
    private static List<String> told(String sentence, Reason reason) {
        return Stream.concat(
                        Stream.of(sentence),
                        ImportTexts.registerToTurnTo(reason).stream().map("knotenpunkt import %s FILE"::formatted))
                .map(line -> "  " + line)
                .toList();
    }

    private static List<String> figures(ImportFigures figures, Words words) {
        var lines = new ArrayList<String>();
        figures.records().forEach((kind, count) -> lines.add(line(words.show(kind), count)));
        lines.add(line("lines read", figures.lines()));
        lines.add(line("skipped", figures.skipped()));
        lines.add(line("added", figures.added()));
        lines.add(line("changed", figures.changed()));
        lines.add(line("unchanged", figures.unchanged()));
        lines.add(line("missing", figures.missing()));
        lines.add(line("repaired", figures.repaired()));
        lines.add(line("refused", figures.refused()));
        lines.add(line("to look at", figures.flagged()));
        return lines;
    }

    private static String line(String label, long count) {
        return String.format(Locale.ROOT, "  %-34s %,9d", label, count);
    }
}
