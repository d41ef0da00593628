package org.sourcecritic.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.Scheme;
import org.eclipse.swt.SWT;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.sourcecritic.ui.FocusContext;

/**
 * A command and its keys, as they are bound in this workbench: also those that a person has changed.
 *
 * @param place
 *     where the keys are for it
 * @param command
 *     its id
 * @param slot
 *     the number of the key in the codebook, for the commands of tags; else empty
 * @param name
 *     what people read
 * @param keys
 *     as they are written on this platform
 */
record KeyRow(Place place, String command, String slot, String name, List<String> keys) {

	/** Where keys are keys. */
	enum Place {
		/** While the text has the focus. */
		TEXT,
		/** While the text or a list of claims has it. */
		CLAIMS,
		/** In the whole window. */
		WINDOW;

		static Optional<Place> of(Binding binding) {
			return switch (binding.getContextId()) {
				case FocusContext.TEXT -> Optional.of(TEXT);
				case FocusContext.CLAIMS -> Optional.of(CLAIMS);
				case IContextService.CONTEXT_ID_WINDOW, IContextService.CONTEXT_ID_DIALOG_AND_WINDOW,
						WHOLE_WINDOW -> Optional.of(WINDOW);
				default -> Optional.empty();
			};
		}
	}

	private static final String WHOLE_WINDOW = "org.sourcecritic.ui.workbenchContext"; //$NON-NLS-1$
	private static final String CATEGORY = "org.sourcecritic.ui.category"; //$NON-NLS-1$
	private static final Set<String> OF_THE_PLATFORM = Set.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo", //$NON-NLS-1$ //$NON-NLS-2$
			"org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.selectAll"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String DEFAULT_SCHEME = IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID;
	private static final String NUMPAD = "NUMPAD"; //$NON-NLS-1$

	KeyRow {
		keys = List.copyOf(keys);
	}

	/** All commands of this program that have a key, and some of the platform's, by name. */
	static List<KeyRow> all(IBindingService service) {
		List<Binding> bindings = Arrays.stream(service.getBindings()).filter(binding -> isForHere(service, binding))
				.toList();
		Set<String> removed = new HashSet<>();
		bindings.stream().filter(binding -> binding.getParameterizedCommand() == null)
				.forEach(binding -> removed.add(place(binding)));
		Map<String, KeyRow> rows = new LinkedHashMap<>();
		for (Binding binding : bindings) {
			ParameterizedCommand command = binding.getParameterizedCommand();
			boolean isRemoved = binding.getType() == Binding.SYSTEM && removed.contains(place(binding));
			if (command != null && !isRemoved && isShown(command)) {
				KeyRow row = row(binding, command);
				rows.merge(row.command() + row.slot(), row, KeyRow::with);
			}
		}
		return rows.values().stream().map(KeyRow::withoutDoubles).sorted(Comparator.comparing(KeyRow::name)).toList();
	}

	private static boolean isForHere(IBindingService service, Binding binding) {
		String platform = binding.getPlatform();
		Scheme scheme = service.getActiveScheme();
		return Place.of(binding).isPresent() && (platform == null || platform.equals(SWT.getPlatform()))
				&& (scheme == null || scheme.getId().equals(binding.getSchemeId())
						|| DEFAULT_SCHEME.equals(binding.getSchemeId()));
	}

	private static String place(Binding binding) {
		return binding.getContextId() + ' ' + binding.getTriggerSequence();
	}

	private static boolean isShown(ParameterizedCommand command) {
		try {
			return OF_THE_PLATFORM.contains(command.getId())
					|| CATEGORY.equals(command.getCommand().getCategory().getId());
		} catch (NotDefinedException e) {
			return false; // a key for what isn't installed
		}
	}

	private static KeyRow row(Binding binding, ParameterizedCommand command) {
		Object slot = command.getParameterMap().get(TagHere.SLOT);
		return new KeyRow(Place.of(binding).orElseThrow(), command.getId(), slot == null ? "" : slot.toString(), //$NON-NLS-1$
				name(command),
				List.of(binding.getTriggerSequence().format()));
	}

	private static String name(ParameterizedCommand command) {
		try {
			return command.getCommand().getName().replace("&", ""); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (NotDefinedException e) {
			return command.getId();
		}
	}

	private KeyRow with(KeyRow other) {
		List<String> all = new ArrayList<>(keys);
		all.addAll(other.keys);
		return new KeyRow(place, command, slot, name, all.stream().distinct().toList());
	}

	/** The keys of the numeric block are left out where others do the same. */
	private KeyRow withoutDoubles() {
		List<String> plain = keys.stream().filter(key -> !key.toUpperCase(Locale.ROOT).contains(NUMPAD))
				.sorted(Comparator.comparingInt(String::length)).toList();
		return plain.isEmpty() ? this : new KeyRow(place, command, slot, name, plain);
	}
}
