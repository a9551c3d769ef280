/** Trade measures: the words that name them, who does what to whose trade, what happened to them, and their merging. */
@NullMarked
package org.tradefacts.internal.measure;

import org.jspecify.annotations.NullMarked;
