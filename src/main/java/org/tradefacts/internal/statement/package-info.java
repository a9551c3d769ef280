/** Statements: quotations, the verbs that report speech, who speaks and what is said. */
@NullMarked
package org.tradefacts.internal.statement;

import org.jspecify.annotations.NullMarked;
