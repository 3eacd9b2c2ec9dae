package org.knotenpunkt.web.initiative;

import java.util.Arrays;
import java.util.List;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.shared.CriteriaEdition;
import org.knotenpunkt.web.shared.text.Words;

/** An edition of the criteria of stages in the API, with their texts in the language asked for. */
record CriteriaJson(int edition, List<StageCriteria> stages) {
    /** A stage and its criteria, in the order in which they are read. */
    record StageCriteria(MemberStage stage, String name, List<Criterion> criteria) {}

    record Criterion(String code, String text) {}

    static CriteriaJson from(CriteriaEdition<MemberStage> edition, Words words) {
        return new CriteriaJson(
                edition.number(),
                Arrays.stream(MemberStage.values())
                        .map(stage -> new StageCriteria(
                                stage,
                                words.show(stage),
                                edition.of(stage).stream()
                                        .map(code -> new Criterion(
                                                code, words.text(CriterionTexts.key(edition.number(), code))))
                                        .toList()))
                        .toList());
    }
}
