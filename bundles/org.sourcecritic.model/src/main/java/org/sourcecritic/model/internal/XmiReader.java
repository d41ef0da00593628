package org.sourcecritic.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.xmi.UnreadableModelException;
import org.xml.sax.SAXParseException;

/**
 * Reads one XMI file with EMF, with everything switched off by which a file could make it open another file or a
 * connection.
 */
public final class XmiReader {

	private static final URI NOWHERE = URI.createURI("memory:/read.xmi");
	private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	/** Making a parser takes longer than reading a small file; the pool may be used by several threads. */
	private static final XMLParserPool PARSERS = new XMLParserPoolImpl(4, false);

	private final String name;
	private final boolean keepUnknown;

	/**
	 * @param name
	 *     the file's name for messages
	 */
	public XmiReader(String name, boolean keepUnknown) {
		this.name = name;
		this.keepUnknown = keepUnknown;
	}

	/** @throws UnreadableModelException when it is not a whole, valid file whose root is of the type */
	public <T extends EObject> T read(InputStream in, Class<T> type) throws UnreadableModelException {
		var resource = new XMIResourceImpl(NOWHERE);
		closedResourceSet().getResources().add(resource);
		try {
			resource.load(in, options());
		} catch (IOException e) {
			throw unreadable(e.getCause() == null ? e : e.getCause());
		} catch (RuntimeException e) {
			// EMF lets a value it can't convert out as it is
			throw unreadable(e);
		}
		if (!resource.getErrors().isEmpty()) {
			throw unreadable(resource.getErrors().get(0));
		}
		return root(resource, type);
	}

	private <T extends EObject> T root(XMLResource resource, Class<T> type) throws UnreadableModelException {
		if (resource.getContents().isEmpty()) {
			throw new UnreadableModelException(name, 0, Messages.format("XmiReader_nothing"));
		}
		var root = resource.getContents().get(0);
		if (!type.isInstance(root)) {
			throw new UnreadableModelException(name, 0,
					Messages.format("XmiReader_root", type.getSimpleName(), root.eClass().getName()));
		}
		UnknownFeatureKeeper.keep(resource.getEObjectToExtensionMap());
		resource.getContents().clear();
		return type.cast(root);
	}

	private static ResourceSetImpl closedResourceSet() {
		var resources = new ResourceSetImpl();
		var packages = new EPackageRegistryImpl();
		packages.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		resources.setPackageRegistry(packages);
		resources.setURIConverter(new ExtensibleURIConverterImpl() {
			@Override
			@NonNullByDefault({})
			public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
				throw new IOException(Messages.format("XmiReader_namespace", uri));
			}

			@Override
			@NonNullByDefault({})
			public boolean exists(URI uri, Map<?, ?> options) {
				return false;
			}
		});
		return resources;
	}

	private Map<Object, Object> options() {
		var options = new HashMap<>();
		options.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
		options.put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
		options.put(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, true);
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
		options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, keepUnknown);
		return Collections.unmodifiableMap(options);
	}

	private UnreadableModelException unreadable(Object cause) {
		var line = switch (cause) {
			case XMIException e -> e.getLine();
			case SAXParseException e -> e.getLineNumber();
			case Resource.Diagnostic d -> d.getLine();
			default -> 0;
		};
		return new UnreadableModelException(name, Math.max(0, line), reason(cause));
	}

	private static String reason(Object cause) {
		return switch (cause) {
			case PackageNotFoundException e -> Messages.format("XmiReader_namespace", e.uri());
			case ClassNotFoundException e -> Messages.format("XmiReader_unknown", e.getName());
			case FeatureNotFoundException e -> Messages.format("XmiReader_unknown", e.getName());
			case IllegalValueException e -> Messages.format("XmiReader_value", e.getValue(),
					e.getFeature() == null ? "?" : e.getFeature().getName());
			case XMIException e when e.getCause() instanceof SAXParseException sax -> reason(sax);
			case SAXParseException e when isDoctype(e) -> Messages.format("XmiReader_doctype");
			case SAXParseException e -> Messages.format("XmiReader_malformed", oneLine(e.getMessage()));
			case Throwable e -> Messages.format("XmiReader_other", oneLine(String.valueOf(e.getMessage())));
			default -> Messages.format("XmiReader_other", oneLine(cause.toString()));
		};
	}

	private static boolean isDoctype(SAXParseException e) {
		return String.valueOf(e.getMessage()).contains("disallow-doctype-decl");
	}

	private static String oneLine(String message) {
		return message.replaceAll("\\s+", " ").strip();
	}
}
