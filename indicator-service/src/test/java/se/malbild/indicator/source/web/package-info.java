@NullMarked
package se.malbild.indicator.source.web;

import org.jspecify.annotations.NullMarked;
