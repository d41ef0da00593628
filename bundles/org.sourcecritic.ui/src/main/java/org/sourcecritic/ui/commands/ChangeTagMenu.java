package org.sourcecritic.ui.commands;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.sourcecritic.model.Tag;
import org.sourcecritic.ui.Labels;
import org.sourcecritic.ui.OpenCorpus;

/** One item for each tag of the codebook. */
@NonNullByDefault({})
public final class ChangeTagMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).store().stream()
				.flatMap(store -> Labels.usable(store.codebook()).stream()).map(ChangeTagMenu::item)
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Tag tag) {
		var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, ChangeTag.COMMAND,
				CommandContributionItem.STYLE_PUSH);
		parameter.parameters = Map.of(ChangeTag.TAG, tag.getId());
		parameter.label = Labels.tag(tag);
		return new CommandContributionItem(parameter);
	}
}
