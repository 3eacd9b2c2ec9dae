package org.knotenpunkt.web.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.StageCriteria;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.shared.CriteriaEdition;
import org.knotenpunkt.web.shared.input.Form;

/**
 * The page of the form that notes a stage.
 *
 * @param stage the one that is to be noted
 */
public record StageForm(
        Form form, InitiativeView network, InitiativeView.Town town, MemberStage stage, LocalDate today) {
    public CriteriaEdition<MemberStage> edition() {
        return StageCriteria.current();
    }

    public List<String> criteria() {
        return edition().of(stage);
    }

    /** The key of the text of a criterion. */
    public String key(String code) {
        return CriterionTexts.key(edition().number(), code);
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
