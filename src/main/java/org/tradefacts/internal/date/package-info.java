/** Calendar expressions and their resolution. */
@NullMarked
package org.tradefacts.internal.date;

import org.jspecify.annotations.NullMarked;
