package org.tradefacts.internal.text;

/**
 * The subject of a verb and the clause that depends on the verb, as an engine found them.
 *
 * @param subjectFrom the first token of the subject
 * @param subjectTo the token behind the subject
 * @param from the first token of the clause
 * @param to the token behind the clause
 */
public record EngineClause(int subjectFrom, int subjectTo, int from, int to) {}
