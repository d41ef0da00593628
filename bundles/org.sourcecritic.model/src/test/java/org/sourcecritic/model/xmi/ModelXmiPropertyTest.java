package org.sourcecritic.model.xmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.sourcecritic.model.ModelPackage;
import org.sourcecritic.model.RandomModel;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ModelXmiPropertyTest {

	@Property(tries = 300)
	void anyObjectSurvivesWritingAndReading(@ForAll long seed) throws IOException {
		for (var type : roots()) {
			var object = new RandomModel(seed).object(type, 4);
			var bytes = ModelXmi.write(object);
			var again = ModelXmi.read(new ByteArrayInputStream(bytes), "test", EObject.class);
			assertThat(EcoreUtil.equals(object, again)).as(new String(bytes, StandardCharsets.UTF_8)).isTrue();
			assertThat(ModelXmi.write(again)).isEqualTo(bytes);
		}
	}

	@Property(tries = 100)
	void emfReadsTheSameFromOurFiles(@ForAll long seed) throws IOException {
		for (var type : roots()) {
			var object = new RandomModel(seed).object(type, 4);
			var resource = new XMIResourceImpl(URI.createURI("memory:/plain.xmi"));
			var resources = new ResourceSetImpl();
			resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
			resources.getResources().add(resource);
			resource.load(new ByteArrayInputStream(ModelXmi.write(object)), Map.of());
			assertThat(EcoreUtil.equals(object, resource.getContents().get(0))).isTrue();
		}
	}

	@Property(tries = 300)
	void oneLineHoldsAnObject(@ForAll long seed) throws IOException {
		for (var type : roots()) {
			var object = new RandomModel(seed).object(type, 4);
			var line = ModelXmi.writeLine(object);
			assertThat(line).doesNotContain("\n").doesNotContain("\r");
			assertThat(EcoreUtil.equals(object, ModelXmi.readLine(line, "test", EObject.class))).isTrue();
		}
	}

	private static Iterable<EClass> roots() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast)
				.toList();
	}
}
