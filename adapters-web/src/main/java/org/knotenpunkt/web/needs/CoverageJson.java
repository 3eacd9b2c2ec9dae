package org.knotenpunkt.web.needs;

import java.util.List;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.result.Coverage;
import org.knotenpunkt.web.needs.result.RoundedJson;

/** How many of each perspective have answered in a wave, in the API. */
record CoverageJson(
        int wave,
        List<ResultsJson.HeardJson> perspectives,
        ResultsJson.NumberJson sheets,
        RoundedJson discarded,
        List<String> missing) {
    /** Those of the waves of an assessment. */
    record Items(List<CoverageJson> items) {}

    static CoverageJson from(Coverage coverage) {
        return new CoverageJson(
                coverage.wave(),
                coverage.perspectives().stream()
                        .map(ResultsJson.HeardJson::from)
                        .toList(),
                ResultsJson.NumberJson.from(coverage.total()),
                RoundedJson.from(coverage.discarded()),
                coverage.missing().stream().map(Perspective::code).toList());
    }
}
