package dev.tombolo.live.preflight.aws;

import dev.tombolo.live.call.Unanswered;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which endpoint services are offered in which zones. */
final class EndpointServices {
    private static final String FORBID_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private EndpointServices() {}

    /** Returns the ids of the zones of each service, by the service's name. */
    static SortedMap<String, List<String>> read(String xml) {
        var zones = new TreeMap<String, List<String>>();
        var set =
                children(document(xml).getDocumentElement(), "serviceDetailSet").findFirst();
        children(set.orElseThrow(Unanswered::unreadable), "item")
                .forEach(service -> zones.put(
                        texts(service, "serviceName").findFirst().orElseThrow(Unanswered::unreadable),
                        children(service, "availabilityZoneIdSet")
                                .flatMap(ids -> texts(ids, "item"))
                                .toList()));
        return zones;
    }

    private static Document document(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(FORBID_DOCTYPE, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw Unanswered.unreadable();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
    }

    private static Stream<String> texts(Element parent, String name) {
        return children(parent, name).map(Node::getTextContent).map(String::strip);
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
