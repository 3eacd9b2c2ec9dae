/** A house built against the rules, so that each rule is seen to fail. */
@NullMarked
package org.example.garden.domain.plant;

import org.jspecify.annotations.NullMarked;
