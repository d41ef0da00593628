package org.sourcecritic.ui;

import java.util.List;
import java.util.Optional;

/** The options the workbench was started with: {@code --option value} and {@code --option=value}. */
public record CommandLine(List<String> arguments) {
	public CommandLine {
		arguments = List.copyOf(arguments);
	}

	public static CommandLine of(String[] arguments) {
		return new CommandLine(List.of(arguments));
	}

	public boolean has(String option) {
		return arguments.contains(option);
	}

	/** The value of an option; of several the last. */
	public Optional<String> value(String option) {
		for (int i = arguments.size() - 1; i >= 0; i--) {
			String argument = arguments.get(i);
			if (argument.equals(option) && i + 1 < arguments.size()) {
				return Optional.of(arguments.get(i + 1));
			}
			if (argument.startsWith(option + '=')) {
				return Optional.of(argument.substring(option.length() + 1));
			}
		}
		return Optional.empty();
	}
}
