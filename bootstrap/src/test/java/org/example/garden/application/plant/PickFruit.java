package org.example.garden.application.plant;

import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;

/** Two use cases: one is asked for, the other is not. */
interface PickFruit {
    Result<String, Denial> pick(Actor actor, String plant);

    Result<String, Denial> pickWithLeave(Actor actor, String plant);
}
