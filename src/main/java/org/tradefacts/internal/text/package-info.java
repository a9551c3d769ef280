/** The document: tokens, sentences and word classes of a page. */
@NullMarked
package org.tradefacts.internal.text;

import org.jspecify.annotations.NullMarked;
