/** What the use cases of networks of towns claim, the contracts of their ports, and fakes behind them. */
@NullMarked
package org.knotenpunkt.application.initiative;

import org.jspecify.annotations.NullMarked;
