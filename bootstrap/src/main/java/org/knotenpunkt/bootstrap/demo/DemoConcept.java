package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.knotenpunkt.application.partnership.concept.KeepConcepts;
import org.knotenpunkt.application.partnership.concept.ReadConcepts;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptContent;
import org.knotenpunkt.domain.partnership.concept.Resolution;
import org.knotenpunkt.domain.partnership.content.Clause;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What a town has resolved about its centres: first for a trial, then for good, and a third edition is being written. */
final class DemoConcept {
    private static final Clause AIMS = new Clause(
            null,
            "Wozu",
            "Familien sollen an der Grundschule ihres Kindes willkommen sein, dort Rat finden und mitreden können."
                    + " Dafür öffnen wir Schulen für Familien und für den Stadtteil.");
    private static final Clause TRIAL = new Clause(
            null, "Standorte", "Wir beginnen an zwei Schulen und schauen nach zwei Jahren, ob es den Familien hilft.");
    private static final Clause SITES = new Clause(
            null,
            "Standorte",
            "Wir beginnen an zwei Schulen und nehmen jedes Jahr eine weitere dazu, zuerst dort, wo die Wege zu anderen"
                    + " Angeboten weit sind.");
    private static final Clause STEERING = new Clause(
            null,
            "Wer entscheidet",
            "Schule, Träger, Jugendamt und gewählte Eltern beraten zweimal im Jahr gemeinsam über Ziele und Mittel.");
    private static final Clause MONEY = new Clause(
            null,
            "Mittel",
            "Je Standort eine halbe Stelle für die Leitung und ein kleines Budget, über das Eltern mitentscheiden.");

    private final KeepConcepts keeping;
    private final ReadConcepts reading;
    private final Transactions transactions;
    private final Today today;

    @Inject
    DemoConcept(KeepConcepts keeping, ReadConcepts reading, Transactions transactions, Today today) {
        this.keeping = keeping;
        this.reading = reading;
        this.transactions = transactions;
        this.today = today;
    }

    /** The concept with its history, or nothing of it, in the town in which everybody has an account. */
    void load(MunicipalityId town) {
        var coordination = DemoActors.coordinating(town);
        transactions.call(coordination, () -> {
            if (reading.list(coordination, town).orElseThrow().isEmpty()) {
                written(coordination, town);
            }
            return town;
        });
    }

    private void written(Actor coordination, MunicipalityId town) {
        var year = SchoolYear.of(today.today()).firstDay();
        var concept = keeping.draft(coordination, town, Locale.GERMAN, "Konzept Familiengrundschulzentren")
                .orElseThrow();
        concept = says(coordination, concept, List.of(AIMS, TRIAL));
        concept = adopted(coordination, concept, "Ausschuss für Kinder, Jugend und Familie", year.minusYears(3));
        concept = says(coordination, next(coordination, concept), List.of(AIMS, SITES, STEERING));
        concept = adopted(coordination, concept, "Rat der Stadt", year.minusYears(1));
        says(coordination, next(coordination, concept), List.of(AIMS, SITES, STEERING, MONEY));
    }

    private Concept next(Actor coordination, Concept concept) {
        return keeping.draftNext(coordination, concept.id(), concept.version()).orElseThrow();
    }

    private Concept says(Actor coordination, Concept concept, List<Clause> sections) {
        var content = new ConceptContent("de", "Konzept Familiengrundschulzentren", sections);
        return keeping.revise(coordination, concept.id(), concept.version(), content)
                .orElseThrow();
    }

    /** Adopted in spring, in force from the beginning of the school year. */
    private Concept adopted(Actor coordination, Concept concept, String body, LocalDate from) {
        var resolution = new Resolution(body, from.minusMonths(3), "Beispielvorlage %d/1".formatted(from.getYear()));
        return keeping.adopt(coordination, concept.id(), concept.version(), new Adoption(resolution, from))
                .orElseThrow();
    }
}
