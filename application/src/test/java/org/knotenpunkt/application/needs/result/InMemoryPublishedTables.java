package org.knotenpunkt.application.needs.result;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Published tables in a list. */
public final class InMemoryPublishedTables implements PublishedTables {
    private final List<Kept> all = new ArrayList<>();

    private record Kept(AssessmentId assessment, PublishedTable table) {}

    @Override
    public void add(MunicipalityId town, AssessmentId assessment, PublishedTable table) {
        all.addFirst(new Kept(assessment, table));
    }

    @Override
    public List<PublishedTable> of(AssessmentId assessment) {
        return all.stream()
                .filter(kept -> kept.assessment().equals(assessment))
                .map(Kept::table)
                .toList();
    }
}
