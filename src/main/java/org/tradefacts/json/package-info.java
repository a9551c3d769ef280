/**
 * Writing articles and their facts as JSON, and reading them back; and writing them as schema.org JSON-LD. Needs
 * Jackson, which the library itself does without.
 */
@NullMarked
package org.tradefacts.json;

import org.jspecify.annotations.NullMarked;
