package org.sourcecritic.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The pictures of the workbench. */
public enum Icons {
	ANNOTATION_SET("annotationset"),
	ANNOTATOR("annotator"),
	CLAIMS("claims"),
	CORPUS("corpus"),
	DELETE(
			"delete"),
	DOCUMENT("document"),
	EXPORT(
			"export"),
	IMPORT("import"),
	MATRIX("matrix"),
	NEW_CORPUS("new-corpus"),
	NOTE("note"),
	TAG("tag");

	private static final String BUNDLE = "org.sourcecritic.ui"; //$NON-NLS-1$

	private final String file;

	Icons(String name) {
		this.file = "icons/" + name + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	public ImageDescriptor descriptor() {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, file)
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	/** Shared; nobody disposes of it. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = BUNDLE + '/' + file;
		if (registry.getDescriptor(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}
}
