package se.malbild.local.sourcestub;

/// What can be wrong with an answer.
public enum StubFault {
    /// The next page is the one that was asked for.
    PAGE_LOOP,
    /// The next page has another address each time and the same content.
    SAME_PAGE_AGAIN,
    /// The next page is on another host.
    NEXT_ELSEWHERE,
    /// The next page is on the same host, outside of the API.
    NEXT_OUTSIDE_API,
    /// The next page is told by path and query alone.
    NEXT_RELATIVE,
    /// That there is no next page is told by an empty string.
    NEXT_EMPTY,
    /// The last page is followed by one without content, which tells of yet another one.
    EMPTY_PAGE_AT_END,
    /// Each page begins with the last row of the page before.
    ROWS_REPEATED,
    /// Each page begins with the last row of the page before, with other values.
    ROWS_CONTRADICTED,
    /// The last row of a page stands first on the next page too, and a row after it is not told at all: what happens
    /// when something is inserted and taken out between two questions.
    ROWS_SHIFTED,
    /// Of the ids that are asked for, every other is unknown.
    HALF_UNKNOWN,
    /// The answer ends in the middle.
    TRUNCATED,
    /// A page in HTML, with status 200 and the media type of JSON.
    HTML,
    /// JSON in Latin-1.
    LATIN_1,
    /// JSON of another shape.
    OTHER_SHAPE,
    /// A few bytes that unpack to very many.
    GZIP_BOMB,
    /// Very many bytes.
    ENDLESS,
    /// Sent elsewhere, to an address inside.
    REDIRECT,
    /// Nothing is sent until long after.
    SLOW,
    /// The head is sent, and of the body a byte now and then.
    TRICKLE,
    /// The connection is closed without an answer.
    DISCONNECT,
    /// Status 429 with `Retry-After` of a second.
    TOO_MANY_REQUESTS,
    /// Status 503.
    BROKEN
}
