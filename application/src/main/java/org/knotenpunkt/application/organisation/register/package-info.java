/**
 * Taking over official registers: read, preview, confirm, and look at the reports afterwards.
 *
 * <p>A file is read in pieces and kept aside; nothing that others see changes before somebody has confirmed the preview.
 * What the preview shows is then taken over in one transaction, or nothing is.
 */
@NullMarked
package org.knotenpunkt.application.organisation.register;

import org.jspecify.annotations.NullMarked;
