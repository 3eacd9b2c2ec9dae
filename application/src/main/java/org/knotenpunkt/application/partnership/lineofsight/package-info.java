/** Reading how needs, goals, contributions and values hang together in a town; and the port for that. */
@NullMarked
package org.knotenpunkt.application.partnership.lineofsight;

import org.jspecify.annotations.NullMarked;
