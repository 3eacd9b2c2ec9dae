@NullMarked
package org.knotenpunkt.web.organisation.school;

import org.jspecify.annotations.NullMarked;
