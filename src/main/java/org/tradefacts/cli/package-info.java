/** The command line program. Needs picocli and Jackson, which the library itself does without. */
@NullMarked
package org.tradefacts.cli;

import org.jspecify.annotations.NullMarked;
