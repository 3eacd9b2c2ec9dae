package org.knotenpunkt.application.needs.result;

import java.util.List;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps tables as they were published. */
public interface PublishedTables {
    /** @param town the one that owns the assessment */
    void add(MunicipalityId town, AssessmentId assessment, PublishedTable table);

    /** Those of the assessment, the newest first. */
    List<PublishedTable> of(AssessmentId assessment);
}
