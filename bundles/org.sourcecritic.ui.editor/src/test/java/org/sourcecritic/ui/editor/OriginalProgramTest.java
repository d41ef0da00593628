package org.sourcecritic.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalProgramTest {

	private static final Path FILE = Path.of("/c/Ü 1.pdf");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			org.gnome.Evince.desktop  | evince --page-index=12 /c/Ü 1.pdf
			okularApplication_pdf.desktop | okular --page 12 /c/Ü 1.pdf
			org.pwmt.zathura-pdf-mupdf.desktop | zathura --page=12 /c/Ü 1.pdf
			mupdf.desktop | mupdf /c/Ü 1.pdf 12
			firefox-esr.desktop | firefox file:///c/%C3%9C%201.pdf#page=12
			""")
	void theUsualReadersAreToldThePage(String desktopName, String command) {
		assertThat(OriginalProgram.command(desktopName, FILE, 12)).map(parts -> String.join(" ", parts))
				.contains(command);
	}

	@Test
	void anotherProgramIsToldNothing() {
		assertThat(OriginalProgram.command("org.example.Reader.desktop", FILE, 12)).isEmpty();
	}
}
