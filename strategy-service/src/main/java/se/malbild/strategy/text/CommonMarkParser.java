package se.malbild.strategy.text;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/// Reads CommonMark without HTML: an angle bracket is an angle bracket.
public final class CommonMarkParser {

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            FencedCodeBlock.class,
            Heading.class,
            IndentedCodeBlock.class,
            ListBlock.class,
            ThematicBreak.class);

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(BLOCKS)
            .customInlineContentParserFactory(new PlainAngleBracket())
            .build();

    /// More of them than any text needs: reading takes the square of their number.
    private static final int MOST_SQUARE_BRACKETS = 500;

    private static final int DEEPEST = 40;

    private CommonMarkParser() {}

    public static Node parse(String text) {
        return PARSER.parse(text);
    }

    /// False when nobody would write it, and reading or showing it would take too much: too many square brackets, or
    /// lists, quotes or emphasis within one another more than 40 times.
    static boolean isReadable(String text) {
        return text.chars().filter(character -> character == '[').count() <= MOST_SQUARE_BRACKETS
                && text.lines().allMatch(CommonMarkParser::beginsShallowly)
                && isShallow(parse(text));
    }

    // What lies within what is told by what a line begins with: marks of lists and quotes, and blanks.
    private static boolean beginsShallowly(String line) {
        int marks = 0;
        while (marks < line.length() && (Character.isWhitespace(line.charAt(marks)) || isMark(line.charAt(marks)))) {
            marks++;
        }
        return marks == line.length() ? line.strip().length() <= 2 * DEEPEST : marks <= 2 * DEEPEST;
    }

    private static boolean isMark(char character) {
        return ">-*+.)".indexOf(character) >= 0 || Character.isDigit(character);
    }

    // Level by level, without recursion: the tree may be as deep as the text is long.
    private static boolean isShallow(Node root) {
        List<Node> level = List.of(root);
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > 2 * DEEPEST) {
                return false;
            }
            level = level.stream().flatMap(CommonMarkParser::children).toList();
        }
        return true;
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    /// Takes `<` for what it is, before it is looked upon as the beginning of a tag.
    private static final class PlainAngleBracket implements InlineContentParserFactory, InlineContentParser {

        @Override
        public Set<Character> getTriggerCharacters() {
            return "<".chars().mapToObj(character -> (char) character).collect(Collectors.toSet());
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            state.scanner().next();
            return ParsedInline.of(new Text("<"), state.scanner().position());
        }
    }
}
