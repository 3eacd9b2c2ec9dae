package org.knotenpunkt.persistence.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.application.organisation.register.RegisterLines;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterReading;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.shared.Mutations;
import org.knotenpunkt.domain.shared.Result;

/** Whatever a file holds, it is refused whole or read line by line to its end. */
@Timeout(20)
class RegisterFilesFuzzTest {
    private static final List<String> CHARSETS =
            List.of("UTF-8", "IBM850", "windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE");
    private static final int FILES = 60;
    private static final Edition EDITION = Edition.asOf(LocalDate.of(2026, 9, 30));

    private static final String SCHOOLS = """
            Schulnummer;Schulform;Schulbezeichnung_1;Schulbezeichnung_2;Schulbezeichnung_3;Kurzbezeichnung;PLZ;Ort;Strasse;Telefonvorwahl;Telefon;E-Mail;Homepage;Rechtsform;Traegernummer;Gemeindeschluessel;Schulbetriebsschluessel;Schulbetriebsdatum;EPSG;UTMRechtswert;UTMHochwert
            195546;02;"Städt. Gem.\u00a0Grundschule ""Stern"" (GG)";;;Sternschule;45879;Gelsenkirchen;Straße 1;0209;12345;a@b.example;www.stern.example;1;10182;05513000;1;01.08.1973;EPSG:25832;370000;5709000
            """;
    private static final String INDEX =
            "sep=;\nSchulnummer;Kurzbezeichnung;Sozialindexstufe;;\n195546;\"Köln, GG\nGröße\";8;;\n\n119271;;ohne;;\n";
    private static final String STARTCHANCEN =
            "Schulnummer,Schulbezeichnung,Startchancen_ab\r\n195546,Sternschule,01.08.2024\r\n";
    private static final String OPEN_QUOTATION = "Schulnummer;\"Sozialindexstufe\n195546;8\n";
    private static final String MARK_AS_SEPARATOR = "sep=\"\nSchulnummer;Sozialindexstufe\n195546;8\n";
    private static final String SIGN_AS_SEPARATOR = "sep=#\nSchulnummer#Sozialindexstufe\n195546#8\n";
    private static final String AREAS = area("10", "05", "Nordrhein-Westfalen") + "\n"
            + area("60", "05513000", "Gelsenkirchen, Stadt") + "61    00000010494000002630000000013054500004587900\n";

    private static String area(String type, String key, String name) {
        return "%s20260930%-12s%-50s%-50s".formatted(type, key, name, "");
    }

    private final TextRegisterFiles files = new TextRegisterFiles();

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.knotenpunkt.domain.shared.Mutations#seeds")
    void whateverAFileHolds(long seed) {
        var random = new Random(seed);
        for (var register : Register.values()) {
            var read = new Mutations(seed)
                    .of(good(register), OPEN_QUOTATION, MARK_AS_SEPARATOR, SIGN_AS_SEPARATOR)
                    .limit(FILES)
                    .filter(text -> isRead(register, text, CHARSETS.get(random.nextInt(CHARSETS.size()))))
                    .count();
            assertThat(read).as("Some of %s can be read", register).isPositive();
        }
    }

    private static String good(Register register) {
        return switch (register) {
            case MUNICIPALITIES -> AREAS;
            case SCHOOLS -> SCHOOLS;
            case SOCIAL_INDEX -> INDEX;
            case STARTCHANCEN -> STARTCHANCEN;
        };
    }

    private boolean isRead(Register register, String text, String charset) {
        var bytes = text.getBytes(Charset.forName(charset));
        return switch (files.open(register, new BytesFile("file", bytes))) {
            case Result.Refusal<RegisterLines, RegisterError> refused -> false;
            case Result.Success<RegisterLines, RegisterError>(var lines) -> {
                try (lines) {
                    readToTheEnd(
                            register,
                            lines,
                            bytes.length,
                            text.lines().count(),
                            "<%s> as %s in %s".formatted(text, register, charset));
                }
                yield true;
            }
        };
    }

    /** The lines lie within the file and come in their order; what is understood of them comes from where it says. */
    private static void readToTheEnd(
            Register register, RegisterLines lines, long bytes, long linesOfText, String what) {
        var reading = new RegisterReading(register, EDITION);
        long last = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            assertThat(line.number())
                    .as("Where the line begins in %s", what)
                    .isGreaterThan(last)
                    .isLessThanOrEqualTo(linesOfText);
            assertThat(line.cells().values())
                    .as(what)
                    .allMatch(cell -> cell.chars().noneMatch(Character::isISOControl));
            assertThat(reading.read(line))
                    .as(what)
                    .extracting(RegisterLine::number)
                    .isEqualTo(line.number());
            last = line.number();
        }
        assertThat(lines.next()).as("The end remains the end").isNull();
        assertThat(lines.bytesRead()).as(what).isLessThanOrEqualTo(bytes);
        assertThat(reading.lines()).isGreaterThanOrEqualTo(reading.skipped());
    }
}
