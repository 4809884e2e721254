/// In which timeline the numbers of changes count: whether the database is the one that wrote the topic.
@NullMarked
package se.malbild.kit.publication.timeline;

import org.jspecify.annotations.NullMarked;
