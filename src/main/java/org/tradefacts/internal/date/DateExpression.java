package org.tradefacts.internal.date;

import org.tradefacts.Span;

/**
 * Words that name a date, found but not yet reckoned from the day of publication.
 *
 * @param span the words
 * @param from their first token
 * @param to the token behind their last
 * @param sentence the sentence they stand in
 * @param rule the rule that found them, as described at {@link DateExtractor}
 * @param meaning what they say
 * @param lean which side of the day of publication the sentence puts them on
 */
public record DateExpression(Span span, int from, int to, int sentence, String rule, Meaning meaning, Lean lean) {}
