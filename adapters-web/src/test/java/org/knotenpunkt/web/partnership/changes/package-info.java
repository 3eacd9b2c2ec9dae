/** Tests of how differences between versions are told. */
@NullMarked
package org.knotenpunkt.web.partnership.changes;

import org.jspecify.annotations.NullMarked;
