package org.sourcecritic.ui.editor;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.sourcecritic.ui.editor.text.Heading;

/** Goes to the next heading, or back to the one under which one reads and from there to the one before. */
public final class GoToHeading extends TextCommand {

	@Override
	void execute(ExecutionEvent event, ClaimEditor editor, OpenText text) {
		int caret = text.viewer().caretOffset();
		var headings = text.viewer().structure().headings();
		boolean next = event.getCommand().getId().endsWith("nextHeading"); //$NON-NLS-1$
		Optional<Heading> found = next
				? headings.stream().filter(heading -> heading.start() > caret).findFirst()
				: headings.stream().filter(heading -> heading.start() < caret).reduce((first, second) -> second);
		found.ifPresentOrElse(heading -> TextLocation.goTo(editor, text.viewer(), heading.start()),
				() -> editor.status(next ? Messages.GoToHeading_noNext : Messages.GoToHeading_noneBefore));
	}
}
