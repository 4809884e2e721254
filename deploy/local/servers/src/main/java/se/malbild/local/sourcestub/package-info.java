/// The sources' APIs on this machine: real HTTP servers that answer in the sources' own shapes, with figures by a
/// formula, and with every fault that a source can have, when it is asked for.
@NullMarked
package se.malbild.local.sourcestub;

import org.jspecify.annotations.NullMarked;
