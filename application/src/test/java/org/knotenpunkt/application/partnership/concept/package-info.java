/** Tests of use cases about the concepts of towns, and the contract of their port. */
@NullMarked
package org.knotenpunkt.application.partnership.concept;

import org.jspecify.annotations.NullMarked;
