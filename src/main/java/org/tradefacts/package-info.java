/**
 * Typed facts from English trade-policy news.
 *
 * <p>{@link org.tradefacts.TradeFacts} is the front door: it reads a page and returns an
 * {@link org.tradefacts.Article}, whose figures, dates, people, statements and trade measures each carry the
 * {@link org.tradefacts.Span} of text they come from. Every value in this package is immutable and safe to share
 * between threads; nothing is ever {@code null}.
 */
@NullMarked
package org.tradefacts;

import org.jspecify.annotations.NullMarked;
