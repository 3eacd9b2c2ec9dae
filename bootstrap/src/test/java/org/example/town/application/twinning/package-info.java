/** A feature of the application's own: towns that are twinned. */
@NullMarked
package org.example.town.application.twinning;

import org.jspecify.annotations.NullMarked;
