/**
 * Stanford CoreNLP as an engine: names without titles, what pronouns stand for, and which clause belongs to which verb.
 * Needs {@code edu.stanford.nlp:stanford-corenlp} and its English models, which the library itself does not bring in.
 */
@NullMarked
package org.tradefacts.corenlp;

import org.jspecify.annotations.NullMarked;
