package se.malbild.indicator.layout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.malbild.indicator.source.SourceFile;

/// What other features need to know of layouts.
@ApplicationScoped
public class Layouts {

    private final LayoutRepository layouts;

    @Inject
    Layouts(LayoutRepository layouts) {
        this.layouts = layouts;
    }

    public Optional<TableLayout> find(String code) {
        return layouts.findByIdOptional(code).map(Layout::definition);
    }

    public List<String> codes() {
        return layouts.streamAll().map(Layout::code).sorted().toList();
    }

    public List<String> recognise(SourceFile file) throws IOException {
        return codes();
    }

    public TableLayout parse(String json) {
        throw new IllegalStateException(json);
    }

    @ApplicationScoped
    static class LayoutRepository implements PanacheRepositoryBase<Layout, String> {}
}
