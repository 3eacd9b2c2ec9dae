package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knotenpunkt.bootstrap.postgres.DataFolder;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void everyCommandExplainsItself() {
        var main = Main.commandLine();

        assertThat(run("--help")).isZero();
        assertEveryCommandExplainsItself(main);
    }

    private static void assertEveryCommandExplainsItself(CommandLine command) {
        assertThat(command.getUsageMessage()).contains("--help", "Exit codes:", "2   not understood");
        assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
        command.getSubcommands().values().forEach(MainTest::assertEveryCommandExplainsItself);
    }

    @Test
    void whatIsNotUnderstoodIsTwo() {
        assertThat(run("no-such-command")).isEqualTo(2);
        assertThat(run("serve", "--no-such-option")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void faultsOfTheSettingsAreSentencesWithoutATrace() throws Exception {
        var file = Files.writeString(folder.resolve("settings"), "server.port = eighty\nzone = nowhere\n");

        assertThat(run("migrate", "--config", file.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "server.port 'eighty' is not a number from 0 to 65535",
                        "zone 'nowhere' is not the name of a time zone, such as Europe/Berlin");
    }

    @Test
    void whereAFaultHappenedIsToldToWhoeverAsks() throws Exception {
        var file = Files.writeString(folder.resolve("settings"), "server.port = eighty");

        assertThat(run("migrate", "--verbose", "--config", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is not a number", "\tat org.knotenpunkt");
    }

    @Test
    void aDatabaseOutOfReachIsASentence() throws Exception {
        var file = Files.writeString(folder.resolve("settings"), """
                database.url = jdbc:postgresql://127.0.0.1:1/knotenpunkt
                database.user = server
                database.password = geheim
                """);

        assertThat(run("migrate", "--config", file.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly(
                        "No database answers at jdbc:postgresql://127.0.0.1:1/knotenpunkt: see whether it is running,"
                                + " and whether host and port are right.");
    }

    @Test
    void aCheckThatFindsNothingSaysSoInJson() throws Exception {
        var file = Files.writeString(folder.resolve("settings"), "data.folder = " + DataFolder.empty("main"));

        assertThat(run("check", "--json", "--config", file.toString())).isZero();
        assertThat(out.toString()).containsIgnoringWhitespaces("{\"ok\":true,\"faults\":[]}");
    }

    @Test
    void aScriptReadsOneDocumentOfFaults() throws Exception {
        var file = Files.writeString(folder.resolve("settings"), "server.port = eighty");

        assertThat(run("check", "--json", "--config", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("\"ok\" : false", "server.port 'eighty' is not a number from 0 to 65535");
    }

    @Test
    void whatIsMistypedIsToldInWordsOfTheUser() {
        assertThat(run("import", "SCHOOLS", "--edition", "31.2.2021", "x.csv")).isEqualTo(2);
        assertThat(err.toString()).contains("'31.2.2021' is not a day, such as 2026-09-01");
        assertThat(run("check", "--config", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("There is no file of settings");
    }

    @Test
    void aCheckMakesNoDatabase() throws Exception {
        var data = DataFolder.empty("unmade");
        var file = Files.writeString(folder.resolve("settings"), "data.folder = " + data);

        assertThat(run("check", "--config", file.toString())).isZero();
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
