package se.malbild.indicator.fetch;

import java.util.UUID;
import se.malbild.indicator.source.web.SourceOrder;

/// One attempt at a fetch.
///
/// @param fetch id of the fetch
/// @param number from 1
/// @param reader name of the client that asks
/// @param order what is wanted
/// @param withdrawalsConfirmed true when somebody has made sure of what the source takes back
record Attempt(UUID fetch, int number, String reader, SourceOrder order, boolean withdrawalsConfirmed) {}
