/** Who is named, in which posts: names, titles, bodies, and the linking of every naming to its person. */
@NullMarked
package org.tradefacts.internal.people;

import org.jspecify.annotations.NullMarked;
