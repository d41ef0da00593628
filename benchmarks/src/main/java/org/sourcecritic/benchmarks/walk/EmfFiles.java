package org.sourcecritic.benchmarks.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.sourcecritic.model.ModelPackage;

/**
 * Reads XMI files with plain EMF as one does who cares about speed: one resource set, pooled parsers, names and
 * features remembered, no notifications (Steinberg and others 2008, chapter 15). For one thread.
 */
final class EmfFiles {

	private final ResourceSet resources = new ResourceSetImpl();
	private final Map<Object, Object> options = new HashMap<>();

	EmfFiles() {
		resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
		options.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(true));
		options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<String, EStructuralFeature>());
		options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
		options.put(XMLResource.OPTION_DISABLE_NOTIFY, true);
		options.put(XMLResource.OPTION_USE_DEPRECATED_METHODS, false);
	}

	<T extends EObject> T read(Path file, Class<T> type) throws IOException {
		var resource = resources.createResource(URI.createFileURI(file.toString()));
		resource.load(new ByteArrayInputStream(Files.readAllBytes(file)), options);
		resources.getResources().clear();
		return type.cast(resource.getContents().getFirst());
	}
}
