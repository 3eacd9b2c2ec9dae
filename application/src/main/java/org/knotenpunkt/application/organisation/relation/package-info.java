/** Recording how organisations are related. */
@NullMarked
package org.knotenpunkt.application.organisation.relation;

import org.jspecify.annotations.NullMarked;
