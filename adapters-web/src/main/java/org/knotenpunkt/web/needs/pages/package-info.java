/** The pages about assessments: those of a town, and each with its waves and findings. */
@NullMarked
package org.knotenpunkt.web.needs.pages;

import org.jspecify.annotations.NullMarked;
