/** A feature of the application's own: towns that are twinned. */
@NullMarked
package org.example.town.domain.twinning;

import org.jspecify.annotations.NullMarked;
