/// Asking sources over their APIs: what is asked, what is answered, and with what manners.
@NullMarked
package se.malbild.indicator.source.web;

import org.jspecify.annotations.NullMarked;
