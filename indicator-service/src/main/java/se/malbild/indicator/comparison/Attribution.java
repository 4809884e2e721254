package se.malbild.indicator.comparison;

import se.malbild.kit.language.Text;

/// How what is reckoned here has to be attributed. A figure itself has its publisher as source. What is made of figures
/// has not: by Kolada's terms processed values must not name Kolada as their source, and no other publisher has said
/// them either.
final class Attribution {

    private Attribution() {}

    static Text of(String publisher) {
        return Text.of(
                "Bearbetning i Målbild av uppgifter från %s", "Processed in Målbild from figures of %s", publisher);
    }
}
