/**
 * Articles and their facts in other forms, for people and other programs: a page of HTML
 * ({@link org.tradefacts.format.ArticleHtml}), brat standoff ({@link org.tradefacts.format.ArticleBrat}), flat rows for
 * tables and column files ({@link org.tradefacts.format.FactRow}) and comma-separated values
 * ({@link org.tradefacts.format.ArticleCsv}). The forms that need a JSON library are in {@link org.tradefacts.json}.
 *
 * <p>Equal articles give equal output, byte for byte. {@code docs/formats.md} describes each mapping.
 */
@NullMarked
package org.tradefacts.format;

import org.jspecify.annotations.NullMarked;
