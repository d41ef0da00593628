package org.sourcecritic.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

	@Test
	void aWorkbenchWindowIsOpen() {
		Conditions.await("a window", Duration.ofSeconds(30),
				() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null);
		assertThat(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell().isVisible()).isTrue();
	}
}
