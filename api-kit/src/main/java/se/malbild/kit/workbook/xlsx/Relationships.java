package se.malbild.kit.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// To which other parts one part refers.
///
/// @param all in the order of the file
record Relationships(List<Relationship> all) {

    /// @param id as the part refers to it
    /// @param type the last word of the type's address, such as `worksheet`
    /// @param target full name of the other part
    record Relationship(String id, String type, String target) {}

    /// @param part full name of the part that refers; empty for the file as a whole
    static Relationships of(ZipParts parts, String part) throws IOException {
        int folder = part.lastIndexOf('/') + 1;
        String name = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        List<Relationship> all = new ArrayList<>();
        if (parts.has(name)) {
            try (XmlPart xml = XmlPart.of(parts.openSmall(name))) {
                while (xml.next()) {
                    if (xml.isStart("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                        String type = text(xml.attribute("Type"));
                        all.add(new Relationship(
                                text(xml.attribute("Id")),
                                type.substring(type.lastIndexOf('/') + 1),
                                resolved(part.substring(0, folder), text(xml.attribute("Target")))));
                    }
                }
            }
        }
        return new Relationships(all);
    }

    Optional<Relationship> ofId(@Nullable String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<String> ofType(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .map(Relationship::target)
                .findFirst();
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
