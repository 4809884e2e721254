package se.malbild.strategy.forum;

import se.malbild.kit.language.Text;

/// What kind of meeting a forum is.
public enum ForumKind {
    BUSINESS_COUNCIL("Näringslivsråd", "Business council"),
    INDUSTRY_COUNCIL("Branschråd", "Industry council"),
    MICRO_CLUSTER("Mikrokluster", "Micro cluster"),
    FOCUS_GROUP("Fokusgrupp", "Focus group"),
    BUSINESS_FORUM("Näringslivsforum", "Business forum"),
    THEME_MEETING("Tematräff", "Theme meeting"),
    SCHOOL_VISIT("Skolbesök", "School visit"),
    OTHER("Annat forum", "Other forum");

    private final Text label;

    ForumKind(String swedish, String english) {
        this.label = new Text(swedish, english);
    }

    Text label() {
        return label;
    }
}
