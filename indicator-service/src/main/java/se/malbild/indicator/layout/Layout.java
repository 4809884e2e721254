package se.malbild.indicator.layout;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// How a table of a source is to be read, under a name.
@Entity
class Layout {

    @Id
    private String code;

    private @Nullable String sourceCode;

    @Column(nullable = false)
    private String titleSwedish;

    @Column(nullable = false)
    private String titleEnglish;

    private @Nullable String descriptionSwedish;

    private @Nullable String descriptionEnglish;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private TableLayout definition;

    @Column(nullable = false)
    private Instant updatedAt;

    @Version
    private int version;

    protected Layout() {}

    static Layout of(LayoutRequest form, Instant now) {
        Layout layout = new Layout();
        layout.code = form.code();
        layout.rewrite(form, now);
        return layout;
    }

    void rewrite(LayoutRequest form, Instant now) {
        sourceCode = form.source();
        titleSwedish = form.titleSwedish();
        titleEnglish = form.titleEnglish();
        descriptionSwedish = form.descriptionSwedish();
        descriptionEnglish = form.descriptionEnglish();
        definition = form.definition();
        updatedAt = now;
    }

    LayoutRequest form() {
        return new LayoutRequest(
                code, sourceCode, titleSwedish, titleEnglish, descriptionSwedish, descriptionEnglish, definition);
    }

    String code() {
        return code;
    }

    TableLayout definition() {
        return definition;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int version() {
        return version;
    }
}
