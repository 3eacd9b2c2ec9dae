package org.knotenpunkt.application.partnership.undertaking;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: what a feature keeps that serves goals or meets needs. Each feature that does has one. */
public interface Undertakings {
    /** By what they are seen in their town. */
    Action seenBy();

    /** All of the town that serve a goal or meet a need, by title; places are called as on the day. */
    List<Undertaking> in(MunicipalityId town, LocalDate day);
}
