/** What a page is made of: headline, byline, dateline, credits, boilerplate, related articles, publication date. */
@NullMarked
package org.tradefacts.internal.article;

import org.jspecify.annotations.NullMarked;
