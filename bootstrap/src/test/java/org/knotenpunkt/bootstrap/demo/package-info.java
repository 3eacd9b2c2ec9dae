/** What the demonstration claims. */
@NullMarked
package org.knotenpunkt.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
