package org.sourcecritic.cli;

import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.sourcecritic.exchange.ExchangeFormats;
import org.sourcecritic.ingest.DocumentReaders;

/** Runs a command inside the product, with the formats and readers that its bundles have registered. */
public final class CommandLineApplication implements IApplication {

	@Override
	@NonNullByDefault({})
	public @Nullable Object start(IApplicationContext context) throws Exception {
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		context.applicationRunning();
		var registry = RegistryFactory.getRegistry();
		return SourceCritic.run(Surroundings.ofProcess(() -> ExchangeFormats.installed(registry),
				() -> DocumentReaders.installed(registry)), arguments);
	}

	@Override
	public void stop() {
		// a command ends by itself; a killed one leaves a journal that is replayed
	}
}
