package org.knotenpunkt.web.initiative;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.InitiativeFact;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.shared.text.Words;

/** What was recorded about a network and taken back, as people read it. */
public final class TakenWords {
    private TakenWords() {}

    /** What had been said. */
    public static String what(InitiativeView.Taken taken, Words words) {
        var said = taken.statement();
        var fact = InitiativeFact.valueOf(said.about());
        var period = said.validity().equals(Validity.ALWAYS)
                ? Optional.<String>empty()
                : Optional.of(words.show(said.validity()));
        var text = switch (fact) {
            case NAME, FOUNDING, COUNT -> Optional.ofNullable(said.words());
            case STAGE ->
                Optional.ofNullable(said.words()).map(MemberStage::valueOf).map(words::show);
            case MEMBERSHIP, SUPPORT -> Optional.<String>empty();
        };
        return words.show(fact)
                + ": "
                + Stream.of(Optional.ofNullable(taken.name()), text, period)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
    }

    /** Who took it back when, and why. */
    public static String how(InitiativeView.Taken taken, Words words) {
        var how = taken.how();
        var sentence = how.name() == null
                ? words.text("initiative.withdrawn.at", "at", how.at())
                : words.text("initiative.withdrawn.by", "at", how.at(), "name", how.name());
        return how.reason() == null ? sentence : sentence + ": " + how.reason();
    }
}
