package io.github.policyhandbook.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/**
 * An SVG file without what could run or load something. Within a page a browser shows it as a picture only; but opened by
 * itself it is a document of the site, whose scripts would run there.
 */
final class SafeDrawing {

    /** What runs, what holds a page of its own, and what could change an address afterwards. */
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "handler",
            "listener",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "animate",
            "set",
            "link",
            "meta",
            "base");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "base");
    private static final Set<String> NAMESPACES_OF_DRAWINGS = Set.of("", "http://www.w3.org/2000/svg");

    /** A place in the same file, or a photograph in it. */
    private static final Pattern OWN_ADDRESS =
            Pattern.compile("\\s*(?:#.*|data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\\s]*)", Pattern.DOTALL);

    /** A style that loads something, or may do so in disguise: a backslash can stand for any letter. */
    private static final Pattern LOADING_STYLE = Pattern.compile(
            "@import|\\\\|javascript:|expression\\(|url\\(\\s*[\"']?\\s*(?!#)[^\\s\"'#]", Pattern.CASE_INSENSITIVE);

    private static final XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    private boolean changed;

    private SafeDrawing() {}

    /** The file as it may be copied: byte for byte where nothing had to be taken out; empty where it is no SVG file. */
    static Optional<byte[]> of(byte[] svg) {
        SafeDrawing drawing = new SafeDrawing();
        try {
            byte[] safe = drawing.copy(svg);
            return Optional.of(drawing.changed ? safe : svg);
        } catch (XMLStreamException e) {
            // No browser shows it either.
            return Optional.empty();
        }
    }

    private byte[] copy(byte[] svg) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(svg.length);
        XMLEventReader reader = reading().createXMLEventReader(new ByteArrayInputStream(svg));
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, "UTF-8");
        while (reader.hasNext()) {
            XMLEvent event = reader.nextEvent();
            if (event.isStartElement()) {
                start(event.asStartElement(), reader, writer);
            } else if (event.isStartDocument()) {
                writer.add(EVENTS.createStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
            } else if (event.isProcessingInstruction() || event.getEventType() == XMLEvent.DTD) {
                changed = true;
            } else if (event.getEventType() != XMLEvent.COMMENT) {
                writer.add(event);
            }
        }
        writer.close();
        return out.toByteArray();
    }

    private void start(StartElement element, XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        if (isActive(element)) {
            changed = true;
            skip(reader);
        } else if (element.getName().getLocalPart().equals("style")) {
            style(element, reader, writer);
        } else {
            writer.add(harmless(element));
        }
    }

    private static boolean isActive(StartElement element) {
        String name = element.getName().getLocalPart().toLowerCase(Locale.ROOT);
        String namespace = element.getName().getNamespaceURI();
        return ACTIVE.contains(name) || (namespace.endsWith("xhtml") && !NAMESPACES_OF_DRAWINGS.contains(namespace));
    }

    private static void skip(XMLEventReader reader) throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            XMLEvent event = reader.nextEvent();
            open += event.isStartElement() ? 1 : 0;
            open -= event.isEndElement() ? 1 : 0;
        }
    }

    private void style(StartElement element, XMLEventReader reader, XMLEventWriter writer) throws XMLStreamException {
        String rules = reader.getElementText();
        if (LOADING_STYLE.matcher(rules).find()) {
            changed = true;
            return;
        }
        writer.add(harmless(element));
        writer.add(EVENTS.createCharacters(rules));
        writer.add(EVENTS.createEndElement(element.getName(), element.getNamespaces()));
    }

    private StartElement harmless(StartElement element) {
        List<Attribute> kept = new ArrayList<>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (isHarmless(attribute)) {
                kept.add(attribute);
            } else {
                changed = true;
            }
        }
        return EVENTS.createStartElement(element.getName(), kept.iterator(), element.getNamespaces());
    }

    private static boolean isHarmless(Attribute attribute) {
        String name = attribute.getName().getLocalPart().toLowerCase(Locale.ROOT);
        if (ADDRESSES.contains(name)) {
            return OWN_ADDRESS.matcher(attribute.getValue()).matches();
        }
        return !name.startsWith("on")
                && !LOADING_STYLE.matcher(attribute.getValue()).find();
    }

    /** Entities of the file itself are put in, so many as Java allows; nothing is read from elsewhere. */
    private static XMLInputFactory reading() {
        XMLInputFactory reading = XMLInputFactory.newDefaultFactory();
        reading.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reading.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return reading;
    }
}
