package se.malbild.indicator.source.scb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// Years in a form that all languages share: `1968–1970, 1975`.
final class YearSpans {

    private YearSpans() {}

    static String shown(Collection<Integer> years) {
        List<String> spans = new ArrayList<>();
        TreeSet<Integer> left = new TreeSet<>(years);
        while (!left.isEmpty()) {
            int first = left.pollFirst();
            int last = first;
            while (left.remove(last + 1)) {
                last++;
            }
            spans.add(first == last ? String.valueOf(first) : first + "–" + last);
        }
        return String.join(", ", spans);
    }
}
