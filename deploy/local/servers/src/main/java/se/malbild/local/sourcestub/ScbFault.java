package se.malbild.local.sourcestub;

/// What the stub of SCB can be made to answer instead of a plain answer.
public enum ScbFault {
    /// Status 200 and a page in HTML, said to be JSON.
    HTML_UNDER_200,
    /// Status 200 and half of the answer.
    TRUNCATED,
    /// Status 200 and an error of PxWebApi.
    ERROR_UNDER_200,
    /// The categories stand in another order than their positions. A sound answer.
    REORDERED_INDEX,
    /// The categories are an array of codes. A sound answer.
    INDEX_AS_ARRAY,
    /// The values are an object, by position. A sound answer.
    SPARSE,
    /// The statuses are an array with a place for each value. A sound answer.
    STATUS_AS_ARRAY,
    /// One status for all values, that of the first marked cell, and no values. A sound answer.
    STATUS_FOR_ALL,
    /// One value fewer than the sizes say.
    FEWER_VALUES,
    /// The values are texts.
    TEXT_VALUES,
    /// A variable with two values that nobody asked for.
    EXTRA_DIMENSION,
    /// A region under a code that nobody asked for.
    UNKNOWN_CODE,
    /// Two regions at the same position.
    SAME_POSITION,
    /// Nothing is sent until long after.
    SLOW,
    /// Status 429 at v2, 403 at v1.
    TOO_MANY_CALLS,
    /// Status 503.
    UNAVAILABLE,
    /// Status 503 for what the table TAB638 is, and for its figures.
    FROZEN_TABLE_UNAVAILABLE
}
