/**
 * Writing articles and their facts as JSON, and reading them back. Needs Jackson, which the library itself does
 * without.
 */
@NullMarked
package org.tradefacts.json;

import org.jspecify.annotations.NullMarked;
