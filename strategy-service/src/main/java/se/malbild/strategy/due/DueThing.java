package se.malbild.strategy.due;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is due.
public record DueThing(
        @Schema(required = true) DueThingKind kind,
        @Schema(required = true) UUID id,

        @Schema(description = "Aktivitetens nummer i planen. / The activity's number in the plan.") @Nullable
        String number,

        @Schema(required = true, description = "Texten, eller forumets namn. / Its text, or the forum's name.")
        String text) {}
