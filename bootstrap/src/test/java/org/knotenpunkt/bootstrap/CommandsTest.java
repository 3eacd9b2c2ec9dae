package org.knotenpunkt.bootstrap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.knotenpunkt.bootstrap.configuration.Configuration;

/** What an operator types, on an installation that is in use. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    static Path folder;

    private final Path data = PreparedFolder.empty("commands");
    private Path settings;
    private Installation installation;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeAll
    void open() throws IOException {
        settings = Files.writeString(folder.resolve("settings"), "data.folder = " + data);
        installation = Installation.joining(Configuration.of(Map.of("data.folder", data.toString()), Map.of()));
        assertThat(run("import", "MUNICIPALITIES", "--yes", towns())).isZero();
    }

    @AfterAll
    void close() {
        installation.close();
    }

    @Test
    void aRegisterIsTriedTakenOverAndTheSecondTimeChangesNothing() throws IOException {
        var list = Files.writeString(folder.resolve("schuldaten.csv"), SmallRegisters.school("100001", "Sternwarte"))
                .toString();

        assertThat(run("import", "SCHOOLS", "--edition", "2026-09-01", "--dry-run", list))
                .isZero();
        assertThat(out.toString()).contains("This is a preview. Nothing has changed yet.", "added");
        assertThat(imported(list)).isEqualTo("1 added, 0 unchanged");
        assertThat(imported(list)).isEqualTo("0 added, 1 unchanged");
    }

    private String imported(String list) throws JsonProcessingException {
        assertThat(run("import", "SCHOOLS", "--edition", "2026-09-01", "--yes", "--json", list))
                .isZero();
        var answer = JSON.readTree(out.toString());
        assertThat(answer.get("state").asText()).isEqualTo("IMPORTED");
        var figures = answer.get("figures");
        return "%s added, %s unchanged".formatted(figures.get("added"), figures.get("unchanged"));
    }

    @Test
    void schoolHolidaysAreTriedTakenOverAndTheSecondTimeChangeNothing() throws IOException {
        var list = Files.writeString(
                        folder.resolve("ferien.csv"),
                        "Land;Ferien;erster Tag;letzter Tag\n05513000;Herbstferien;17.10.2026;31.10.2026\n")
                .toString();

        assertThat(run("school-holidays", "--dry-run", list)).isZero();
        assertThat(out.toString()).contains("school year 2026/27: 1 holidays, 1 added", "Nothing has changed yet.");
        assertThat(run("school-holidays", list)).isZero();
        assertThat(out.toString()).contains("1 added, 0 removed", "Taken over.");
        assertThat(run("school-holidays", "--json", list)).isZero();
        var part = JSON.readTree(out.toString()).get("parts").get(0);
        assertThat(part.get("added").asInt() + part.get("removed").asInt()).isZero();
    }

    @Test
    void aFaultInAListOfHolidaysIsToldWithItsLineAndNothingIsTakenOver() throws IOException {
        var list = Files.writeString(
                        folder.resolve("fehler.csv"),
                        "state;name;first day;last day\n05;Osterferien;2027-03-22;2027-04-03\n05;Pfingstferien;Mai;\n")
                .toString();

        assertThat(run("school-holidays", list)).isEqualTo(1);
        assertThat(out.toString()).contains("Line 3: Not a day: “Mai”", "Nothing was taken over");
        assertThat(run("school-holidays", towns())).isEqualTo(1);
    }

    @Test
    void withoutAYesNothingIsTakenOver() throws IOException {
        assertThat(run("import", "MUNICIPALITIES", towns())).isEqualTo(1);
        assertThat(err.toString()).contains("Nothing was taken over.");
    }

    @Test
    void aFileThatIsNoRegisterIsRefusedWithASentence() throws IOException {
        var file = Files.writeString(folder.resolve("liste.pdf"), "%PDF-1.7 and so on")
                .toString();

        assertThat(run("import", "SCHOOLS", "--edition", "2026-09-01", "--yes", file))
                .isEqualTo(1);
        assertThat(out.toString()).contains("PDF");
        assertThat(run(
                        "import",
                        "SCHOOLS",
                        "--edition",
                        "2026-09-01",
                        folder.resolve("none.csv").toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("none.csv").doesNotContain("\tat ");
        assertThat(run("import", "TEACHERS", file)).isEqualTo(2);
    }

    @Test
    void whatHasToBeImportedFirstIsSaidAsACommand() throws IOException {
        var file = Files.writeString(folder.resolve("sozialindex_2024_25.csv"), "Schulnummer,Sozialindex\n999999,4\n")
                .toString();

        assertThat(run("import", "SOCIAL_INDEX", "--yes", file)).isEqualTo(1);
        assertThat(out.toString()).contains("knotenpunkt import SCHOOLS FILE");
    }

    @Test
    void aFileThatComesTooEarlySaysFirstWhatToImportBeforeAndAYesIsNotEnough() throws IOException {
        var here = SmallRegisters.school("100777", "Sternwarte");
        var elsewhere = here.lines().skip(1).findFirst().orElseThrow().replace("05513000", "05999000");
        var file = Files.writeString(
                        folder.resolve("early.csv"),
                        here + elsewhere.replace("100777", "100778") + "\n" + elsewhere.replace("100777", "100779"))
                .toString();
        String[] command = {"import", "SCHOOLS", "--edition", "2026-09-01", "--yes", file};

        assertThat(run(command)).isEqualTo(1);
        assertThat(out.toString())
                .containsSubsequence(
                        "2 of 3 lines name something",
                        "knotenpunkt import MUNICIPALITIES FILE",
                        "Nothing has changed yet.");
        assertThat(err.toString()).contains("Nothing was taken over.", "--even-if-doubtful");
        assertThat(run(Stream.concat(Stream.of(command), Stream.of("--even-if-doubtful"))
                        .toArray(String[]::new)))
                .isZero();
        assertThat(out.toString()).contains("All of the edition has been taken over.");
    }

    @Test
    void whatIsMissingIsSaidByItsOption() throws IOException {
        assertThat(run("import", "SCHOOLS", "--yes", towns())).isEqualTo(1);
        assertThat(out.toString()).contains("--edition");
        assertThat(run("grant", "add", "wer@stadt.example", "--role", "COORDINATION"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("--municipality");
    }

    @Test
    void anAccountIsMadeGivenARoleInATownAndDisabled() throws JsonProcessingException {
        assertThat(run("account", "create", "neu@stadt.example", "Neu Hier", "--json"))
                .isZero();
        assertThat(JSON.readTree(out.toString()).get("temporaryPassword").asText())
                .isNotBlank();
        assertThat(run("grant", "add", "neu@stadt.example", "--role", "COORDINATION", "--municipality", "05513000"))
                .isZero();
        assertThat(run("grant", "list")).isZero();
        assertThat(out.toString()).contains("neu@stadt.example", "Gelsenkirchen");
        assertThat(run("account", "disable", "neu@stadt.example")).isZero();
        assertThat(run("account", "list", "--json")).isZero();
        assertThat(out.toString()).contains("neu@stadt.example");
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        assertThat(run("grant", "add", "niemand@stadt.example", "--role", "OPERATOR"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no account of this name").doesNotContain("\tat ");
        assertThat(run("grant", "add", "niemand@stadt.example", "--role", "READER", "--municipality", "Atlantis"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Atlantis");
    }

    @Test
    void allThatIsWrongWithAPasswordIsToldAtOnce() {
        var input = System.in;
        try {
            System.setIn(new ByteArrayInputStream("Passwort1\n".getBytes(UTF_8)));
            assertThat(run("account", "create", "kurz@stadt.example", "Neu Hier", "--password-stdin"))
                    .isEqualTo(1);
        } finally {
            System.setIn(input);
        }
        assertThat(err.toString()).contains("That is easily guessed", "A password has at least 12 characters");
    }

    @Test
    void aHeadThatIsNoneIsToldInASentence() throws IOException {
        var file = Files.writeString(folder.resolve("head.json"), "{\"number\": 1, \"hash\": \"x\"}");

        assertThat(run("check", "--audit-head", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("head.json holds no end of an audit");
    }

    private String towns() throws IOException {
        return Files.writeString(folder.resolve("gv100ad.txt"), SmallRegisters.municipalities())
                .toString();
    }

    /** Runs a command and answers its exit code. */
    private int run(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.concat(Stream.of(arguments), Stream.of("--config", settings.toString()))
                        .toArray(String[]::new));
    }
}
