package org.sourcecritic.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenDelegationKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.Monitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java code of the model from its Ecore file. Arguments: the Ecore file, the folder of the code, which is
 * emptied first.
 */
public final class ModelGenerator {

    private ModelGenerator() {
    }

    /** Exits 1 with the generator's diagnostic when it fails. */
    public static void main(String[] arguments) throws IOException {
        var failure = generate(Path.of(arguments[0]).toAbsolutePath().normalize(),
                Path.of(arguments[1]).toAbsolutePath().normalize());
        if (failure != null) {
            System.err.println(failure);
            System.exit(1);
        }
    }

    private static Diagnostic generate(Path ecore, Path target) throws IOException {
        empty(target);
        var resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        // the generator addresses files by platform URIs: the target's parent stands in for a project
        resources.getURIConverter().getURIMap().put(URI.createURI("platform:/resource/model/src-gen/"),
                URI.createFileURI(target + "/"));
        var model = genModel(resources, ecore);
        var generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI, JavaCodeOnly::new);
        generator.setInput(model);
        var diagnostic = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        return diagnostic.getSeverity() >= Diagnostic.ERROR ? diagnostic : null;
    }

    private static GenModel genModel(ResourceSet resources, Path ecore) {
        var ePackage = (EPackage) resources.getResource(URI.createFileURI(ecore.toString()), true).getContents().get(0);
        var model = GenModelFactory.eINSTANCE.createGenModel();
        resources.createResource(URI.createURI("memory:/sourcecritic.genmodel.ecore")).getContents().add(model);
        model.initialize(List.of(ePackage));
        model.setModelDirectory("/model/src-gen");
        model.setModelPluginID("org.sourcecritic.model");
        model.setModelName("SourceCritic");
        model.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        model.setCanGenerate(true);
        model.setBundleManifest(false);
        model.setUpdateClasspath(false);
        model.setSuppressInterfaces(false);
        model.setOperationReflection(false);
        model.setFeatureDelegation(GenDelegationKind.NONE_LITERAL);
        model.setCopyrightText(null);
        model.setNonNLSMarkers(false);
        model.setCodeFormatting(false);
        model.setImportOrganizing(true);
        model.setSuppressGenModelAnnotations(true);
        var genPackage = model.getGenPackages().get(0);
        complete(genPackage);
        return model;
    }

    private static void complete(GenPackage genPackage) {
        genPackage.setBasePackage("org.sourcecritic");
        genPackage.setPrefix("Model");
        genPackage.setResource(GenResourceKind.NONE_LITERAL);
        genPackage.setAdapterFactory(false);
    }

    /** Leaves the bundle's manifest, plugin.xml and properties, which are written by hand, alone. */
    private static final class JavaCodeOnly extends GenModelGeneratorAdapterFactory {

        @Override
        public Adapter createGenModelAdapter() {
            return new GenModelGeneratorAdapter(this) {
                @Override
                protected Diagnostic generateModel(Object object, Monitor monitor) {
                    return Diagnostic.OK_INSTANCE;
                }
            };
        }
    }

    private static void empty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).filter(p -> !p.equals(folder)).toList()) {
                Files.delete(path);
            }
        }
    }
}
