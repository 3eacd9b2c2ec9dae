package org.knotenpunkt.application.needs.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.needs.NeedsFixtures.INSTRUMENT;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aScale;
import static org.knotenpunkt.domain.needs.NeedsFixtures.aText;
import static org.knotenpunkt.domain.needs.NeedsFixtures.anInstrument;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.instrument.Instrument;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.Origin;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What every {@link InstrumentRepository} does. A class that implements this runs it against one that knows Lindenau and Auenfeld. */
public interface InstrumentRepositoryContract {
    /** An empty repository; the same one during one test. */
    InstrumentRepository instruments();

    private Instrument kept(Instrument instrument) {
        instruments().save(instrument);
        return instruments().findById(instrument.id()).orElseThrow();
    }

    private static Instrument called(MunicipalityId town, int number, String title) {
        return Instrument.begin(new InstrumentId(new UUID(7, number)), town, title, List.of(aText()), NOW);
    }

    @Test
    default void findsAnInstrumentWithQuestionsOfEachKind() {
        assertThat(kept(anInstrument()))
                .usingRecursiveComparison()
                .isEqualTo(anInstrument().saved());
    }

    @Test
    default void knowsWhenceAnInstrumentHadItsFirstQuestions() {
        var template = new Origin.Template("families");
        var begun = Instrument.begin(INSTRUMENT, LINDENAU, "Vorlage", template, List.of(aScale(), aText()), NOW)
                .publish(TODAY, NOW)
                .orElseThrow();
        var ofVersion =
                begun.copy(new InstrumentId(new UUID(7, 8)), "Zwei", 1, NOW).orElseThrow();
        var ofDraft =
                begun.copy(new InstrumentId(new UUID(7, 9)), "Drei", null, NOW).orElseThrow();

        assertThat(kept(begun).origin()).contains(template);
        assertThat(kept(ofVersion)).usingRecursiveComparison().isEqualTo(ofVersion.saved());
        assertThat(kept(ofDraft)).usingRecursiveComparison().isEqualTo(ofDraft.saved());
        assertThat(kept(called(LINDENAU, 4, "Eigenes")).origin()).isEmpty();
    }

    @Test
    default void keepsEachVersionAsItWasPublished() {
        var first = kept(anInstrument()).publish(TODAY, NOW).orElseThrow();
        instruments().save(first);
        var next = first.saved()
                .redraft(List.of(aScale()), NOW)
                .flatMap(redrafted -> redrafted.publish(TODAY.plusDays(1), NOW))
                .flatMap(published -> published.redraft(List.of(aText()), NOW))
                .orElseThrow();
        instruments().save(next);

        assertThat(instruments().findById(INSTRUMENT))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(next.saved());
        assertThat(instruments().findVersion(INSTRUMENT, 1))
                .contains(first.versions().getFirst());
        assertThat(instruments().findVersion(INSTRUMENT, 2))
                .contains(next.versions().getLast());
        assertThat(instruments().findVersion(INSTRUMENT, 3)).isEmpty();
    }

    @Test
    default void listsThoseOfATownByTitle() {
        instruments().save(called(LINDENAU, 1, "Zeit für Familien"));
        instruments().save(called(LINDENAU, 2, "Ämter und Anträge"));
        instruments().save(called(AUENFELD, 3, "Bewegung"));

        assertThat(instruments().findByTown(LINDENAU))
                .extracting(Instrument::title)
                .containsExactly("Ämter und Anträge", "Zeit für Familien");
    }

    @Test
    default void whoeverWasSlowerWithAnInstrumentIsTold() {
        var known = kept(anInstrument());
        instruments().save(known.rename("Anders", NOW));

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> instruments().save(known.rename("Noch anders", NOW)));
    }
}
