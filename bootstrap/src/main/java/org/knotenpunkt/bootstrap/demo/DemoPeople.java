package org.knotenpunkt.bootstrap.demo;

import java.util.List;

/** Invented people, whose names say that they are invented. The same order brings the same people. */
final class DemoPeople {
    private static final List<String> FIRST = List.of(
            "Ada",
            "Bela",
            "Cem",
            "Dilan",
            "Elif",
            "Finn",
            "Grete",
            "Hakan",
            "Ida",
            "Jannis",
            "Katarzyna",
            "Lale",
            "Mira",
            "Nuri",
            "Olga",
            "Pina",
            "Quirin",
            "Rania",
            "Selma",
            "Tarek",
            "Ulla",
            "Vasili",
            "Wanda");
    private static final List<String> LAST = List.of(
            "Beispiel",
            "Muster",
            "Exempel",
            "Probe",
            "Vorlage",
            "Modell",
            "Attrappe",
            "Platzhalter",
            "Erfunden",
            "Fiktiv");

    private int next;

    /** Somebody who has not been named before. */
    String next() {
        var name = FIRST.get(next % FIRST.size()) + " " + LAST.get(next % LAST.size());
        next++;
        return name;
    }
}
