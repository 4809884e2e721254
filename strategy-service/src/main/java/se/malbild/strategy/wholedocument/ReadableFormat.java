package se.malbild.strategy.wholedocument;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import se.malbild.kit.language.Language;

/// Writes a readable document as a page of its own, or as Markdown.
final class ReadableFormat {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    // What people wrote is shown and never run: HTML in it is text, and links lead only to the web and to mail.
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private static final MarkdownRenderer MARKDOWN =
            MarkdownRenderer.builder().extensions(EXTENSIONS).build();

    private ReadableFormat() {}

    static String html(Document document, String title, Language reader) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                body { font: 1.05rem/1.6 Georgia, serif; margin: 0 auto; max-width: 46rem; padding: 2rem 1rem; color: #1a1a1a; background: #fff; }
                h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25; }
                table { border-collapse: collapse; display: block; overflow-x: auto; margin: 1rem 0; }
                th, td { border: 1px solid #767676; padding: .3rem .6rem; text-align: left; vertical-align: top; }
                @media print { body { max-width: none; } }
                </style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(reader.tag(), HTML.render(new Text(title)), HTML.render(document));
    }

    static String markdown(Document document) {
        return MARKDOWN.render(document);
    }
}
