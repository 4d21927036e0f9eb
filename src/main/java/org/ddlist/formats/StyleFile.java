package org.ddlist.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.ddlist.text.FileException;
import org.ddlist.text.FileNames;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A style of the Citation Style Language in a file of the user's. It may come from anywhere, so
 * that nothing which it refers to is read.
 *
 * @param name of the file
 * @param text its XML in the form in which {@link StyleText} reads styles
 */
public record StyleFile(String name, String text) implements CslStyle {
  /** In bytes; the largest published style has less than a tenth. */
  private static final int LARGEST = 4 << 20;

  private static final String CSL = "http://purl.org/net/xbiblio/csl";

  /**
   * Reads a style. One that only names another as its parent is that one, if the program has it.
   *
   * @throws MalformedStyleException if it is no style, or cannot be used
   * @throws FileException if the file cannot be read
   */
  public static CslStyle load(String name) throws IOException {
    Document document = parse(name, bytes(name));
    Element style = document.getDocumentElement();
    if (!"style".equals(style.getLocalName()) || !CSL.equals(style.getNamespaceURI())) {
      throw new MalformedStyleException(
          name + ": not a style of CSL: it begins with <" + style.getTagName() + ">");
    }
    if (style.getElementsByTagNameNS(CSL, "citation").getLength() == 0) {
      return parent(name, style);
    }
    if (style.getElementsByTagNameNS(CSL, "bibliography").getLength() == 0) {
      throw new MalformedStyleException(
          name + ": the style formats citations alone: it has no <bibliography>");
    }
    try {
      return new StyleFile(name, write(document));
    } catch (StackOverflowError e) {
      throw new MalformedStyleException(name + ": " + StyledReferences.TOO_DEEP);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(FileNames.path(name))) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (InvalidPathException e) {
      throw FileException.unreadable(name, "no such file");
    } catch (IOException e) {
      throw FileException.unreadable(
          name,
          Files.isDirectory(FileNames.path(name)) ? "is a directory" : FileException.reason(e));
    }
    if (bytes.length > LARGEST) {
      throw new MalformedStyleException(name + ": larger than 4 MB, and no style is");
    }
    return bytes;
  }

  private static Document parse(String name, byte[] bytes) throws IOException {
    if (new String(bytes, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
      throw new MalformedStyleException(name + ": has a DOCTYPE, and a style needs none");
    }
    try {
      DocumentBuilder builder = factory().newDocumentBuilder();
      builder.setErrorHandler(new Thrower());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXParseException e) {
      throw new MalformedStyleException(
          name + ":" + Math.max(1, e.getLineNumber()) + ": malformed XML");
    } catch (SAXException | ParserConfigurationException e) {
      throw new MalformedStyleException(name + ": malformed XML");
    }
  }

  /** Without a DOCTYPE there are no entities, of the document or of another one. */
  private static DocumentBuilderFactory factory() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setIgnoringComments(true);
    factory.setXIncludeAware(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }

  /** The program's style that a dependent style names. */
  private static CslStyle parent(String name, Element style) throws MalformedStyleException {
    NodeList links = style.getElementsByTagNameNS(CSL, "link");
    for (int i = 0; i < links.getLength(); i++) {
      Element link = (Element) links.item(i);
      if (link.getAttribute("rel").equals("independent-parent")) {
        String address = link.getAttribute("href");
        String parent = address.substring(address.lastIndexOf('/') + 1);
        for (ReferenceStyle known : ReferenceStyle.all()) {
          if (known.file().equals(parent)) {
            return known;
          }
        }
        throw new MalformedStyleException(
            name + ": depends on the style '" + parent + "', which does not come with ddlist");
      }
    }
    throw new MalformedStyleException(name + ": the style has no <citation> and names no parent");
  }

  /** Attributes in double quotes after one space each, and no comments. */
  private static String write(Document document) throws MalformedStyleException {
    StringWriter text = new StringWriter();
    try {
      Transformer transformer = TransformerFactory.newInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.transform(new DOMSource(document), new StreamResult(text));
    } catch (TransformerException e) {
      throw new MalformedStyleException("malformed XML");
    }
    return text.toString();
  }

  @Override
  public RuntimeException failure(RuntimeException cause) throws MalformedStyleException {
    throw new MalformedStyleException(
        name + ": no reference can be written in this style: " + cause.getMessage());
  }

  /** Throws the errors that the parser would print; of a warning, nothing is lost. */
  private static final class Thrower extends DefaultHandler {
    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
