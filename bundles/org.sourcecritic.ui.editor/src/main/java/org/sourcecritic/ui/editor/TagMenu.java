package org.sourcecritic.ui.editor;

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

/** One item for each tag that has a key. */
@NonNullByDefault({})
public final class TagMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return OpenCorpus.in(PlatformUI.getWorkbench()).store().stream()
				.flatMap(store -> Labels.withKeys(store.codebook()).stream()).map(TagMenu::item)
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(Tag tag) {
		var parameter = new CommandContributionItemParameter(PlatformUI.getWorkbench(), null, TagHere.COMMAND,
				CommandContributionItem.STYLE_PUSH);
		parameter.parameters = Map.of(TagHere.SLOT, Integer.toString(tag.getSlot()));
		parameter.label = Labels.tag(tag);
		return new CommandContributionItem(parameter);
	}
}
