/** The pages, forms and JSON of what parties have to settle, with fakes behind them. */
@NullMarked
package org.knotenpunkt.web.partnership.disagreement;

import org.jspecify.annotations.NullMarked;
