/** Strict reading of word lists, and the look-up of words and phrases. */
@NullMarked
package org.tradefacts.internal.lexicon;

import org.jspecify.annotations.NullMarked;
