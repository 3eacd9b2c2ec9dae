/** What is promised of the settings. */
@NullMarked
package org.knotenpunkt.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
