package se.malbild.strategy.plansheet;

import java.util.List;
import se.malbild.strategy.plandocument.DocumentActivity;

/// What a row says of an activity, before the numbers are settled that it refers to.
///
/// @param plain without details, links and dependencies
/// @param links what it serves
/// @param dependsOn what it rests on
record ActivityDraft(DocumentActivity plain, List<LinkDraft> links, List<Target> dependsOn) {}
