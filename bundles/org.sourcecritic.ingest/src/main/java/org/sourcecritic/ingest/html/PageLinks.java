package org.sourcecritic.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links of a page to places in itself. */
final class PageLinks {

	/** A link and the element it leads to. */
	record Link(Element from, Element to) {}

	private final Map<String, Element> places = new HashMap<>();
	private final Map<Element, Integer> order = new IdentityHashMap<>();
	private final List<Link> links = new ArrayList<>();

	PageLinks(Document page) {
		for (Element element : page.getAllElements()) {
			order.put(element, order.size());
			if (!element.id().isEmpty()) {
				places.putIfAbsent(element.id(), element);
			}
			if (element.nameIs("a") && element.hasAttr("name")) {
				places.putIfAbsent(element.attr("name"), element);
			}
		}
		for (Element link : page.select("a[href*=#]")) {
			target(link).ifPresent(to -> links.add(new Link(link, to)));
		}
	}

	List<Link> all() {
		return links;
	}

	/** Where a link leads within the page; a link to another file leads nowhere, also when such a place is here. */
	Optional<Element> target(Element link) {
		String address = link.attr("href");
		int hash = address.indexOf('#');
		return hash < 0 || address.substring(0, hash).contains("://")
				? Optional.empty()
				: Optional.ofNullable(places.get(address.substring(hash + 1)));
	}

	/** How many elements begin before this one. */
	Integer place(Element element) {
		return order.getOrDefault(element, 0);
	}

	boolean isBefore(Element first, Element second) {
		return place(first) < place(second);
	}
}
