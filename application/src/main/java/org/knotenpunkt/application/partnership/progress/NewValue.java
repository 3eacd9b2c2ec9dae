package org.knotenpunkt.application.partnership.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.progress.CountMethod;

/**
 * What somebody says of the sign of a goal.
 *
 * @param value null if it was not held
 * @param source where it can be looked up or, if it was not held, who says so
 */
public record NewValue(
        LocalDate day, CountMethod method, @Nullable BigDecimal value, String source) {}
