package org.knotenpunkt.persistence.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.organisation.register.RegisterFiles;
import org.knotenpunkt.application.organisation.register.RegisterFilesContract;
import org.knotenpunkt.application.organisation.register.RegisterLines;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RawLine;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.shared.Result;

final class TextRegisterFilesTest implements RegisterFilesContract {
    private static final String MINISTRY = """
            Schulnummer;Kurzbezeichnung;Bezirksregierung;Kreis;Gemeinde;Sozialindexstufe
            195546;Gelsenkirchen, GG Sternschüle;BR Münster;Gelsenkirchen;Gelsenkirchen;8
            119271;Köln, GG Größe;BR Köln;Köln;Köln;ohne
            """;

    private final RegisterFiles files = new TextRegisterFiles();

    @Override
    public RegisterFiles files() {
        return files;
    }

    @ParameterizedTest(name = "{0} is recognised as {1}")
    @CsvSource({
        "UTF-8, UTF_8",
        "IBM850, CP850",
        "windows-1252, ISO_8859_1",
        "ISO-8859-1, ISO_8859_1",
        "UTF-16LE, UTF_16_LE",
        "UTF-16BE, UTF_16_BE",
        "UTF-16, UTF_16_BE",
    })
    void encodingsAreRecognisedAndRead(String charset, FileEncoding recognised) {
        var lines = open(Register.SOCIAL_INDEX, BytesFile.of(MINISTRY, charset));

        assertThat(lines.encoding()).isEqualTo(recognised);
        assertThat(all(lines))
                .extracting(line -> line.cell(RegisterColumn.INDEX_NAME))
                .containsExactly("Gelsenkirchen, GG Sternschüle", "Köln, GG Größe");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        var lines = open(Register.SOCIAL_INDEX, BytesFile.of("\ufeff" + MINISTRY, "UTF-8"));

        assertThat(lines.encoding()).isEqualTo(FileEncoding.UTF_8_WITH_BOM);
        assertThat(all(lines)).hasSize(2);
    }

    @Test
    void signsThatOnlyWindowsHasTellItFromLatin() {
        var lines =
                open(Register.SOCIAL_INDEX, BytesFile.of(MINISTRY.replace("GG Größe", "GG „Größe“ €"), "windows-1252"));

        assertThat(lines.encoding()).isEqualTo(FileEncoding.WINDOWS_1252);
        assertThat(all(lines).getLast().cell(RegisterColumn.INDEX_NAME)).isEqualTo("Köln, GG „Größe“ €");
    }

    @Test
    void columnsAreFoundByNameInAnyOrderAndByEachOfTheirNames() {
        var lines = open(Register.SOCIAL_INDEX, BytesFile.of("""
                Bezirksregierung,Kreis,Schulform,SCHULNUMMER,Schulname,Sozialindex
                BR Münster,Stadt Gelsenkirchen,Grundschule,195546,"Gelsenkirchen, GG ""Stern""\",8
                """, "UTF-8"));

        assertThat(all(lines)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.cell(RegisterColumn.SCHOOL_NUMBER)).isEqualTo("195546");
            assertThat(line.cell(RegisterColumn.INDEX_NAME)).isEqualTo("Gelsenkirchen, GG \"Stern\"");
            assertThat(line.cell(RegisterColumn.SOCIAL_INDEX)).isEqualTo("8");
        });
    }

    @Test
    void aSeparatorLineIsObeyedAndCounts() {
        var lines = open(
                Register.SOCIAL_INDEX,
                BytesFile.of("sep=;\n\"Schulnummer\";\"Sozialindexstufe\";\n195546;8\n", "UTF-8"));

        assertThat(all(lines)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(3);
            assertThat(line.cell(RegisterColumn.SOCIAL_INDEX)).isEqualTo("8");
        });
    }

    @Test
    void aLineWithAnotherNumberOfCellsIsRefused() {
        var lines = open(
                Register.SOCIAL_INDEX,
                BytesFile.of("Schulnummer;Sozialindexstufe;;\n195546\n119271;8;;\n119180;8;9\n", "UTF-8"));

        assertThat(all(lines))
                .extracting(RawLine::fault)
                .containsExactly(new LineError.LineHasWrongCells(1, 2), null, new LineError.LineHasWrongCells(3, 2));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsTold() {
        var lines = open(
                Register.SOCIAL_INDEX,
                BytesFile.of("Schulnummer;Sozialindexstufe\n195546;8\n\"119271;8\n119180;8\n", "UTF-8"));

        assertThat(all(lines).getLast().fault()).isEqualTo(new LineError.LineNotClosed(4));
    }

    @Test
    void behindAQuotationMarkThatIsNotClosedNothingIsRead() {
        var endless = "\"119271;8\n" + "119180;8\n".repeat(2_000_000);

        var lines = open(
                Register.SOCIAL_INDEX, BytesFile.of("Schulnummer;Sozialindexstufe\n195546;8\n" + endless, "UTF-8"));

        assertThat(all(lines)).extracting(RawLine::fault).containsExactly(null, new LineError.LineNotClosed(3));
    }

    @Test
    void aHeadingThatIsNotClosedIsToldAsALine() {
        var endless = "Schulnummer;Sozialindexstufe;\"Name\n" + "119180;8;\n".repeat(2_000_000);

        assertThat(all(open(Register.SOCIAL_INDEX, BytesFile.of(endless, "UTF-8"))))
                .extracting(RawLine::fault)
                .containsExactly(new LineError.LineNotClosed(1));
    }

    @Test
    void theWordWithWhichADatabaseSaysNothingIsNothing() {
        var lines = "Schulnummer;Sozialindexstufe;Kurzbezeichnung\n119180;8;\"null\"\n119271;NULL;Nullschule\n";

        assertThat(all(open(Register.SOCIAL_INDEX, BytesFile.of(lines, "UTF-8"))))
                .extracting(line -> line.cell(RegisterColumn.INDEX_NAME) + "/" + line.cell(RegisterColumn.SOCIAL_INDEX))
                .containsExactly("/8", "Nullschule/");
    }

    @ParameterizedTest(name = "edition {index}")
    @ValueSource(strings = {"", "\n \n", "\ufeff", "sep=;\n"})
    void anEmptyFileIsRefused(String text) {
        assertThat(refusal(Register.SCHOOLS, BytesFile.of(text, "UTF-8"))).isEqualTo(new RegisterError.FileEmpty());
    }

    @Test
    void whatIsNoTextIsRefusedByItsName() {
        assertThat(refusal(Register.SCHOOLS, BytesFile.of("%PDF-1.7 …", "UTF-8")))
                .isEqualTo(new RegisterError.FileNotText("PDF"));
        assertThat(refusal(Register.SCHOOLS, BytesFile.of("PK\u0003\u0004…", "UTF-8")))
                .isEqualTo(new RegisterError.FileNotText("XLSX/ODS/ZIP"));
        assertThat(refusal(Register.SCHOOLS, BytesFile.of("<!DOCTYPE html><title>404</title>", "UTF-8")))
                .isEqualTo(new RegisterError.FileNotText("HTML"));
    }

    @Test
    void missingColumnsAreNamed() {
        assertThat(refusal(Register.SOCIAL_INDEX, BytesFile.of("Schulnummer;Stufe\n195546;8\n", "UTF-8")))
                .isEqualTo(new RegisterError.ColumnsMissing(Register.SOCIAL_INDEX, "Sozialindexstufe"));
    }

    @Test
    void aColumnThatIsThereTwiceIsRefused() {
        assertThat(refusal(
                        Register.SOCIAL_INDEX,
                        BytesFile.of("Schulnummer;Sozialindex;Sozialindexstufe\n195546;8;7\n", "UTF-8")))
                .isEqualTo(new RegisterError.ColumnTwice("Sozialindexstufe"));
    }

    @Test
    void anotherRegisterIsRecognised() {
        assertThat(refusal(Register.SCHOOLS, BytesFile.of(MINISTRY, "UTF-8")))
                .isEqualTo(new RegisterError.AnotherRegister(Register.SCHOOLS, Register.SOCIAL_INDEX));
        assertThat(refusal(Register.MUNICIPALITIES, BytesFile.of(MINISTRY, "UTF-8")))
                .isEqualTo(new RegisterError.AnotherRegister(Register.MUNICIPALITIES, Register.SOCIAL_INDEX));
        assertThat(refusal(Register.SCHOOLS, BytesFile.of(municipality("Gelsenkirchen, Stadt"), "UTF-8")))
                .isEqualTo(new RegisterError.AnotherRegister(Register.SCHOOLS, Register.MUNICIPALITIES));
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void linesOfFixedWidthAreCountedInCharacters(String charset) {
        var lines = open(
                Register.MUNICIPALITIES,
                BytesFile.of(municipality("Görlitz, Stadt") + "\r\n" + "60202311300551\r\n", charset));

        assertThat(lines.edition()).isEqualTo(LocalDate.of(2023, 11, 30));
        var read = all(lines);
        assertThat(read.getFirst().cell(RegisterColumn.AREA_NAME)).isEqualTo("Görlitz, Stadt");
        assertThat(read.getFirst().cell(RegisterColumn.INHABITANTS)).isEqualTo("00000263000");
        assertThat(read.getFirst().cell(RegisterColumn.SEAT_POSTAL_CODE)).isEqualTo("45879");
        assertThat(read.getLast().fault()).isEqualTo(new LineError.LineHasWrongLength(14, 220));
    }

    private static String municipality(String name) {
        return "60" + "20231130" + "05513000" + "0000" + padded(name, 50) + padded("", 50) + "61" + "    "
                + "00000010494" + "00000263000" + "00000130545" + "    " + "45879" + padded("*****", 50);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private RegisterLines open(Register register, HandedInFile file) {
        return files.open(register, file).orElseThrow();
    }

    private RegisterError refusal(Register register, HandedInFile file) {
        return ((Result.Refusal<RegisterLines, RegisterError>) files.open(register, file)).reason();
    }

    private static List<RawLine> all(RegisterLines lines) {
        var all = new ArrayList<RawLine>();
        try (lines) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                all.add(line);
            }
        }
        return all;
    }
}
