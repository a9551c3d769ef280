/** Numbers and what they count: money, percentages, counts, lengths of time, ratios. */
@NullMarked
package org.tradefacts.internal.figure;

import org.jspecify.annotations.NullMarked;
