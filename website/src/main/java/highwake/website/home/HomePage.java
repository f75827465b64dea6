package highwake.website.home;

import java.util.List;

import highwake.website.commodities.Good;
import highwake.website.pages.Titled;
import org.jspecify.annotations.Nullable;

/// The first page.
///
/// @param standing the live figures, or null while the API is away
/// @param updates the newest market reports, newest first
/// @param goods every commodity, for the fields that complete a name
public record HomePage(@Nullable Standing standing, List<UpdateLine> updates, List<Good> goods) implements Titled {

	public HomePage {
		updates = List.copyOf(updates);
		goods = List.copyOf(goods);
	}

	@Override
	public String title() {
		return "The live market of Elite Dangerous";
	}

	@Override
	public String description() {
		return "Live commodity prices of Elite Dangerous: where to buy, where to sell, and how old each price is.";
	}

	@Override
	public Section section() {
		return Section.HOME;
	}

}
