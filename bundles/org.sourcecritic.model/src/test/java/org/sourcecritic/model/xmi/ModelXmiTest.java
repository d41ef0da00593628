package org.sourcecritic.model.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcecritic.model.AnnotationSet;
import org.sourcecritic.model.Codebook;
import org.sourcecritic.model.ModelFactory;

class ModelXmiTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ROOT = "<sc:AnnotationSet xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:sc=\"urn:sourcecritic:model:1\"";

	@Test
	void anAnnotationWithAllThatIsInItStandsOnOneLine() {
		var set = ModelFactory.eINSTANCE.createAnnotationSet();
		set.setDocument("entry");
		for (var id : new String[]{ "a", "b" }) {
			var annotation = ModelFactory.eINSTANCE.createAnnotation();
			annotation.setId(id);
			annotation.setNote("two\nlines");
			var span = ModelFactory.eINSTANCE.createSpan();
			span.setStart(3);
			span.setEnd(5);
			annotation.getSpans().add(span);
			annotation.getSpeaker().add("author");
			set.getAnnotations().add(annotation);
		}
		assertThat(new String(ModelXmi.write(set), StandardCharsets.UTF_8)).isEqualTo(HEAD + ROOT
				+ """
						 document="entry">
						<annotations id="a" note="two&#10;lines"><spans start="3" end="5"/><speaker>author</speaker></annotations>
						<annotations id="b" note="two&#10;lines"><spans start="3" end="5"/><speaker>author</speaker></annotations>
						</sc:AnnotationSet>
						""");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"truncated            | <annotations id='a'>                                    | 3",
			"unknown attribute    | <annotations id='a' mood='x'/></sc:AnnotationSet>       | 3",
			"unknown element      | <opinions id='a'/></sc:AnnotationSet>                   | 3",
			"no number            | <annotations><spans start='x'/></annotations></sc:AnnotationSet> | 3",
			"no literal           | <annotations voice='LOUD'/></sc:AnnotationSet>          | 3",
			"no instant           | <annotations created='yesterday'/></sc:AnnotationSet>   | 3",
			"wrong end tag        | <annotations></spans></sc:AnnotationSet>                | 3" })
	void damageIsReportedWithFileAndLine(String what, String content, int line) {
		assertThatThrownBy(() -> read(HEAD + ROOT + ">\n" + content)).isInstanceOfSatisfying(
				UnreadableModelException.class, e -> assertThat(e.line()).as(e.getMessage()).hasValue(line))
				.hasMessageStartingWith("set.xmi:3: ").hasMessageNotContaining("\n")
				.hasMessageNotContaining("Exception");
	}

	@Test
	void anEmptyFileIsReported() {
		assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableModelException.class).hasMessageContaining("set.xmi");
	}

	@Test
	void anotherRootIsReported() {
		assertThatThrownBy(() -> ModelXmi.read(stream(HEAD + ROOT + "/>"), "set.xmi", Codebook.class))
				.isInstanceOf(UnreadableModelException.class).hasMessageContaining("Codebook")
				.hasMessageContaining("AnnotationSet");
	}

	@Test
	void aDocumentTypeIsRefused() {
		assertThatThrownBy(() -> read("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>\n" + ROOT
				+ " document='&e;'/>")).isInstanceOf(UnreadableModelException.class)
				.hasMessageContaining("document type");
	}

	@Test
	void anUnknownNamespaceIsNeverOpened() throws IOException {
		try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			server.setSoTimeout(200);
			var url = "http://127.0.0.1:" + server.getLocalPort() + "/model.ecore";
			assertThatThrownBy(
					() -> read("<x:Set xmlns:x='" + url + "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
							+ " xsi:schemaLocation='" + url + " " + url + "'/>"))
					.isInstanceOf(UnreadableModelException.class)
					.hasMessageContaining(url);
			assertThatThrownBy(
					() -> read(ROOT + " xmlns:x='" + url + "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>"
							+ "<annotations xsi:type='x:Opinion'/></sc:AnnotationSet>"))
					.isInstanceOf(UnreadableModelException.class)
					.hasMessageContaining(url);
			assertThatThrownBy(server::accept).as("a connection").isInstanceOf(SocketTimeoutException.class);
		}
	}

	@Test
	void whatANewerVersionWroteIsKept() throws IOException {
		var newer = HEAD + ROOT + " document=\"d\" mood=\"&lt;calm&gt;\">\n"
				+ "<annotations id=\"a\" tone=\"harsh\"><spans start=\"1\" end=\"2\"/><gloss by=\"x\">so <b>he</b> says</gloss></annotations>\n"
				+ "</sc:AnnotationSet>\n";
		var set = ModelXmi.readKeepingUnknown(stream(newer), "set.xmi", AnnotationSet.class);
		assertThat(set.getAnnotations().get(0).getSpans()).hasSize(1);
		assertThat(new String(ModelXmi.write(set), StandardCharsets.UTF_8)).isEqualTo(newer);
	}

	@Test
	void aCharacterThatXmlCannotHoldIsRefused() {
		var annotation = ModelFactory.eINSTANCE.createAnnotation();
		for (var bad : new String[]{ "\u0000", "\f", "\uD800", "a\uDC00b", "\uFFFE" }) {
			annotation.setNote(bad);
			assertThat(ModelXmi.canHold(bad)).isFalse();
			assertThatIllegalArgumentException().isThrownBy(() -> ModelXmi.writeLine(annotation));
		}
		assertThat(ModelXmi.canHold("a\t\n\r😊\u00A0")).isTrue();
	}

	private static AnnotationSet read(String content) throws UnreadableModelException {
		return ModelXmi.read(stream(content), "set.xmi", AnnotationSet.class);
	}

	private static ByteArrayInputStream stream(String content) {
		return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
	}
}
