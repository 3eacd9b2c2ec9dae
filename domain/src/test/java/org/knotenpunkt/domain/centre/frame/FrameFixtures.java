package org.knotenpunkt.domain.centre.frame;

import java.util.List;
import java.util.Map;

/** A frame of four criteria, in German and English. */
public final class FrameFixtures {
    public static final List<String> CRITERIA = List.of("families", "eye-level", "strengths", "openness");
    public static final QualityFrame FRAME = aFrame(new FrameRef("conditions", 1), CRITERIA);

    private FrameFixtures() {}

    public static QualityFrame aFrame(FrameRef ref, List<String> criteria) {
        return new QualityFrame(
                ref,
                Map.of(
                        "de", new FrameText("Bedingungen", "gar nicht", "ganz und gar"),
                        "en", new FrameText("Conditions", "not at all", "entirely")),
                criteria.stream().map(FrameFixtures::aCriterion).toList());
    }

    private static Criterion aCriterion(String code) {
        return new Criterion(
                code,
                Map.of(
                        "de", new Criterion.Wording("Wie weit sind wir mit %s?".formatted(code), "Was gemeint ist"),
                        "en", new Criterion.Wording("How far are we with %s?".formatted(code), null)));
    }

    /** Two criteria, each in an area of its own. */
    public static QualityFrame aFrameInAreas(FrameRef ref) {
        return new QualityFrame(
                ref,
                Map.of("de", new FrameText("Bereiche", "gar nicht", "ganz und gar")),
                List.of(inArea("families", "Begegnung"), inArea("eye-level", "Haltung")));
    }

    private static Criterion inArea(String code, String area) {
        return new Criterion(code, Map.of("de", new Criterion.Wording("Wie weit mit %s?".formatted(code), null, area)));
    }
}
