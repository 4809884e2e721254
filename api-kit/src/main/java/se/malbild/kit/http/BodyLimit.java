package se.malbild.kit.http;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// How large the body of an operation may be, where it differs from the 1 MB that holds elsewhere.
@Target(METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyLimit {

    /// The most bytes that are accepted.
    long bytes();
}
