package org.knotenpunkt.bootstrap.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Registers of an invented country in the formats of their publishers; the same seed makes the same country. */
record Country(List<Town> towns, List<School> schools) {
    /** The key of a city of a hundred schools. */
    static final String CITY = "05415015";

    private static final int STATES = 16;
    private static final int DISTRICTS = 25;
    private static final int DISTRICTS_OF_A_REGION = 5;
    private static final int TOWNS = 27;
    static final int SCHOOLS = 33_000;
    static final int FIRST_NUMBER = 100_000;
    private static final int SCHOOLS_OF_THE_CITY = 100;
    private static final int LARGE_TOWNS = 80;
    private static final int PERCENT_IN_LARGE_TOWNS = 30;
    private static final List<String> FORMS = List.of("02", "02", "02", "02", "02", "10", "15", "20", "08", "30");
    private static final List<String> KINDS =
            List.of("GG", "KG", "Grundschule", "Hauptschule", "Gesamtschule", "Gymnasium", "Förderschule");
    private static final List<String> PLACES = List.of(
            "Am Park",
            "An der Mühle",
            "Astrid Lindgren",
            "Erich Kästner",
            "Nordstadt",
            "Regenbogen",
            "Sankt Martin",
            "Stern",
            "Südring",
            "Waldweg",
            "Am Markt",
            "Brüder Grimm",
            "Europa",
            "Albert Schweitzer",
            "Sonnenhügel");
    private static final List<String> BEGINNINGS = List.of(
            "Alten", "Berg", "Birken", "Buchen", "Eichen", "Fels", "Grün", "Hohen", "Kirch", "Linden", "Mühl", "Neuen");
    private static final List<String> ENDINGS =
            List.of("au", "bach", "berg", "burg", "dorf", "feld", "hausen", "heim", "kirchen", "rode", "stadt", "tal");

    record Town(String ags, String name) {}

    record School(String number, String form, String name, Town town, int index) {}

    /** A country as large as Germany: 10,800 municipalities, some large and most small, and 33,000 schools. */
    static Country germany() {
        return new Founding(new Random(4)).country();
    }

    /** The country without all but the city. */
    Country onlyTheCity() {
        return new Country(
                towns.stream().filter(town -> town.ags().equals(CITY)).toList(),
                schools.stream()
                        .filter(school -> school.town().ags().equals(CITY))
                        .toList());
    }

    /** GV100AD. */
    String municipalitiesFile() {
        return Stream.of(
                        above("10", 2, "Land"),
                        above("20", 3, "Bezirk"),
                        above("40", 5, "Kreis"),
                        towns.stream()
                                .map(town -> area("60", town.ags(), town.name())
                                        + "61    00000010494000000050000000000013054500004587900"))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }

    private Stream<String> above(String type, int digits, String name) {
        return towns.stream()
                .map(town -> town.ags().substring(0, digits))
                .distinct()
                .map(key -> area(type, key, name + " " + key));
    }

    private static String area(String type, String key, String name) {
        return "%s20241231%-12s%-50s%-50s".formatted(type, key, name, "");
    }

    /** The list of schools. */
    String schoolsFile() {
        return file(
                "Schulnummer;Schulform;Schulbezeichnung_1;Schulbezeichnung_2;Schulbezeichnung_3;Kurzbezeichnung;PLZ;Ort;"
                        + "Strasse;Telefonvorwahl;Telefon;E-Mail;Homepage;Rechtsform;Traegernummer;Gemeindeschluessel;"
                        + "Schulbetriebsschluessel;Schulbetriebsdatum;EPSG;UTMRechtswert;UTMHochwert",
                schools.stream().map(Country::line));
    }

    private static String line(School school) {
        return "%s;%s;%s;;;\"%s, %s\";%05d;%s;Schulstr. %d;0209;%s;%s@schule.example;https://%s.schule.example;1;10054;%s;1;01.08.2010;EPSG:25832;%d;%d"
                .formatted(
                        school.number(),
                        school.form(),
                        school.name(),
                        school.town().name(),
                        school.name(),
                        10_000 + school.index(),
                        school.town().name(),
                        1 + school.index() % 90,
                        school.number(),
                        school.number(),
                        school.number(),
                        school.town().ags(),
                        300_000 + school.index(),
                        5_300_000 + school.index());
    }

    /** The social indices. */
    String socialIndexFile() {
        return file(
                "Schulnummer;Sozialindexstufe",
                schools.stream().map(school -> school.number() + ";" + (1 + school.index() % 9)));
    }

    /** The schools of Startchancen, each eighth. */
    String startchancenFile() {
        return file(
                "Schulnummer;Startchancen ab",
                schools.stream()
                        .filter(school -> school.index() % 8 == 0)
                        .map(school -> school.number() + ";01.08.2024"));
    }

    private static String file(String heading, Stream<String> lines) {
        return Stream.concat(Stream.of(heading), lines).collect(joining("\n", "", "\n"));
    }

    private record Founding(Random random) {
        Country country() {
            var towns = new ArrayList<Town>();
            for (int state = 1; state <= STATES; state++) {
                for (int district = 0; district < DISTRICTS; district++) {
                    for (int town = 1; town <= TOWNS; town++) {
                        var key =
                                "%02d%d%02d%03d".formatted(state, 1 + district / DISTRICTS_OF_A_REGION, district, town);
                        towns.add(new Town(key, any(BEGINNINGS) + any(ENDINGS) + " " + any(BEGINNINGS)));
                    }
                }
            }
            var city = towns.stream()
                    .filter(town -> town.ags().equals(CITY))
                    .findFirst()
                    .orElseThrow();
            var schools = new ArrayList<School>();
            for (int i = 0; i < SCHOOLS; i++) {
                schools.add(school(i, i % (SCHOOLS / SCHOOLS_OF_THE_CITY) == 0 ? city : anyOf(towns)));
            }
            return new Country(towns, schools);
        }

        private School school(int index, Town town) {
            var name = any(KINDS) + " " + any(PLACES) + " " + (1 + random.nextInt(20));
            return new School(String.valueOf(FIRST_NUMBER + index), any(FORMS), name, town, index);
        }

        private Town anyOf(List<Town> towns) {
            return random.nextInt(100) < PERCENT_IN_LARGE_TOWNS
                    ? towns.get(random.nextInt(LARGE_TOWNS) * (towns.size() / LARGE_TOWNS))
                    : any(towns);
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
