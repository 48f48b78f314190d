package dev.skein.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML file.
 *
 * @param ancestors the names of the elements it is in, outermost first
 * @param name its name, without a prefix
 * @param line the line it begins in, from 1
 * @param text the text it begins with
 */
record XmlElement(List<String> ancestors, String name, int line, String text) {
  XmlElement {
    ancestors = List.copyOf(ancestors);
  }

  /**
   * Reads the elements of a file in their order, fetching nothing that it refers to.
   *
   * @throws IOException if the file cannot be read
   * @throws XMLStreamException if it is not XML
   */
  static List<XmlElement> read(Path file) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream bytes = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(bytes);
      try {
        return read(reader);
      } finally {
        reader.close();
      }
    }
  }

  private static List<XmlElement> read(XMLStreamReader reader) throws XMLStreamException {
    List<XmlElement> elements = new ArrayList<>();
    List<String> open = new ArrayList<>();
    while (reader.hasNext()) {
      reader.next();
      if (reader.isStartElement()) {
        String name = reader.getLocalName();
        elements.add(new XmlElement(open, name, reader.getLocation().getLineNumber(), ""));
        open.add(name);
      } else if (reader.isEndElement()) {
        open.remove(open.size() - 1);
      } else if (reader.isCharacters() && !reader.isWhiteSpace()) {
        elements.set(elements.size() - 1, elements.get(elements.size() - 1).with(reader.getText()));
      }
    }
    return elements;
  }

  private XmlElement with(String more) {
    return new XmlElement(ancestors, name, line, text.isEmpty() ? more.strip() : text);
  }
}
