package org.example.garden.application.plant;

import java.util.function.Supplier;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Breaks: a use case asks for rights; one of the two does, out of sight. */
record GardenerService(Rights rights, Action picking) implements PickFruit {
    @Override
    public Result<String, Denial> pick(Actor actor, String plant) {
        return within(() -> Result.success(plant));
    }

    @Override
    public Result<String, Denial> pickWithLeave(Actor actor, String plant) {
        return within(() -> permitted(actor, plant));
    }

    private static Result<String, Denial> within(Supplier<Result<String, Denial>> work) {
        return work.get();
    }

    private Result<String, Denial> permitted(Actor actor, String plant) {
        return rights.require(actor, picking, new Scope.Commons(), plant);
    }
}
