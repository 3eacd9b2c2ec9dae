package org.knotenpunkt.bootstrap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.knotenpunkt.bootstrap.access.AccountCommand;
import org.knotenpunkt.bootstrap.access.AuditCommand;
import org.knotenpunkt.bootstrap.access.GrantCommand;
import org.knotenpunkt.bootstrap.command.CheckCommand;
import org.knotenpunkt.bootstrap.command.DemoCommand;
import org.knotenpunkt.bootstrap.command.ImportCommand;
import org.knotenpunkt.bootstrap.command.MigrateCommand;
import org.knotenpunkt.bootstrap.command.SchoolHolidaysCommand;
import org.knotenpunkt.bootstrap.command.ServeCommand;
import org.knotenpunkt.bootstrap.configuration.FaultyConfiguration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command line of Knotenpunkt. */
@Command(
        name = "knotenpunkt",
        description = "Software for partnerships between schools, youth services and families.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Main.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:refused or failed; a sentence says why", "2:not understood"})
public final class Main implements IVersionProvider {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String... arguments) {
        // Guice would define classes by ways that newer Java warns of, for interceptors, which nobody uses here.
        System.setProperty("guice_bytecode_gen_option", "DISABLED");
        System.exit(commandLine().execute(arguments));
    }

    /** All commands. */
    public static CommandLine commandLine() {
        var main = new CommandLine(new Main());
        commands().forEach(main::addSubcommand);
        return main.setExecutionExceptionHandler(Main::explain)
                .registerConverter(LocalDate.class, Main::day)
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'%s' is not a day, such as 2026-09-01".formatted(text));
        }
    }

    private static List<Object> commands() {
        return List.of(
                new ServeCommand(),
                new DemoCommand(),
                new MigrateCommand(),
                new CheckCommand(),
                new AccountCommand(),
                new GrantCommand(),
                new AuditCommand(),
                new ImportCommand(),
                new SchoolHolidaysCommand());
    }

    /** Tells a failure as a sentence; where it happened is told to those who ask for it. */
    private static int explain(Exception failure, CommandLine command, ParseResult given) {
        var error = command.getErr();
        error.println(sentence(failure));
        if (given.asCommandLineList().stream()
                .anyMatch(line -> line.getParseResult().hasMatchedOption("--verbose"))) {
            failure.printStackTrace(error);
        }
        return FAILED;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof CannotRun || failure instanceof FaultyConfiguration) {
            return String.valueOf(failure.getMessage());
        }
        return "Something happened that Knotenpunkt did not expect (%s). With --verbose it says where."
                .formatted(failure.getClass().getSimpleName());
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Knotenpunkt " + Version.current()};
    }
}
