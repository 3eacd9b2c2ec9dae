/** What other features would tell of undertakings. */
@NullMarked
package org.knotenpunkt.application.partnership.undertaking;

import org.jspecify.annotations.NullMarked;
