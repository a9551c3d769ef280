package org.tradefacts.internal.text;

import org.tradefacts.Analysis.Complement.Form;

/**
 * The subject and the complement of a verb, as an engine found them.
 *
 * @param subjectFrom the first token of the subject
 * @param subjectTo the token behind the subject
 * @param form what the complement is
 * @param from the first token of the complement
 * @param to the token behind the complement
 */
public record EngineComplement(int subjectFrom, int subjectTo, Form form, int from, int to) {}
