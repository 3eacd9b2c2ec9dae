package org.knotenpunkt.web.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.StageCriteria;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of the form that notes a stage.
 *
 * @param stage the one that is to be noted
 */
public record StageForm(
        Form form, InitiativeView network, InitiativeView.Town town, MemberStage stage, LocalDate today) {
    /** The criteria of the stage, to be ticked. */
    public List<Option> options(Words words) {
        var edition = StageCriteria.current();
        return edition.of(stage).stream()
                .map(code -> new Option(code, words.text(CriterionTexts.key(edition.number(), code))))
                .toList();
    }

    /** The stage that the town has reached so far. */
    public Optional<MemberStage> current() {
        return town.member().stageOn(today).map(StageEntry::stage);
    }

    public boolean isStepBack() {
        return current().filter(stage::isBefore).isPresent();
    }

    public String networkPath() {
        return InitiativePaths.network(network.id());
    }

    public String townPath() {
        return InitiativePaths.town(network.id(), town.member().town());
    }

    public String path() {
        return townPath() + "/stage";
    }
}
