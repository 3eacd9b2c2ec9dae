package org.knotenpunkt.bootstrap.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.holiday.LoadSchoolHolidays;
import org.knotenpunkt.application.offer.holiday.LoadedHolidays;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over the school holidays of a file: all of them or, where a line has a fault, none. */
@Command(
        name = "school-holidays",
        description = "Takes over school holidays, in place of what is known of the same states and school years."
                + " The file is CSV with the columns state, name, first day, last day; offers leave out those of"
                + " North Rhine-Westphalia (05).")
public final class SchoolHolidaysCommand extends InstallationCommand {
    @Parameters(index = "0", paramLabel = "FILE", description = "The list of holidays.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private Path file;

    @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
    private boolean dryRun;

    @Override
    protected int run(Installation installation, Output output) {
        var words = installation.words();
        var loading = installation.get(LoadSchoolHolidays.class);
        return switch (loading.load(Actor.operator(), LocalRegisterFile.of(file), dryRun)) {
            case Result.Success<LoadedHolidays, HolidayError>(var done) -> {
                output.answer(Answer.from(done, words), sentences(done, words));
                yield done.faults().isEmpty() ? DONE : REFUSED;
            }
            case Result.Refusal<LoadedHolidays, HolidayError>(var reason) -> {
                output.answer(Fault.of(null, reason, words), words.text(reason));
                yield REFUSED;
            }
        };
    }

    private String[] sentences(LoadedHolidays done, Words words) {
        var parts = done.parts().stream()
                .map(part -> "State %s, school year %s: %d holidays, %d added, %d removed"
                        .formatted(part.state(), part.year(), part.holidays(), part.added(), part.removed()));
        var faults =
                done.faults().stream().map(fault -> "Line %d: %s".formatted(fault.line(), words.text(fault.reason())));
        var end = done.loaded()
                ? "Taken over."
                : done.faults().isEmpty()
                        ? "Nothing has changed yet."
                        : "Nothing was taken over: some lines have faults.";
        return Stream.of(parts, faults, Stream.of(end)).flatMap(lines -> lines).toArray(String[]::new);
    }

    private record Answer(boolean loaded, List<Part> parts, List<Fault> faults) {
        static Answer from(LoadedHolidays done, Words words) {
            return new Answer(
                    done.loaded(),
                    done.parts().stream()
                            .map(part -> new Part(
                                    part.state(),
                                    part.year().toString(),
                                    part.holidays(),
                                    part.added(),
                                    part.removed()))
                            .toList(),
                    done.faults().stream()
                            .map(fault -> Fault.of(fault.line(), fault.reason(), words))
                            .toList());
        }
    }

    private record Part(String state, String schoolYear, int holidays, int added, int removed) {}

    private record Fault(@Nullable Long line, String code, String message) {
        static Fault of(@Nullable Long line, DomainError reason, Words words) {
            return new Fault(line, reason.code(), words.text(reason));
        }
    }
}
