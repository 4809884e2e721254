package se.malbild.kit.idempotency;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A POST that heeds the header `Idempotency-Key`: sent again within 24 hours by the same actor with the same body, it
/// is answered as the first time and nothing is done twice.
///
/// The operation returns a `RestResponse`. What it writes and the key are committed together.
@InterceptorBinding
@Target({METHOD, TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
