/// Figures of Statistics Sweden, over PxWebApi v2 or PxWeb API v1, both with answers in json-stat2.
@NullMarked
package se.malbild.indicator.source.scb;

import org.jspecify.annotations.NullMarked;
