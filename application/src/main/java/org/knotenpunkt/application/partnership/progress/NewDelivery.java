package org.knotenpunkt.application.partnership.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says was given.
 *
 * @param amount in the unit of the contribution
 */
public record NewDelivery(
        LocalDate day, BigDecimal amount, @Nullable String note) {}
