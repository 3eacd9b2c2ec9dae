/** Organisations, and what towns know about them, as JSON. */
@NullMarked
package org.knotenpunkt.web.organisation.api;

import org.jspecify.annotations.NullMarked;
