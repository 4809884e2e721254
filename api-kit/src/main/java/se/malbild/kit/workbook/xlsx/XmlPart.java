package se.malbild.kit.workbook.xlsx;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.UnreadableFile.Reason;

/// One part of XML, passed over once. Elements are told by their local names, so that any prefix will do and both
/// the transitional and the strict namespace.
final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 100;
    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_ATTRIBUTES = 256;

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private int event = XMLStreamConstants.START_DOCUMENT;

    private XmlPart(InputStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
    }

    /// @param bytes are closed with the part, or when it cannot be opened
    static XmlPart of(InputStream bytes) throws IOException {
        try {
            return new XmlPart(bytes, FACTORY.createXMLStreamReader(bytes));
        } catch (XMLStreamException e) {
            bytes.close();
            throw unreadable(e);
        }
    }

    /// Goes on to the next start or end of an element, or text.
    ///
    /// @return false at the end of the part
    boolean next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            event = xml.next();
        } catch (XMLStreamException | WstxLazyException e) {
            throw unreadable(e);
        }
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableFile(Reason.FORBIDDEN_CONTENT, "DOCTYPE");
        }
        return true;
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isStart(String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    /// An attribute without a namespace.
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && isEmpty(xml.getAttributeNamespace(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// An attribute of any namespace, but of one.
    @Nullable
    String qualifiedAttribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && !isEmpty(xml.getAttributeNamespace(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /// Adds all text within the element that has just begun, and goes to its end.
    ///
    /// @return false when the text is longer than the longest of a cell
    boolean readText(StringBuilder text) throws IOException {
        int start = text.length();
        int depth = 1;
        while (depth > 0 && next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event != XMLStreamConstants.COMMENT && event != XMLStreamConstants.PROCESSING_INSTRUCTION) {
                append(text);
                if (text.length() - start > CellText.LONGEST) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Adds the text of a string item: that of its runs, without how it is pronounced.
    ///
    /// @param end name of the element that holds it, which has just begun
    /// @return false when the text is longer than the longest of a cell
    boolean readRuns(String end, StringBuilder text) throws IOException {
        StringBuilder run = new StringBuilder();
        while (next() && !isEnd(end)) {
            if (isStart("rPh")) {
                skip();
            } else if (isStart("t")) {
                boolean preserved = "preserve".equals(qualifiedAttribute("space"));
                run.setLength(0);
                if (!readText(run) || text.length() + run.length() > CellText.LONGEST) {
                    return false;
                }
                text.append(preserved ? run.toString() : run.toString().strip());
            }
        }
        return true;
    }

    /// Passes over the element that has just begun.
    void skip() throws IOException {
        int depth = 1;
        while (depth > 0 && next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /// Reads on to the last byte, so that the checksum of the part is seen.
    void finish() throws IOException {
        byte[] rest = new byte[8192];
        while (bytes.read(rest) >= 0) {
            // Only the end matters.
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void append(StringBuilder text) throws IOException {
        try {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (WstxLazyException e) {
            throw unreadable(e);
        }
    }

    private static boolean isEmpty(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    // The parser wraps what the stream below it throws.
    private static IOException unreadable(Exception cause) {
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof IOException original && !(inner instanceof CharConversionException)) {
                return original;
            }
        }
        return ZipParts.damaged(cause);
    }

    private static XMLInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        return factory;
    }
}
